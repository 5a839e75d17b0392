import { formatDate } from '#ui/format.ts'
import { asOfFlagWidth } from './AsOfFlag.tsx'
import { ChartText } from './ChartText.tsx'
import { dayNumber } from './days.ts'
import { textWidth } from './textWidth.ts'
import type { AsOfDrag } from './useAsOfDrag.ts'
import type { IsoDate } from '#contract/units.ts'

/** The as-of across the lanes, to be dragged or moved by keys; positions in pixels. */
export interface TimelineAsOfProps extends AsOfDrag {
  xOf: (day: number) => number
  left: number
  right: number
  /** Where the flag stands and where the lanes end. */
  flagTop: number
  bottom: number
  /** The limits of what can be chosen. */
  first: IsoDate
  last: IsoDate
  /** What is said of the time after: "later: known today". */
  laterWords: string
}

/**
 * The as-of as a line that can be dragged and moved by keyboard. Where the day lies outside the
 * picture, its flag waits at that edge.
 */
export function TimelineAsOf(props: TimelineAsOfProps) {
  const { shown, handlers, xOf, left, right, flagTop, bottom, first, last, laterWords } = props
  const wanted = xOf(dayNumber(shown))
  const away = wanted < left ? 'earlier' : wanted > right ? 'later' : null
  const x = Math.min(Math.max(wanted, left), right)
  const words = `${away === 'earlier' ? '‹ ' : ''}As of ${formatDate(shown)}${away === 'later' ? ' ›' : ''}`
  const width = asOfFlagWidth(shown) + (away ? 10 : 0)
  const flagFrom = x + width > right ? Math.max(0, x - width) : x
  const hasNote = away !== 'later' && flagFrom + width + textWidth(laterWords, 12) + 16 < right
  return (
    <>
      <g
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture has no input element
        role="slider"
        tabIndex={0}
        aria-label="As of"
        aria-orientation="horizontal"
        aria-valuemin={dayNumber(first)}
        aria-valuemax={dayNumber(last)}
        aria-valuenow={dayNumber(shown)}
        aria-valuetext={formatDate(shown)}
        className="cursor-ew-resize touch-none"
        {...handlers}
      >
        {/* Wider than it looks, for fingers. */}
        <rect x={flagFrom - 8} y={flagTop - 12} width={width + 16} height={44} fill="transparent" />
        {!away && (
          <>
            <rect x={x - 8} y={flagTop} width={16} height={bottom - flagTop} fill="transparent" />
            <line x1={x} x2={x} y1={flagTop} y2={bottom} stroke="var(--text)" strokeWidth={2.5} />
          </>
        )}
        <rect
          x={flagFrom - (flagFrom < x ? -1.25 : 1.25)}
          y={flagTop}
          width={width}
          height={20}
          fill="var(--text)"
        />
        <ChartText x={flagFrom + 8} y={flagTop + 14} bold tone="surface">
          {words}
        </ChartText>
      </g>
      {hasNote && (
        <ChartText x={flagFrom + width + 8} y={flagTop + 14} tone="faint">
          {laterWords}
        </ChartText>
      )}
    </>
  )
}
