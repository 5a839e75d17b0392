import { ChartText } from './ChartText.tsx'
import type { LaneManner, LaneSpan } from './laneSpans.ts'
import { StatusPoint } from './StatusPoint.tsx'
import { statusTone, statusWord } from '#ui/statusWords.ts'
import { textWidth } from './textWidth.ts'

const BAR_HEIGHT = 18
const DASHES: Partial<Record<LaneManner, string>> = { dashed: '4 3', dotted: '1.5 3' }

/** A status while it lasts, on its duty's lane. */
export interface LaneBarProps {
  span: LaneSpan
  /** Pixels from and to which the status lasts, and the lane's middle. */
  left: number
  right: number
  middle: number
  /** Free pixels at the left of the bar, for words that do not fit inside. */
  roomAtLeft: number
  /** `url(#…)` of the hatch in the colour of what is coming. */
  hatchUrl: string
  /** The as-of's line, which words step aside for. */
  asOfX: number
}

/** One status of one duty while it lasts; the word stands where there is room for it. */
export function LaneBar({ span, left, right, middle, roomAtLeft, hatchUrl, asOfX }: LaneBarProps) {
  if (span.manner === 'end') return <LaneEnd {...{ span, left, right, middle }} />
  const tone = statusTone(span.status)
  const word = statusWord(span.status)
  const isUnverifiedInside =
    span.isUnverified && roomAtLeft < textWidth('start unverified', 11) + 12
  const words = isUnverifiedInside ? `${word}, start unverified` : word
  const fits = (text: string) => textWidth(text, 12, span.manner === 'solid') + 16 <= right - left
  const shownWords = fits(words) ? words : fits(word) ? word : null
  const wordWidth = textWidth(shownWords ?? '', 12, span.manner === 'solid')
  const wanted = left + (span.manner === 'lower half' ? 2 : 9)
  const isCrossed = asOfX > wanted - 4 && asOfX < wanted + wordWidth + 4
  const wordFrom = isCrossed && asOfX + wordWidth + 12 < right ? asOfX + 8 : wanted
  return (
    <g>
      <LaneBody {...{ span, left, right, middle, hatchUrl }} />
      {shownWords && span.manner !== 'hatched' && (
        <ChartText
          x={wordFrom}
          y={span.manner === 'lower half' ? middle - 3 : middle + 4}
          size={span.manner === 'lower half' ? 11 : 12}
          tone={span.manner === 'solid' ? 'surface' : tone}
          bold={span.manner === 'solid' || span.manner === 'lower half'}
        >
          {shownWords}
        </ChartText>
      )}
      {span.isUnverified && !isUnverifiedInside && span.beginsHere && (
        <ChartText x={left - 8} y={middle + 4} size={11} anchor="end">
          start unverified
        </ChartText>
      )}
    </g>
  )
}

function LaneBody({
  span,
  left,
  right,
  middle,
  hatchUrl,
}: Omit<LaneBarProps, 'roomAtLeft' | 'asOfX'>) {
  const tone = statusTone(span.status)
  const width = Math.max(1, right - left)
  const top = middle - BAR_HEIGHT / 2
  if (span.manner === 'solid')
    return <rect x={left} y={top} width={width} height={BAR_HEIGHT} fill={`var(--${tone})`} />
  if (span.manner === 'lower half')
    return (
      <rect x={left} y={middle} width={width} height={BAR_HEIGHT / 2} fill={`var(--${tone})`} />
    )
  return (
    <rect
      x={left + 0.75}
      y={top + 0.75}
      width={Math.max(1, width - 1.5)}
      height={BAR_HEIGHT - 1.5}
      rx={2}
      fill={span.manner === 'hatched' ? hatchUrl : 'var(--surface)'}
      stroke={`var(--${tone})`}
      strokeWidth={1.5}
      strokeDasharray={DASHES[span.manner]}
    />
  )
}

/** The mark of what ended the duty, its word, and a dotted line for the time after. */
function LaneEnd({
  span,
  left,
  right,
  middle,
}: Pick<LaneBarProps, 'span' | 'left' | 'right' | 'middle'>) {
  const tone = statusTone(span.status)
  const word = statusWord(span.status)
  const wordFrom = left + 18
  const wordTo = wordFrom + textWidth(word, 12, true) + 8
  const hasWord = wordTo <= right
  const dotted = { stroke: `var(--${tone})`, strokeWidth: 1.5, strokeDasharray: '1.5 4' }
  return (
    <g>
      <line x1={hasWord ? wordTo : left + 10} x2={right} y1={middle} y2={middle} {...dotted} />
      {hasWord && (
        <ChartText x={wordFrom} y={middle + 4} bold tone={tone} halo>
          {word}
        </ChartText>
      )}
      {span.beginsHere && <StatusPoint status={span.status} x={left} y={middle} size={16} />}
    </g>
  )
}
