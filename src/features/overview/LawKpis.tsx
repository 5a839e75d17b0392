/** The real half: how many duties stand where, and the largest statutory maximum. */
import type { ReactNode } from 'react'
import type { Money } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import type { DutyCounts } from '#domain/dutyCounts.ts'
import type { LargestMaximum } from '#domain/largestMaximum.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatNumeral, moneyKpiParts } from '#ui/format.ts'
import { Figure, Kpi, KpiGroup } from '#ui/Kpi.tsx'
import { StatusWord } from '#ui/StatusMark.tsx'
import { statusColour } from '#ui/statusWords.ts'
import { certainMoney } from './findings.ts'
import { maximumNote } from './statutoryMaximumRows.ts'

interface LawKpisProps {
  companyName: string
  counts: DutyCounts
  /** The same a year before. */
  earlier: DutyCounts
  inForce: LargestMaximum
  ifAdopted: LargestMaximum
  explainDuties: Explanation
  explainMaximum: Explanation
}

/** Figure, status and note, one under the other. */
const Stacked = (props: { figure: ReactNode; status: Status; phrase: string; note?: string }) => (
  <div className="min-w-min">
    <div>{props.figure}</div>
    <div className="text-12">
      <StatusWord status={props.status} phrase={props.phrase} />
    </div>
    {props.note !== undefined && <p className="text-12 text-muted">{props.note}</p>}
  </div>
)

const count = (value: number, status: Status) => (
  <Figure value={formatCount(value)} colour={statusColour(status)} />
)

/** "+2 proposed in 12 months"; "unchanged in 12 months". */
function changeWords(now: DutyCounts, earlier: DutyCounts): string {
  const parts = [
    { word: 'in force', by: now.inForce.length - earlier.inForce.length },
    { word: 'proposed', by: now.proposed.length - earlier.proposed.length },
    { word: 'ended', by: now.ended.length - earlier.ended.length },
  ]
    .filter(({ by }) => by !== 0)
    .map(({ word, by }) => `${by > 0 ? '+' : '−'}${Math.abs(by)} ${word}`)
  return parts.length > 0 ? `${parts.join(', ')} in 12 months` : 'unchanged in 12 months'
}

function moneyFigure(money: Money, status: Status) {
  const { currency, number, unit } = moneyKpiParts(money)
  return <Figure before={currency} value={number} after={unit} colour={statusColour(status)} />
}

function MaximumFigure(props: { maximum: LargestMaximum; phrase: string; fallback: Status }) {
  const { maximum, phrase, fallback } = props
  const money = certainMoney(maximum)
  const status = maximum.largest?.standing.status ?? fallback
  if (!money || !maximum.largest) {
    const [unknown] = maximum.mayBeLarger
    const words = unknown ? 'unknown' : 'none'
    return (
      <Stacked
        figure={<Figure value={words} colour="var(--muted)" />}
        status={unknown?.standing.status ?? fallback}
        phrase={phrase}
        {...(unknown && 'reason' in unknown.maximum ? { note: unknown.maximum.reason } : {})}
      />
    )
  }
  const { instrument, maximum: worked } = maximum.largest
  const more = maximum.mayBeLarger.length
  const note = [
    instrument.shortName,
    maximumNote(worked),
    more > 0 ? `${formatNumeral(more)} more may be larger` : '',
  ]
  return (
    <Stacked
      figure={moneyFigure(money, status)}
      status={status}
      phrase={worked.form === 'bounded' ? `${phrase}, at least` : phrase}
      note={note.filter((part) => part !== '').join(', ')}
    />
  )
}

export function LawKpis(props: LawKpisProps) {
  const { companyName, counts, earlier, inForce, ifAdopted } = props
  const hasNext = ifAdopted.largest !== null || ifAdopted.mayBeLarger.length > 0
  return (
    <KpiGroup kind="record" owner={companyName} about="law and revenue">
      <Kpi
        name="Duties"
        explanation={props.explainDuties}
        figures={
          <div className="flex flex-wrap gap-x-4 gap-y-2">
            <Stacked
              figure={count(counts.inForce.length, 'in force')}
              status="in force"
              phrase="In force"
            />
            <Stacked
              figure={count(counts.proposed.length, 'proposed')}
              status="proposed"
              phrase="Proposed"
            />
            <Stacked
              figure={count(counts.ended.length, 'repealed')}
              status="repealed"
              phrase="Ended"
            />
          </div>
        }
      >
        <p className="mt-1">{changeWords(counts, earlier)}</p>
      </Kpi>
      <Kpi
        name="Largest statutory maximum"
        explanation={props.explainMaximum}
        figures={
          <div className="flex flex-wrap gap-x-4 gap-y-2 [&>*]:flex-[1_1_min-content]">
            <MaximumFigure maximum={inForce} phrase="In force" fallback="in force" />
            {hasNext && (
              <MaximumFigure maximum={ifAdopted} phrase="If adopted" fallback="proposed" />
            )}
          </div>
        }
      >
        {!hasNext && <p className="mt-1">Nothing proposed sets an amount.</p>}
      </Kpi>
    </KpiGroup>
  )
}
