/** Figures counted from cases: shares in time, their bounds, and what is open. */
import { dueAt } from '#domain/deadline.ts'
import { zoneOf } from '#domain/jurisdictions.ts'
import {
  classBounds,
  headlineOnTimeShare,
  maturityBounds,
  naiveOnTimeShare,
} from '#domain/onTimeShare.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import { hours, instant, localDays, type Instant } from '#contract/units.ts'
import { formatCount, formatInstant, formatInterval, formatShare } from '#ui/format.ts'
import { citedLaw } from './citedLaw.ts'
import { hundredNotices, noticesByClass, notYetMature, within24Hours } from './exampleCases.ts'
import type { MethodEntry, RecordParts } from './methodEntry.ts'

const percent = (value: number | null) => (value === null ? 'no share' : formatShare(value, 1))

function onTime(record: RecordParts): MethodEntry {
  const headline = headlineOnTimeShare(hundredNotices, within24Hours)
  const naive = naiveOnTimeShare(hundredNotices, within24Hours)
  return {
    id: 'on-time',
    title: 'On-time share',
    means:
      'Of the cases whose deadline had passed by the as-of, the share that was satisfied in time. What satisfies is the duty’s own list: removed, restricted or rejected for a notice; removed for an order.',
    cannotMean: [
      'It is no finding of liability: a verdict is a measurement of one case against one clock.',
      'It does not say that a decision was right, only that it came in time.',
      'The share over closed cases alone (shown in explanations for contrast) forgets what is still open, and flatters whoever leaves hard cases lying.',
      'Statements of reasons under the DSA carry days and no time of notice: no 24-hour figure can be had from them.',
    ],
    formula: [
      'on time = satisfied in time ÷ (satisfied in time + late)',
      'late = decided after the deadline, withdrawn after it, still open past it, or decided in time in a way that does not satisfy',
      'left out = withdrawn in time; paused; carrying an exception that the statute allows',
      'Hours are exact, an age equal to the deadline is in time; a number of days ends with the last local calendar day.',
    ],
    example: {
      given:
        '100 notices past 24 h: 60 removed and 28 rejected in time, 4 withdrawn in time, 5 decided later, 3 still open.',
      lines: [
        `${formatCount(headline.satisfied)} ÷ (${formatCount(headline.satisfied)} + ${formatCount(headline.late)}) = ${percent(headline.share)}`,
        `Closed cases alone would say ${formatCount(headline.satisfied)} ÷ ${formatCount(naive.n)} = ${percent(naive.share)}`,
      ],
    },
    sources: citedLaw(record, 'de-netzdg.24h', 'eu-terreg.1h'),
  }
}

function wilson(): MethodEntry {
  const { satisfied, n } = headlineOnTimeShare(hundredNotices, within24Hours)
  const many = wilsonInterval(satisfied * 100, n * 100)
  const few = wilsonInterval(satisfied, n)
  const words = (interval: typeof few) =>
    interval === null ? 'none' : `${formatInterval(interval.lower, interval.upper)} %`
  return {
    id: 'interval',
    title: 'The 95 % interval',
    means:
      'How far chance alone moves a share counted over n cases, if each is a draw from a steady process: Wilson’s score interval.',
    cannotMean: [
      'It holds no doubt about the log itself: wrong time stamps, missing cases or another class are outside it.',
      'Two intervals that overlap are no ranking; then the page says so in words and ranks nothing.',
      'Below 50 cases a share is not drawn at all.',
    ],
    formula: [
      'p = satisfied ÷ n, z = 1.96',
      '(p + z² / 2n ± z · √(p(1 − p) / n + z² / 4n²)) ÷ (1 + z² / n)',
    ],
    example: {
      given: 'The same share over few cases and over a hundred times as many.',
      lines: [
        `${formatCount(satisfied)} of ${formatCount(n)}: ${words(few)}`,
        `${formatCount(satisfied * 100)} of ${formatCount(n * 100)}: ${words(many)}`,
      ],
    },
    sources: [
      {
        title: 'Probable inference, the law of succession, and statistical inference',
        publisher: 'E. B. Wilson, JASA 22 (1927)',
        url: 'https://doi.org/10.1080/01621459.1927.10502953',
      },
      {
        title: 'Interval estimation for a binomial proportion',
        publisher: 'L. D. Brown, T. T. Cai, A. DasGupta, Statistical Science 16 (2001)',
        url: 'https://doi.org/10.1214/ss/1009213286',
      },
    ],
  }
}

