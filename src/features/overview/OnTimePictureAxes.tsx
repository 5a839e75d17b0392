/** The picture's two axes: shares at the left, months below. */
import { monthTicks } from '#charts/days.ts'
import { textWidth } from '#charts/textWidth.ts'
import { formatMonthName } from '#ui/format.ts'
import { type Frame, TEXT } from './onTimePictureFrame.ts'

export function ShareAxis({ percents, frame }: { percents: readonly number[]; frame: Frame }) {
  return percents.map((percent) => {
    const y = frame.yOf(percent / 100)
    return (
      <g key={percent}>
        <line x1={frame.left} x2={frame.right} y1={y} y2={y} stroke="var(--line)" />
        <text x={frame.left - 6} y={y + 4} textAnchor="end" fill="var(--muted)">
          {percent === 100 ? '100\u00a0%' : percent}
        </text>
      </g>
    )
  })
}

export function MonthAxis({ from, to, frame }: { from: number; to: number; frame: Frame }) {
  const ticks = monthTicks(from, to, Math.max(2, Math.floor((frame.right - frame.left) / 62)))
  const startsYear = (index: number) => index === 0 || ticks[index - 1]?.year !== ticks[index]?.year
  return (
    <g fill="var(--muted)">
      <line
        x1={frame.left}
        x2={frame.right}
        y1={frame.bottom}
        y2={frame.bottom}
        stroke="var(--line2)"
      />
      {ticks.map(({ day, on, year }, index) => {
        const x = frame.xOf(day)
        const words = startsYear(index) ? `${formatMonthName(on)} ${year}` : formatMonthName(on)
        const isLate = x + textWidth(words, TEXT) > frame.right + 24
        return (
          <g key={day}>
            <line x1={x} x2={x} y1={frame.bottom} y2={frame.bottom + 4} stroke="var(--line2)" />
            <text x={x} y={frame.bottom + 16} textAnchor={isLate ? 'end' : 'start'}>
              {words}
            </text>
          </g>
        )
      })}
    </g>
  )
}
