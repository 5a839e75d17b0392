/** The real half: how many duties stand where, and the largest statutory maximum. */
import type { ReactNode } from 'react'
import type { IsoDate, Money } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import type { DutyCounts } from '#domain/dutyCounts.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { certainMoney, type LargestMaximum } from '#domain/largestMaximum.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatList, formatNumeral, moneyKpiParts } from '#ui/format.ts'
import { Figure, Kpi, KpiGroup } from '#ui/Kpi.tsx'
import { StatusWord } from '#ui/StatusMark.tsx'
import { statusColour } from '#ui/statusWords.ts'
import { comingPhrase, type Maxima } from './ceiling.ts'
import { maximumNote } from './maximumNote.ts'
import { capital, textName } from '#ui/caseWords.ts'

interface LawKpisProps {
  companyName: string
  /** Texts are called what they were called then. */
  asOf: IsoDate
  counts: DutyCounts
  /** The same a year before. */
  earlier: DutyCounts
  maxima: Maxima
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

const countFigure = (value: number, status: Status) => (
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

/** "one other may be larger", "three others may be larger"; the explanation names them. */
const othersNote = (count: number): string =>
  count === 0 ? '' : `${formatNumeral(count)} ${count === 1 ? 'other' : 'others'} may be larger`

/** Whose maximum is not known: one with its reason, several by name; empty where there is none. */
function unknownNote(unknown: LargestMaximum['mayBeLarger'], asOf: IsoDate): string {
  const [only] = unknown
  if (unknown.length === 1 && only) {
    const reason = 'reason' in only.maximum ? only.maximum.reason : ''
    return `${instrumentNameOn(only.instrument, asOf).shortName}: ${reason}`
  }
  const names = formatList(
    unknown.map(({ instrument }) => textName(instrumentNameOn(instrument, asOf))),
  )
  return names ? `${capital(names)}: no amount known` : ''
}

function MaximumFigure(props: {
  maximum: LargestMaximum
  phrase: string
  fallback: Status
  asOf: IsoDate
}) {
  const { maximum, phrase, fallback, asOf } = props
  const { largest, mayBeLarger } = maximum
  const money = largest && certainMoney(largest.maximum)
  if (!money) {
    const note = unknownNote(mayBeLarger, asOf)
    return (
      <Stacked
        figure={<Figure value={note ? 'unknown' : 'none'} colour="var(--muted)" />}
        status={mayBeLarger[0]?.standing.status ?? fallback}
        phrase={phrase}
        {...(note ? { note } : {})}
      />
    )
  }
  const { instrument, maximum: worked, rule, standing } = largest
  const { status } = standing
  const note = [
    instrumentNameOn(instrument, asOf).shortName,
    maximumNote(worked),
    rule.verified ? '' : 'unverified',
    othersNote(mayBeLarger.length),
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
  const { companyName, counts, earlier, asOf } = props
  const { inForce, ifAdopted } = props.maxima
  const hasNext = ifAdopted.largest !== null || ifAdopted.mayBeLarger.length > 0
  return (
    <KpiGroup kind="record" owner={companyName} about="law and revenue">
      <Kpi
        name="Duties"
        explanation={props.explainDuties}
        figures={
          <div className="flex flex-wrap gap-x-4 gap-y-2">
            <Stacked
              figure={countFigure(counts.inForce.length, 'in force')}
              status="in force"
              phrase="In force"
            />
            <Stacked
              figure={countFigure(counts.proposed.length, 'proposed')}
              status="proposed"
              phrase="Proposed"
            />
            <Stacked
              figure={countFigure(counts.ended.length, 'repealed')}
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
            <MaximumFigure maximum={inForce} phrase="In force" fallback="in force" asOf={asOf} />
            {hasNext && (
              <MaximumFigure
                maximum={ifAdopted}
                phrase={comingPhrase(ifAdopted)}
                fallback="proposed"
                asOf={asOf}
              />
            )}
          </div>
        }
      >
        {!hasNext && <p className="mt-1">Nothing proposed sets an amount.</p>}
      </Kpi>
    </KpiGroup>
  )
}
