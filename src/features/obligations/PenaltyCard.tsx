/** The penalties of an instrument, worked out for the chosen company as of the date. */
import type { Instrument } from '#contract/instrument.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
import { Card } from '#ui/Card.tsx'
import { Explain } from '#ui/Explain.tsx'
import { formatDate } from '#ui/format.ts'
import { countWords, sentenceCase } from './countWords.ts'
import { capWords } from '#ui/dutyWords.ts'
import { explainPenalty, type PenaltyGround } from './explainPenalty.ts'
import { Fold } from '#ui/Fold.tsx'
import { LaterWord } from '#ui/LaterWord.tsx'
import { citedSources } from '#ui/citedSources.ts'
import { penaltyFinding, standingWords } from './penaltyFinding.ts'
import { SourceList } from '#ui/SourceList.tsx'
import { WorkedMaximum } from '#ui/WorkedMaximum.tsx'
import type { WorkedPenalty } from './workedPenalties.ts'

/** `worked` in the order of `workedPenalties`: the first gives the card its title. */
export const PenaltyCard = (
  props: PenaltyGround & { worked: readonly WorkedPenalty[]; className?: string },
) => {
  const { instrument, worked, view, className = '' } = props
  const name = companyNameOn(view.company, view.asOf)
  const [first, ...others] = worked
  if (first === undefined) {
    return (
      <Card
        title="The record holds no penalty rule for it"
        subline="Sums that were set aside, imposed or settled stand below; they are not a statutory maximum."
        kind="record"
        className={`penalty-card ${className}`}
      >
        {instrument.keptOutReason !== undefined && (
          <p className="mt-3 text-14">{sentenceCase(instrument.keptOutReason)}.</p>
        )}
      </Card>
    )
  }

  const { rule } = first
  const standing = others.filter((other) => other.standing === 'stands')
  const elsewhen = others.filter((other) => other.standing !== 'stands')
  return (
    <Card
      title={penaltyFinding(first, name)}
      subline="Statutory maximum: what the text would allow at most for one undertaking. Not a forecast, never multiplied by a number of items."
      kind="record"
      className={`penalty-card ${className}`}
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
        {standing.map((other) => (
          <Other key={other.rule.id} {...props} worked={other} name={name} />
        ))}
        {elsewhen.length > 0 && (
          <Fold words={elsewhenWords(elsewhen)}>
            {elsewhen.map((other) => (
              <Other key={other.rule.id} {...props} worked={other} name={name} />
            ))}
          </Fold>
        )}
      </div>
    </Card>
  )
}

const Other = (props: PenaltyGround & { worked: WorkedPenalty; name: string }) => (
  <div className="border-t border-line pt-3 first:border-t-0 first:pt-0">
    <div className="flex flex-wrap items-baseline justify-between gap-x-3">
      <h3 className="text-14 font-bold">{penaltyFinding(props.worked, props.name)}</h3>
      <Explain explanation={explainPenalty(props, props.worked, props.name)} words="Formula" />
    </div>
    <Penalty worked={props.worked} instrument={props.instrument} />
  </div>
)

/** "One rule from another day: later in the text" … what the fold holds. */
function elsewhenWords(elsewhen: readonly WorkedPenalty[]): string {
  const later = elsewhen.filter(({ standing }) => standing === 'not yet').length
  const before = elsewhen.length - later
  return sentenceCase(
    [
      later === 0 ? '' : `${countWords(later, 'rule')} that came later, known today`,
      before === 0 ? '' : `${countWords(before, 'rule')} no longer in the text`,
    ]
      .filter(Boolean)
      .join('; '),
  )
}

/** ", s. 4(2); up to EUR 50 m; against the provider": what is known of it. */
function ruleWords(rule: PenaltyRule): string {
  const reference = rule.reference === '' ? '' : `, ${rule.reference}`
  return rule.cap.form === 'none set'
    ? reference
    : `${reference}; ${capWords(rule.cap)}; against ${rule.addressee}`
}

const Penalty = ({ worked, instrument }: { worked: WorkedPenalty; instrument: Instrument }) => {
  const { rule, standing } = worked
  return (
    <div className={standing === 'stands' ? '' : 'rounded-control bg-tint p-2'}>
      <p className="mb-2 text-12 text-muted">
        <b>{rule.title}</b>
        {ruleWords(rule)}.{' '}
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
      <WorkedMaximum
        maximum={worked.maximum}
        status={standing === 'stands' ? (worked.status?.status ?? null) : null}
        words={standingWords(worked)}
        isFixedSum={rule.cap.form === 'fixed sum'}
      />
    </div>
  )
}
