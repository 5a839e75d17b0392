/** A trace written out: the time line, then what each part of a due time follows from. */
import type { ReactNode } from 'react'
import { Country } from '#contract/vocabulary.ts'
import type { ClassFlips } from '#domain/trace/classFlips.ts'
import type { Trace, TracedRule } from '#domain/trace/trace.ts'
import { casesNoun, countrySubject } from '#ui/caseWords.ts'
import { Chip } from '#ui/Chip.tsx'
import { formatDate, formatInstant } from '#ui/format.ts'
import { SourceLink } from '#ui/SourceLink.tsx'
import { OwnTargetMark, StatusWord } from '#ui/StatusMark.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { TraceLine } from './TraceLine.tsx'
import {
  classWords,
  exceptionWords,
  flipWords,
  pauseWords,
  readAtWords,
  type TracedDue,
  tracedDues,
} from './traceWords.ts'
import type { DeadlinesQuestion } from './useDeadlines.ts'
import type { TracedCase } from './useTrace.ts'

export const TraceText = (props: {
  traced: TracedCase
  view: Pick<DeadlinesQuestion, 'against'>
  flips: readonly ClassFlips[]
}) => {
  const { traced, view, flips } = props
  const { one, trace } = traced
  const country = Country.options.find((known) => known === one.jurisdiction) ?? null
  const flip = trace.class.isJudged
    ? null
    : flipWords(flips, country, casesNoun(view.against.clock))
  return (
    <>
      <div className="mt-3">
        <TraceLine trace={trace} />
      </div>
      <dl className="trace-parts">
        <Part name="Case">
          {one.category}, {one.channel}
        </Part>
        <Part name="Start">{formatInstant(trace.start.at, trace.start.zone)}</Part>
        <Part name="Class">{classWords(trace)}</Part>
        {tracedDues(trace).map((due, index) => (
          <Part key={`${due.label} ${index}`} name={due.label}>
            <DueText due={due} />
          </Part>
        ))}
        {trace.rules.length === 0 && <Part name="Due">no duty or yardstick governs this case</Part>}
        <Part name="Pauses">{pauseWords(trace)}</Part>
        <Part name="Exceptions">{exceptionWords(trace)}</Part>
        {inTheLaw(trace).map((rule, index) => (
          <Part key={rule.rule.id} name={index === 0 ? 'In the law' : ''}>
            <LawText traced={rule} />
          </Part>
        ))}
        <Part name="Read at">{readAtWords(trace)}</Part>
      </dl>
      {flip && (
        <p className="mt-3 border-l-3 border-line2 pl-3 text-13">
          <b>{flip.count}</b> {flip.rest}
        </p>
      )}
    </>
  )
}

const Part = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-muted">{name}</dt>
    <dd>{children}</dd>
  </>
)

const DueText = ({ due }: { due: TracedDue }) => (
  <>
    <b className={due.isOverdue ? 'text-late-text' : ''}>{due.dueWords}</b>
    {due.leftWords !== '' && <span className="text-muted">, {due.leftWords}</span>}
    <span className="block text-12 text-muted">
      {due.lengthWords}
      {due.reference && (
        <>
          {due.lengthWords !== '' && ', '}
          {due.reference.source ? (
            <SourceLink source={due.reference.source} words={due.reference.words} />
          ) : (
            due.reference.words
          )}
        </>
      )}
      {due.isUnverified && (
        <>
          {' '}
          <Chip kind="unverified" />
        </>
      )}
    </span>
  </>
)

/** Two duties of one text with one status since one day are said once. */
function inTheLaw({ rules }: Trace): TracedRule[] {
  const seen = new Set<string>()
  return rules.filter(({ law, text, rule }) => {
    const key = JSON.stringify([text?.instrumentId ?? rule.id, law])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

const LawText = ({ traced: { law, text, rule } }: { traced: TracedRule }) => {
  if (!text || !law) {
    return (
      <span className="inline-flex items-center gap-1.5">
        <OwnTargetMark /> {text ? 'not law: not begun by then' : 'own target, not law'}
      </span>
    )
  }
  const textLink = (
    <PageLink to={`/obligations/${text.instrumentId}`}>
      {rule.instrument?.shortName ?? text.shortTitle}
    </PageLink>
  )
  if (law.isLaw) {
    return (
      <>
        <StatusWord status={law.status} /> since {formatDate(law.since)}
        <span className="block text-12">{textLink}</span>
      </>
    )
  }
  const where = rule.duty ? ` in ${countrySubject(rule.duty.jurisdiction)}` : ''
  return (
    <>
      <Chip kind="yardstick, not law" />
      <span className="mt-1 block text-12">
        {textLink}: <StatusWord status={law.status} size={12} />
        {where} since {formatDate(law.since)}
      </span>
    </>
  )
}
