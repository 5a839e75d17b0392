import { EventStripKey } from './EventStrip.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import { onTimePoints } from './onTimeSeries.ts'
import { ShareMultiple } from './ShareMultiple.tsx'
import type { ShareMultiplesProps } from './shareMultiple.ts'
import { shareMultipleStrip } from './shareMultipleStrip.ts'

const LEAST_WIDTH = 200
const GAP = 24

/**
 * On-time share by period, a small chart for each country on one scale: its own line over the others
 * in grey. Solid and filled where the clock was law, thin and hollow where it was not. Events stand
 * numbered over each, their key below all.
 */
export function ShareMultiples(props: ShareMultiplesProps) {
  const [block, width] = useMeasuredWidth(props.width)
  return (
    <div ref={block} style={width === null ? { height: props.height ?? 240 } : {}}>
      {width !== null && props.rows.length > 0 && <Multiples {...props} width={width} />}
    </div>
  )
}

function Multiples(props: ShareMultiplesProps & { width: number }) {
  const { rows, figures, events = [], description, width, periodWord = 'month' } = props
  const { hasBands = false, onOpen } = props
  const points = onTimePoints(rows)
  const most = Math.max(1, Math.floor((width + GAP) / (LEAST_WIDTH + GAP)))
  // Even rows: four charts in a card for three stand two and two.
  const columns = Math.ceil(figures.length / Math.ceil(figures.length / most))
  const each = Math.floor((width - (columns - 1) * GAP) / columns)
  const strip = shareMultipleStrip(events, rows, each)
  return (
    <>
      <section
        aria-label={description}
        className="grid gap-x-6 gap-y-5"
        style={{ gridTemplateColumns: `repeat(${columns}, ${each}px)` }}
      >
        {figures.map((figure) => (
          <ShareMultiple
            key={figure.country}
            {...{ figure, rows, points, strip, periodWord, hasBands }}
            {...(onOpen ? { onOpen } : {})}
            width={each}
          />
        ))}
      </section>
      <EventStripKey layout={strip} />
    </>
  )
}
