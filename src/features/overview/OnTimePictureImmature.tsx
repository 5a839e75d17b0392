/** Periods whose cases are not all past their deadline. */
import type { ReactNode } from 'react'
import { dayNumber } from '#charts/days.ts'
import type { OnTimePoint } from '#charts/onTimeSeries.ts'
import { countryColour } from '#ui/CountryShape.tsx'
import { type Frame, round } from './onTimePictureFrame.ts'

/** A period not yet mature: from all late to all on time, a bar for each country. */
export function Immature({ points, frame }: { points: readonly OnTimePoint[]; frame: Frame }) {
  return points.map(({ day, rows }): ReactNode => {
    const bounded = rows.filter(({ bounds }) => bounds)
    const [first] = bounded
    if (!first) return null
    const start = frame.xOf(dayNumber(first.periodStart))
    const end = frame.xOf(dayNumber(first.periodEnd))
    const step = Math.min(5, (end - start) / (bounded.length + 1))
    return (
      <g key={day}>
        <rect
          x={start}
          y={frame.top}
          width={Math.max(0, end - start)}
          height={frame.bottom - frame.top}
          fill="var(--sunken)"
          fillOpacity={0.7}
        />
        {bounded.map(({ country, bounds, isLaw }, order) => {
          if (!bounds) return null
          const x = round((start + end) / 2 + (order - (bounded.length - 1) / 2) * step)
          const top = round(frame.yOf(bounds.allOnTime))
          const low = round(frame.yOf(bounds.allLate))
          return (
            <path
              key={country}
              d={`M${x - 2} ${top}h4M${x} ${top}V${low}M${x - 2} ${low}h4`}
              stroke={countryColour(country)}
              strokeWidth={isLaw ? 2.25 : 1.25}
            />
          )
        })}
      </g>
    )
  })
}
