/** What stands behind the figures of law and money. */
import type { Company } from '#contract/company.ts'
import type { Source } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'
import type { DutyCounts, StandingDuty } from '#domain/dutyCounts.ts'
import type { DerivationStep, StandInBaseYear } from '#domain/exposure.ts'
import type { LargestMaximum, StandingMaximum } from '#domain/largestMaximum.ts'
import type { Explanation } from '#ui/explanation.ts'
import { stepLine } from '#ui/derivationWords.ts'
import { formatDate } from '#ui/format.ts'
import { citedSources, dutySources, eachOnce } from './explanations.ts'
import { comingPhrase, type Maxima } from './ceiling.ts'
import { maximumWords } from '#ui/maximumWords.ts'

const asOfLaw = (date: IsoDate) => `${formatDate(date)}, start of day in each country`

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

const names = (standing: readonly StandingDuty[]) =>
  standing.map(({ duty }) => duty.shortTitle).join(', ') || 'none'

/** Duties counted as of a day. */
interface Counted {
  counts: DutyCounts
  date: IsoDate
}

/** "Since 26 June 2018, proposed: + Avia 24 h, Avia 1 h": what came into a list and what left it. */
function moves(lead: string, now: readonly StandingDuty[], before: readonly StandingDuty[]) {
  const without = (some: readonly StandingDuty[], others: readonly StandingDuty[]) =>
    some.filter(({ duty }) => !others.some((other) => other.duty.id === duty.id))
  const came = without(now, before)
  const left = without(before, now)
  if (came.length + left.length === 0) return []
  const parts = [
    ...(came.length > 0 ? [`+ ${names(came)}`] : []),
    ...(left.length > 0 ? [`− ${names(left)}`] : []),
  ]
  return [`${lead}: ${parts.join('; ')}`]
}

/** How many duties stand where, each by name, and what moved since a year before. */
export function dutiesExplanation({ counts, date }: Counted, before: Counted): Explanation {
  const since = `Since ${formatDate(before.date)}`
  const all = [...counts.inForce, ...counts.proposed, ...counts.ended]
  return {
    title: 'Duties',
    method: 'duties',
    definition:
      'Duties of law that reach at least one of the chosen countries, each counted once. In force: it applies, wholly or in part. Proposed: exploratory, proposed, or adopted and not yet applying. Ended: struck down, repealed or superseded.',
    formula: [
      `In force: ${names(counts.inForce)}`,
      `Proposed: ${names(counts.proposed)}`,
      `Ended: ${names(counts.ended)}`,
      `Not law, never counted: ${names(counts.notLaw)}`,
      ...moves(`${since}, in force`, counts.inForce, before.counts.inForce),
      ...moves(`${since}, proposed`, counts.proposed, before.counts.proposed),
      ...moves(`${since}, ended`, counts.ended, before.counts.ended),
    ],
    asOf: asOfLaw(date),
    sources: eachOnce(all.flatMap(({ instrument, duty }) => dutySources(instrument, duty, date))),
    notes: ['Status belongs to the duty. EU duties reach EU members, never the UK here.'],
  }
}

function working(lead: string, { instrument, rule, maximum }: StandingMaximum): string[] {
  return [
    `${lead}: ${instrument.shortName}, ${rule.reference}, ${maximumWords(maximum)}`,
    ...maximum.derivation.map(stepLine),
  ]
}

function ofMaximum(lead: string, { largest, mayBeLarger }: LargestMaximum): string[] {
  return [
    ...(largest ? working(lead, largest) : [`${lead}: no amount`]),
    ...(mayBeLarger.length > 0
      ? [
          `May be larger: ${mayBeLarger.map(({ instrument, maximum }) => `${instrument.shortName} (${maximumWords(maximum)})`).join(', ')}`,
        ]
      : []),
  ]
}

/** "FY2019 was not published by then; FY2018 stands in." */
const standInWords = ({ wanted, used, because }: StandInBaseYear): string =>
  `FY${wanted} ${because === 'published later' ? 'was not published by then' : 'is not in this record'}; FY${used} stands in.`

/** The largest statutory maximum, worked step by step. */
export function maximumExplanation(
  { inForce, ifAdopted }: Maxima,
  company: Company,
  companyName: string,
  date: IsoDate,
  rateSources: readonly Source[],
): Explanation {
  const shown = [inForce.largest, ifAdopted.largest].filter((each) => each !== null)
  const cited = (file: DerivationStep['sourcesIn'], sources: readonly Source[]) => {
    const ids = shown.flatMap(({ maximum }) =>
      maximum.derivation
        .filter(({ sourcesIn }) => sourcesIn === file)
        .flatMap(({ sourceIds }) => sourceIds),
    )
    return sources.filter(({ id }) => ids.includes(id))
  }
  const standIn = shown.flatMap(({ maximum }) =>
    maximum.standInBaseYear ? [standInWords(maximum.standInBaseYear)] : [],
  )
  return {
    title: `Largest statutory maximum for ${companyName}`,
    method: 'maximum',
    definition:
      'The most that a text lets an authority impose on one undertaking. In force beside what has been proposed; a maximum is not a forecast, and is never added to a fine, a provision or a settlement.',
    formula: [...ofMaximum('In force', inForce), ...ofMaximum(comingPhrase(ifAdopted), ifAdopted)],
    asOf: asOfLaw(date),
    sources: eachOnce([
      ...shown.flatMap(({ instrument, rule }) => citedSources(instrument, rule.sources)),
      ...cited('company', company.sources),
      ...cited('exchange rates', rateSources),
    ]),
    notes: [
      ...unique(standIn),
      'A percentage is of the worldwide turnover of the financial year ended before the day.',
      'Fines per failure have no maximum for the undertaking and are not multiplied by items.',
    ],
  }
}

/** The chart of maxima by instrument. */
export function maximaExplanation(
  standing: readonly StandingMaximum[],
  companyName: string,
  date: IsoDate,
): Explanation {
  return {
    title: `Statutory maximum by instrument, ${companyName}`,
    method: 'maximum',
    definition:
      'For each instrument that reaches the chosen countries and has not ended: the largest sum its text lets an authority impose on one undertaking on that day.',
    formula: [
      'Fixed sum: as the text has it, with the multiplier for legal persons.',
      'Share of turnover: share × worldwide turnover of the financial year ended before the day, at the year’s average rate.',
      'Greater of: where the turnover is not published, at least the fixed sum.',
    ],
    asOf: asOfLaw(date),
    sources: eachOnce(
      standing.flatMap(({ instrument, rule }) => citedSources(instrument, rule.sources)),
    ),
    notes: [
      '“None set” is not 0, and “unknown” is not “none set”.',
      'Sums accrued, imposed or settled are other kinds and never added.',
    ],
  }
}

/** What counts as a change. */
export function changesExplanation(
  date: IsoDate,
  rows: readonly { sources: Explanation['sources'] }[],
): Explanation {
  return {
    title: 'What changed in twelve months',
    method: 'changes',
    definition:
      'Changes of status, dated events and published sums of the instruments that reach the chosen countries, in the twelve months up to the as-of. A day is told once for each instrument.',
    formula: ['Next: the nearest dated change after the as-of that had been published by it.'],
    asOf: asOfLaw(date),
    sources: eachOnce(rows.flatMap(({ sources }) => sources)),
  }
}
