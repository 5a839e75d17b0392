/** The penalties of an instrument, worked out for the chosen company as of the date. */
import type { Instrument } from '#contract/instrument.ts'
import { Card } from '#ui/Card.tsx'
import { Explain } from '#ui/Explain.tsx'
import { formatDate } from '#ui/format.ts'
import { capWords } from './dutyWords.ts'
import { explainPenalty, type PenaltyGround } from './explainPenalty.ts'
import { LaterWord } from './LaterWord.tsx'
import { nameOn } from './imposedRows.ts'
import { citedSources } from './obligationsRows.ts'
import { penaltyFinding } from './penaltyFinding.ts'
import { SourceList } from './SourceList.tsx'
import { WorkedMaximum } from './WorkedMaximum.tsx'
import type { WorkedPenalty } from './workedPenalties.ts'

/** `worked` in the order of `workedPenalties`: the first gives the card its title. */
export const PenaltyCard = (
  props: PenaltyGround & { worked: readonly WorkedPenalty[]; className?: string },
) => {
  const { instrument, worked, view, className = '' } = props
  const name = nameOn([view.company], view.company.id, view.asOf)
  const [first, ...others] = worked
  if (first === undefined) {
    return (
      <Card
        title="The record holds no penalty rule for it"
        subline="Sums that were set aside, imposed or settled stand below; they are not a statutory maximum."
        kind="record"
        className={className}
      >
        <p className="mt-3 text-14">{instrument.keptOutReason ?? ''}</p>
      </Card>
    )
  }

  const { rule } = first
  return (
    <Card
      title={penaltyFinding(first, name)}
      subline="Statutory maximum: what the text would allow at most for one undertaking. Not a forecast, never multiplied by a number of items."
      kind="record"
      className={className}
      footer={
        <div className="flex flex-wrap items-end justify-between gap-3">
          <span className="max-w-prose">
            {rule.note ?? ''} {name}: law and revenue only. Not legal advice.
          </span>
          <Explain explanation={explainPenalty(props, first, name)} words="Formula" />
        </div>
      }
    >
      <div className="mt-3 grid gap-4">
        <Penalty worked={first} instrument={instrument} />
        {others.map((other) => (
          <div key={other.rule.id} className="border-t border-line pt-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <h3 className="text-14 font-bold">{penaltyFinding(other, name)}</h3>
              <span className="text-12 text-muted">
                <Explain explanation={explainPenalty(props, other, name)} words="Formula" />
              </span>
            </div>
            <Penalty worked={other} instrument={instrument} />
          </div>
        ))}
      </div>
    </Card>
  )
}

const Penalty = ({ worked, instrument }: { worked: WorkedPenalty; instrument: Instrument }) => {
  const { rule, standing } = worked
  return (
    <div className={standing === 'stands' ? '' : 'rounded-control bg-tint p-2'}>
      <p className="mb-2 text-12 text-muted">
        <b>{rule.title}</b>, {rule.reference}; {capWords(rule.cap)}; against {rule.addressee}.{' '}
        {rule.perFailure && 'Per failure, in the text’s words; never multiplied here. '}
        <SourceList sources={citedSources(instrument, rule.sources)} />{' '}
        {standing === 'not yet' && (
          <>
            <LaterWord />
            {rule.from !== undefined && ` in the text from ${formatDate(rule.from)}`}
          </>
        )}
        {standing === 'no longer' &&
          rule.until !== undefined &&
          `in the text until ${formatDate(rule.until)}`}
      </p>
      <WorkedMaximum worked={worked} />
    </div>
  )
}
