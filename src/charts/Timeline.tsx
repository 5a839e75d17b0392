import { useMeasuredWidth } from './measuredWidth.ts'
import type { TimelineProps } from './timelineProps.ts'
import { TimelineList } from './TimelineList.tsx'
import { TimelinePicture } from './TimelinePicture.tsx'

/** Under this width it is a list. */
const LIST = 440

/**
 * Lanes of places with a row for each text: marks of days above, bars of what lasted below. The
 * as-of is a line that can be dragged; the plot can be dragged and, with Ctrl and the wheel, scaled;
 * arrow keys walk from mark to mark. Where it is too narrow for lanes it is a list.
 */
export function Timeline(props: TimelineProps) {
  const [block, width] = useMeasuredWidth(props.width)
  if (width !== null && width < LIST) {
    const { view, whole } = props
    const isWhole = view.from === whole.from && view.to === whole.to
    return (
      <div ref={block}>
        <TimelineList {...props} isWhole={isWhole} />
      </div>
    )
  }
  return <div ref={block}>{width !== null && <TimelinePicture {...props} width={width} />}</div>
}
