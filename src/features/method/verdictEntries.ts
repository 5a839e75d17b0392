/** How one case stands to a duty, when it is due and why, and the same cases under another rule. */
import type { Case } from '#contract/case.ts'
import { instant } from '#contract/units.ts'
import { zoneOf } from '#domain/jurisdictions.ts'
import { headlineOnTimeShare } from '#domain/onTimeShare.ts'
import { lawRule, yardstickRule } from '#domain/verdict/rule.ts'
import { verdictOf } from '#domain/verdict/verdictOf.ts'
import { formatCount, formatInstant, formatShare } from '#ui/format.ts'
import { citedLaw } from './citedLaw.ts'
import { noticesOverTwoDays, within24Hours } from './exampleCases.ts'
import type { MethodEntry, RecordParts } from './methodEntry.ts'

const seconds = (text: string) => instant(Date.parse(text) / 1000)

/** Received in Berlin on 24 June 2019 at 21:54, and open. */
const openNotice: Case = {
  id: 'example',
  kind: 'removal',
  jurisdiction: 'DE',
  platform: 'Platform A',
  category: 'hate speech',
  channel: 'user notice',
  receivedAt: seconds('2019-06-24T19:54:00Z'),
}
const asOf = seconds('2019-06-26T00:00:00Z')

const dutyOf = ({ instruments = [] }: RecordParts, id: string) => {
  const instrument = instruments.find(({ duties }) => duties.some((duty) => duty.id === id))
  const duty = instrument?.duties.find((each) => each.id === id)
  return instrument && duty ? { instrument, duty } : null
}

function verdict(record: RecordParts): MethodEntry {
  const netzdg = dutyOf(record, 'de-netzdg.24h')
  const avia = dutyOf(record, 'fr-avia.24h')
  const said = (rule: ReturnType<typeof lawRule>) => {
    const { outcome, because, dueAt, ifNotInClass } = verdictOf(openNotice, rule, { asOf })
    const due = dueAt === null ? '' : `, due ${formatInstant(dueAt, zoneOf('DE'))}`
    return `${outcome} (${because})${due}${ifNotInClass ? `; if not in the class: ${ifNotInClass}` : ''}`
  }
  return {
    id: 'verdict',
    title: 'Verdict and due time',
    means:
      'How one case stands to one duty: on time, late, open in time, open overdue, outside the rule, or without a clock. Its trace names start, zone, class, text and section, and every pause that moved the due time.',
    cannotMean: [
      'A verdict is a measurement, not a finding of liability.',
      'While a case is not judged its class is not known: it may have two due times, and both are shown.',
      'A bill gives no verdict of law. Only a replay reads a case against one, and says so.',
      'Whether a weekend or holiday moves the end of a period in days is unverified, and nothing is moved.',
    ],
    formula: [
      'the duty in force on the local day of receipt; a later change of the law changes no past verdict',
      'hours: due = received + hours, its last second in time; local days: the end of the nth local day after',
      'a pause moves the due time by as long as it lasted, as known at the as-of; paused cases are in no share',
    ],
    example:
      netzdg && avia
        ? {
            given:
              'A notice received in Berlin on 24 June 2019 at 21:54, open and not judged on 26 June 2019, 00:00 UTC.',
            lines: [
              `NetzDG 24 h as law: ${said(lawRule(netzdg))}`,
              `The Avia bill’s 24 h as law: ${said(lawRule(avia))}`,
              `The same as a yardstick: ${said(yardstickRule(avia))}`,
            ],
          }
        : null,
    sources: citedLaw(record, 'de-netzdg.24h', 'de-netzdg.7d'),
  }
}

function replay(record: RecordParts): MethodEntry {
  const within = (deadlineAge: number) =>
    headlineOnTimeShare(noticesOverTwoDays, { ...within24Hours, deadlineAge })
  const [short, long] = [within(24), within(48)]
  const shareOf = ({ share }: typeof short) => formatShare(share ?? 0, 1)
  return {
    id: 'replay',
    title: 'Replay',
    means:
      'The same cases read against another rule: a bill, a law that is over, another country’s duty, two at once. A case flips if it is on time under one rule and late under the other.',
    cannotMean: [
      'How people would have worked under the other rule: only the rule is changed, not what was done.',
      'A verdict of law: what is no law where the cases arose is a yardstick there, and is drawn hollow.',
      'A figure of cases that only one of two rules governs: they are in its share, and in no flip.',
      'For a rule of one class, the share of that class: it is read over all classes, and the bounds stand beside it.',
    ],
    formula: [
      'share under a rule = the on-time share with that rule as yardstick, over what its kind, channels and categories govern',
      'flips = on time under one and late under the other, of the cases past both deadlines that both count',
    ],
    example: {
      given: '100 notices past 48 h: 80 decided within 24 h, 15 more within 48 h, 5 still open.',
      lines: [
        `Within 24 h: ${shareOf(short)}; within 48 h: ${shareOf(long)}`,
        `On time under 48 h and late under 24 h: ${formatCount(long.satisfied - short.satisfied)} of ${formatCount(long.n)}`,
      ],
    },
    sources: citedLaw(record, 'fr-avia.24h'),
  }
}

/** Single cases, and the same cases under another rule. */
export const verdictEntries = (record: RecordParts): MethodEntry[] => [
  verdict(record),
  replay(record),
]
