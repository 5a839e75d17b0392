import { CountryShape } from '#ui/CountryShape.tsx'
import type { ExceedanceSeries } from './exceedanceRow.ts'

/** Which line is whose, in words: they run so close that no name would fit at their ends. */
export function ExceedanceKey({ series }: { series: readonly ExceedanceSeries[] }) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-12" aria-label="Lines of the picture">
      {series.map((each) => (
        <li key={each.id} className="inline-flex items-center gap-2">
          <svg width={30} height={14} aria-hidden="true" className="flex-none">
            <g style={{ color: each.colour }}>
              <path
                d="M0 7H30"
                stroke="currentColor"
                strokeWidth={each.isChosen && !each.isDashed ? 2.75 : 1.5}
                strokeDasharray={each.isDashed ? '5 4' : undefined}
              />
              {!each.isDashed && (
                <CountryShape
                  country={each.shape}
                  x={15}
                  y={7}
                  size={each.isChosen ? 14 : 11}
                  hollow={!each.isLaw}
                  ground="var(--surface)"
                />
              )}
            </g>
          </svg>
          <span className={each.isChosen && !each.isDashed ? 'font-bold' : ''}>{each.name}</span>
        </li>
      ))}
    </ul>
  )
}