function maturity(): MethodEntry {
  const bounds = maturityBounds(hundredNotices, notYetMature)
  return {
    id: 'maturity',
    title: 'A period that is not yet mature',
    means:
      'A month or day whose last cases have not had their deadline is drawn as a bar: from all of the undecided late to all of them in time.',
    cannotMean: [
      'Neither end is a forecast, and the middle is no estimate.',
      'Cases past their deadline are never undetermined: open and overdue is late.',
    ],
    formula: [
      'all late = satisfied ÷ (satisfied + late + not yet due)',
      'all in time = (satisfied + not yet due) ÷ (satisfied + late + not yet due)',
    ],
    example: {
      given: `The 100 notices above and 10 of the last day: 6 removed already, 4 open and not yet due.`,
      lines: [
        `${formatCount(bounds.satisfied)} satisfied, ${formatCount(bounds.late)} late, ${formatCount(bounds.undetermined)} undetermined`,
        `${percent(bounds.allLate)} … ${percent(bounds.allOnTime)}`,
      ],
    },
    sources: [],
  }
}

function byClass(record: RecordParts): MethodEntry {
  const bounds = classBounds(noticesByClass, {
    ...within24Hours,
    by: ['class'],
    onlyClass: 'manifest',
  })
  return {
    id: 'class',
    title: 'A duty limited to a class',
    means:
      'NetzDG gave 24 h for manifestly unlawful content and as a rule 7 d for other unlawful content. A class is known only once a case is judged, so such a duty is shown as two bounds: none of the overdue unclassified cases in the class … all of them.',
    cannotMean: [
      'A share by class is not the share of all notices: content found lawful was never manifest.',
      'The bounds hold no doubt about the judging itself.',
    ],
    formula: [
      'none in the class = in time ÷ (in time + late), over the class',
      'all in the class = in time ÷ (in time + late + overdue without a class)',
    ],
    example: {
      given: `Judged manifest: ${formatCount(bounds.inTime)} in time, ${formatCount(bounds.late)} late; ${formatCount(bounds.overdueWithoutClass)} overdue and not judged; 40 found lawful.`,
      lines: [`${percent(bounds.noneInClass)} … ${percent(bounds.allInClass)}`],
    },
    sources: citedLaw(record, 'de-netzdg.24h', 'de-netzdg.7d'),
  }
}

function openByAge(record: RecordParts): MethodEntry {
  const berlin = zoneOf('DE')
  const receivedAt = instant(Date.UTC(2019, 5, 17, 7) / 1000)
  const said = (at: Instant | null) => (at === null ? 'never' : formatInstant(at, berlin))
  const in24h = dueAt({ form: 'hours', deadlineHours: hours(24) }, receivedAt, berlin)
  const in7d = dueAt({ form: 'local days', deadlineDays: localDays(7) }, receivedAt, berlin)
  return {
    id: 'open',
    title: 'Open cases by age',
    means:
      'Cases received before the as-of and not decided by it, in bins of age with every deadline on the edge of a bin. Slate is not yet due; hatched is late if the case turns out to be of the class; solid is past every deadline that may govern it.',
    cannotMean: [
      'It is a count of one moment: a small backlog may follow from few cases or from quick work.',
      'Under “law in force” only countries with a clock are counted against a wall; the line under the title names them.',
      'Whether a weekend moves the end of a period in days is unverified, and nothing is moved.',
    ],
    formula: [
      'age = as-of − received, in hours; in local calendar days where the duty counts days',
      'near its deadline = due within 6 h, or by the end of the local day',
    ],
    example: {
      given: `A notice received on ${said(receivedAt)}.`,
      lines: [
        `If manifest, due within 24 h: ${said(in24h)}`,
        `If not, due within 7 d: ${said(in7d)}, the end of the seventh day after`,
      ],
    },
    sources: citedLaw(record, 'de-netzdg.24h', 'de-netzdg.7d'),
  }
}

/** The figures of cases, in the order in which a page shows them. */
export const caseEntries = (record: RecordParts): MethodEntry[] => [
  onTime(record),
  wilson(),
  maturity(),
  byClass(record),
  openByAge(record),
]
