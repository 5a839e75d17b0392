/** Receipt, walls and as-of of one case on a line. */
import { useMeasuredWidth } from '#charts/measuredWidth.ts'
import type { Trace } from '#domain/trace/trace.ts'
import { clockWords } from '#ui/caseWords.ts'
import { placedMarks, timeToPixels, type TraceMark } from './traceLine.ts'
import { dayWords, leftWords } from './traceWords.ts'

const LINE = 14
const MARGIN = 28

/** Walls above the line, receipt and as-of below it. `fixedWidth` is for tests. */
export function TraceLine({ trace, fixedWidth }: { trace: Trace; fixedWidth?: number }) {
  const [element, measured] = useMeasuredWidth(fixedWidth)
  const width = measured ?? 320
  const walls = wallMarks(trace)
  const below: TraceMark[] = [
    { at: trace.start.at, words: ['received', dayWords(trace.start.at, trace)] },
    { at: trace.readAt.at, words: ['as of', dayWords(trace.readAt.at, trace)], isBold: true },
  ]
  const moments = [...walls, ...below].map(({ at }) => at)
  const xOf = timeToPixels(Math.min(...moments), Math.max(...moments), width, MARGIN)
  const above = placedMarks(walls, xOf, width)
  const under = placedMarks(below, xOf, width)
  const tiers = 1 + Math.max(0, ...above.map(({ tier }) => tier))
  const y = tiers * LINE + 16
  const underTiers = 1 + Math.max(0, ...under.map(({ tier }) => tier))
  const height = y + 14 + underTiers * 2 * LINE
  return (
    <div ref={element}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={[...below, ...walls].map(({ words }) => words.join(' ')).join('; ')}
        className="block text-11"
      >
        <line x1={0} x2={width} y1={y} y2={y} stroke="var(--line2)" strokeWidth={1.5} />
        {walls.map((wall, index) => {
          const { x = 0, textX = 0, tier = 0 } = above[index] ?? {}
          const isPast = wall.at < trace.readAt.at
          const top = (tiers - tier) * LINE - 2
          return (
            <g key={wall.words.join()} fill={isPast ? 'var(--late-text)' : 'var(--text)'}>
              <line
                x1={x}
                x2={x}
                y1={top + 4}
                y2={y + 8}
                stroke={isPast ? 'var(--late)' : 'var(--text)'}
                strokeWidth={1.75}
              />
              <text x={textX} y={top} textAnchor="middle" fontWeight={700} fill="inherit">
                {wall.words.join(', ')}
              </text>
            </g>
          )
        })}
        {below.map((mark, index) => {
          const { x = 0, textX = 0, tier = 0 } = under[index] ?? {}
          const top = y + 22 + tier * 2 * LINE
          return (
            <g key={mark.words.join()}>
              {index === 0 ? (
                <circle
                  cx={x}
                  cy={y}
                  r={4.5}
                  fill="var(--surface)"
                  stroke="var(--text)"
                  strokeWidth={1.5}
                />
              ) : (
                <line x1={x} x2={x} y1={y - 8} y2={y + 8} stroke="var(--text)" strokeWidth={2.5} />
              )}
              <text
                x={textX}
                y={top}
                textAnchor="middle"
                fill="var(--text)"
                fontWeight={mark.isBold ? 700 : 400}
              >
                {mark.words[0]}
              </text>
              <text x={textX} y={top + LINE} textAnchor="middle" fill="var(--faint)">
                {mark.words[1]}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

/** "24 h wall, 2 h 06 min ago", "7 d wall, 6 d 0 h left". */
const wallMarks = ({ rules }: Trace): TraceMark[] =>
  rules.flatMap(({ rule, due }) =>
    due && rule.deadline
      ? [
          {
            at: due.at,
            words: [
              `${clockWords(rule.deadline)} wall`,
              ...(due.secondsLeft === null ? [] : [leftWords(due.secondsLeft)]),
            ],
            isBold: true,
            isOneLine: true,
          },
        ]
      : [],
  )
