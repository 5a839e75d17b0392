/** The curves at the walls: share closed within each, with its interval, and what the decisions were. */
import type { CSSProperties } from 'react'
import { ageLabel } from '#charts/ageScale.ts'
import { ChartCard } from '#charts/ChartCard.tsx'
import { OutcomeBar } from '#charts/OutcomeBar.tsx'
import { casesNoun, countrySubject } from '#ui/caseWords.ts'
import { CountryShape } from '#ui/CountryShape.tsx'
import { formatCount, formatInterval, formatList, formatShare } from '#ui/format.ts'
import type { ComparedGroups } from './compareGroupsRows.ts'
import { cannotBeToldApart } from './compareGroupsWords.ts'
import type { Curves } from './curveRows.ts'
import { curveWalls } from './curveSeries.ts'
import { curveExplanation, curveFooter, curveState, outcomeAge } from './curveWords.ts'
import { csvNotes, groupingWord } from './deadlinesWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'
import { outcomeParts, type WallRow, wallRows, wallTable } from './wallRows.ts'
import '#ui/figuresTable.css'
import './walls.css'

interface WallsCardProps {
  view: DeadlinesView
  /** Null while there is no answer. */
  curves: Curves | null
  /** The groups' exact on-time shares, two by two; null while there is no answer. */
  compared: ComparedGroups | null
  className: string
}

export function WallsCard({ view, curves, compared, className }: WallsCardProps) {
  const { against, by } = view
  const walls = curveWalls(against)
  const rows = curves ? wallRows(curves, by, walls) : []
  const noun = casesNoun(against.clock).many
  const whose = formatList(against.countedCountries.map(countrySubject))
  const parts = outcomeParts(curves)
  const together = compared ? cannotBeToldApart(view, compared) : null
  const outcomesTitle = `What became of the ${noun}, ${whose}, by ${ageLabel(outcomeAge(curves))}`
  return (
    <ChartCard
      title="At the walls"
      subline="Share closed, read off the curves, with 95 % intervals, and the age by which half were closed."
      kind="demo"
      className={className}
      footer={curveFooter(view, curves, true)}
      table={wallTable(
        rows,
        walls.map(({ atHours }) => ({ name: ageLabel(atHours) })),
        groupingWord(by),
      )}
      csvName={`at-the-walls-by-${by}`}
      csvNotes={csvNotes(view)}
      explain={curveExplanation(view, curves)}
      state={view.state ?? (curves ? curveState(view, curves) : undefined)}
      pictureHeight={320}
    >
      <table
        className="figures-table walls-table"
        style={{ '--figures': walls.length + 1 } as CSSProperties}
      >
        <thead>
          <tr>
            <th scope="col">{groupingWord(by)}</th>
            {walls.map(({ atHours, name, isLaw }) => (
              <th key={`${atHours} ${name}`} scope="col" className="figure">
                within {ageLabel(atHours)}
                {!isLaw && <span className="not-law">not law</span>}
              </th>
            ))}
            <th scope="col" className="figure">
              half by
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <WallLine key={row.group} row={row} isShort={by === 'country'} />
          ))}
        </tbody>
      </table>
      {together !== null && (
        <p className="mt-4 border-l-4 border-line2 pl-3 text-12 text-muted">{together}</p>
      )}
      {parts.length > 0 && (
        <section className="mt-4">
          <h3 className="mb-2 text-13 font-bold">{outcomesTitle}</h3>
          <OutcomeBar parts={parts} description={outcomesTitle} />
        </section>
      )}
    </ChartCard>
  )
}

function WallLine({ row, isShort }: { row: WallRow; isShort: boolean }) {
  const { name, group, look, isLaw, n, shares, median } = row
  return (
    <tr>
      <th scope="row">
        <span className="inline-flex items-center gap-1.5" style={{ color: look.colour }}>
          <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
            <CountryShape country={look.shape} hollow={!isLaw} />
          </svg>
          {isShort ? <abbr title={name}>{group}</abbr> : name}
        </span>
        <small className="whitespace-nowrap">n = {formatCount(n)}</small>
      </th>
      {shares.map((at, index) => (
        <td key={index} className="figure">
          {at === null ? (
            'not seen so long'
          ) : (
            <>
              <b>{formatShare(at.share, 1)}</b>
              {at.lower !== null && at.upper !== null && (
                <small>{formatInterval(at.lower, at.upper)}</small>
              )}
            </>
          )}
        </td>
      ))}
      <td className="figure">
        {median.hours === null ? (
          'not reached'
        ) : (
          <>
            <b>{ageLabel(median.hours)}</b>
            {median.lower !== null && median.upper !== null && (
              <small>{agesWords(median.lower, median.upper)}</small>
            )}
          </>
        )}
      </td>
    </tr>
  )
}

/** "10 to 11 h"; limits in one bin of the tally: "to the hour". */
const agesWords = (lower: number, upper: number): string => {
  if (lower === upper) return 'to the hour'
  const [low, high] = [ageLabel(lower), ageLabel(upper)]
  return low.at(-1) === high.at(-1) ? `${low.slice(0, -2)} to ${high}` : `${low} to ${high}`
}
