/** Small invented instruments for tests: just enough of the contract to read a case against. */
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import { hours, isoDate, localDays, share } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'

const marks = { sources: ['text'], publishedOn: isoDate('2017-01-01'), verified: true }
const cited = (text: string) => ({ text, ...marks })

/** `[['2018-01-01', 'in force'], …]` as transitions, each public on its own day. */
const history = (steps: readonly (readonly [string, Status])[]): Duty['transitions'] =>
  steps.map(([on, status]) => ({
    ...marks,
    on: isoDate(on),
    status,
    event: `It is ${status}.`,
    publishedOn: isoDate(on),
  }))

export const inHours = (count: number): Duty['deadline'] => ({
  form: 'hours',
  deadlineHours: hours(count),
})
export const inLocalDays = (count: number): Duty['deadline'] => ({
  form: 'local days',
  deadlineDays: localDays(count),
})

export function literalDuty(
  id: string,
  steps: readonly (readonly [string, Status])[],
  given: Partial<Duty> = {},
): Duty {
  return {
    ...marks,
    id,
    title: `Meet ${id}`,
    shortTitle: id,
    reference: 's. 1',
    jurisdiction: 'DE',
    isLaw: true,
    trigger: 'notice',
    caseKind: 'removal',
    channels: ['user notice'],
    categories: [],
    onlyClass: null,
    deadline: inHours(24),
    satisfiedBy: ['removed', 'restricted', 'rejected'],
    exceptions: [],
    transitions: history(steps),
    notes: [],
    ...given,
  }
}

export function literalPenalty(
  id: string,
  dutyId: string,
  cap: PenaltyRule['cap'],
  given: Partial<PenaltyRule> = {},
): PenaltyRule {
  return {
    ...marks,
    id,
    title: `Fine of ${id}`,
    reference: 's. 4',
    dutyIds: [dutyId],
    nature: 'administrative',
    perFailure: false,
    addressee: 'the provider',
    reaches: 'any provider',
    cap,
    ...given,
  }
}

export function literalInstrument(
  id: string,
  duties: Duty[],
  given: Partial<Instrument> = {},
): Instrument {
  const [core] = duties
  if (!core) throw new Error('An instrument has at least one duty')
  return {
    id,
    shortName: id,
    title: id,
    kind: 'statute',
    jurisdictions: [core.jurisdiction],
    isContentObligation: true,
    summary: cited('A text.'),
    authority: cited('An authority.'),
    scope: cited('Everything.'),
    sizeThreshold: cited('none set'),
    became: cited('Nothing.'),
    links: [],
    summaryStatuses: core.transitions.map(({ on, status }) => ({
      from: on,
      dutyId: core.id,
      phrase: status,
    })),
    duties,
    penalties: [],
    sums: [],
    events: [],
    claims: [],
    notes: [],
    sources: [
      {
        id: 'text',
        title: 'The text',
        publisher: 'The gazette',
        kind: 'primary',
        language: 'en',
        publishedOn: isoDate('2017-01-01'),
        verified: true,
        lastCheckedOn: isoDate('2026-11-22'),
      },
    ],
    lastCheckedOn: isoDate('2026-11-22'),
    ...given,
  }
}

/** The law that the tests read against: a German 24 h and 7 d, and a French bill. */
export const german24h = literalDuty(
  'de.24h',
  [
    ['2017-06-30', 'adopted'],
    ['2018-01-01', 'in force'],
    ['2024-05-14', 'repealed'],
  ],
  { onlyClass: 'manifest', exceptions: ['agreed longer'] },
)
export const german7d = literalDuty(
  'de.7d',
  [
    ['2018-01-01', 'in force'],
    ['2024-05-14', 'repealed'],
  ],
  { deadline: inLocalDays(7), onlyClass: 'other' },
)
export const frenchBill = literalDuty(
  'fr.24h',
  [
    ['2019-03-20', 'proposed'],
    ['2020-06-18', 'struck down'],
  ],
  { jurisdiction: 'FR' },
)
export const literalLaw: Instrument[] = [
  literalInstrument('de', [german24h, german7d], {
    shortName: 'German Act',
    penalties: [
      literalPenalty('de.fine', 'de.24h', {
        form: 'fixed sum',
        amount: { currency: 'EUR', amount: 5e6 },
        multiplier: { by: 10, reference: 's. 30' },
      }),
    ],
  }),
  literalInstrument('fr', [frenchBill], {
    shortName: 'French bill',
    kind: 'bill',
    penalties: [
      literalPenalty('fr.fine', 'fr.24h', {
        form: 'share of turnover',
        share: share(0.04),
        base: 'worldwide turnover of the preceding financial year',
      }),
    ],
  }),
]
