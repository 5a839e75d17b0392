/** Figures of requests for data: what became of them, how long they take, before and after, and withheld counts. */
import { isoDate } from '#contract/units.ts'
import { interruptedSeries, LEAST_MONTHS } from '#domain/interruptedSeries/interruptedSeries.ts'
import type { SeriesCoefficient } from '#domain/interruptedSeries/seriesAnswer.ts'
import { headlineOnTimeShare } from '#domain/onTimeShare.ts'
import {
  challengedShare,
  FEWEST_ANSWERED,
  outcomeCounts,
  producedShare,
} from '#domain/requests/requestOutcomes.ts'
import { publishedNumber, suppressTable } from '#domain/suppression/suppressTable.ts'
import { aalenJohansen } from '#domain/survival.ts'
import { formatCount, formatFixed, formatInterval, formatPoints, formatShare } from '#ui/format.ts'
import { citedLaw } from './citedLaw.ts'
import { answeredWithin48Hours, hundredRequests, requestsPast48Hours } from './exampleCases.ts'
import type { MethodEntry, RecordParts } from './methodEntry.ts'

function shares(record: RecordParts): MethodEntry {
  const counts = outcomeCounts(hundredRequests, ['reason'], () => 'all').get('all')
  const produced = counts && producedShare(counts)
  const challenged = counts && challengedShare(counts)
  const overbroad = counts?.reasons['overbroad']
  return {
    id: 'request-shares',
    title: 'What became of requests for data',
    means:
      'Of the requests received in the window and answered by the as-of, the share that brought data, in full or in part, the share refused, and the share challenged: sent back with a reason. Withdrawn requests are no answers; open ones are counted apart.',
    cannotMean: [
      'A high share is neither good nor bad: a refusal of an overbroad order and an answer to a sound one are both an answer.',
      'What is answered soon is answered first. Where many are open the share of the answered may not be the share of all: the footer says how far the open ones could move it.',
      'Channels and countries differ in what they ask for; a difference between them is no effect of the channel.',
      'Requests are counted, not the accounts that they name: companies publish both, and one request may name many.',
    ],
    formula: [
      'answered = received − open − withdrawn',
      'data produced = (disclosed + partly disclosed) ÷ answered; challenged and refused likewise; Wilson’s 95 % interval',
      `No share below ${FEWEST_ANSWERED} answered.`,
    ],
    example:
      counts && produced && challenged && overbroad
        ? {
            given:
              '100 requests: 50 disclosed, 10 in part, 12 refused, 8 challenged, 5 withdrawn, 15 open.',
            lines: [
              `Data produced: ${formatCount(produced.part)} ÷ ${formatCount(produced.answered)} = ${formatShare(produced.share ?? Number.NaN, 1)}, 95 % ${formatInterval(produced.interval?.lower ?? Number.NaN, produced.interval?.upper ?? Number.NaN)} %`,
              `If none of the open ones brought data, ${formatShare(produced.ifOpen?.none ?? Number.NaN, 1)}; if all did, ${formatShare(produced.ifOpen?.all ?? Number.NaN, 1)}`,
              `Challenged: ${formatCount(challenged.part)} ÷ ${formatCount(challenged.answered)} = ${formatShare(challenged.share ?? Number.NaN, 1)}, as overbroad ${formatCount(overbroad.challenged)}; refused as overbroad ${formatCount(overbroad.refused)}`,
            ],
          }
        : null,
    sources: citedLaw(record, 'fr-id-data-2019.basic-information'),
  }
}

/** Of 100 requests: by 48 h 60 answered and 5 withdrawn, by 10 d 25 more answered and 10 open there. */
const answersByAge = {
  edgesHours: [48, 240],
  decidedByOutcome: { answered: [60, 25], withdrawn: [5, 0] },
  censored: [0, 10],
}

function answers(record: RecordParts): MethodEntry {
  const { satisfied, late, share } = headlineOnTimeShare(requestsPast48Hours, answeredWithin48Hours)
  const { answered } = aalenJohansen(answersByAge)
  const curve = answered.at(-1)
  return {
    id: 'request-answers',
    title: 'Time to answer',
    means:
      'How long requests wait for any answer, a reasoned refusal or a challenge too. A share within a time is exact: of those whose time had passed. A curve looks at all ages, counts open requests for as long as they were seen, and so estimates.',
    cannotMean: [
      'An answer in time is not data in time: NetzDG’s 48 h asked for an answer, with reasons where it was incomplete.',
      'A duty’s hours are read over requests of its channel, in the countries it reaches, received while it was law; over all others they are a yardstick and say so.',
      'A withdrawal ends a request without an answer. One curve that took the withdrawn for still waiting would say too much.',
      'The treaty has no hours here, and the commitment of 2019 none at all: they are drawn against other texts’ hours, never as late.',
    ],
    formula: [
      'share within t = answered within t ÷ (received − withdrawn within t), of the requests at least t old',
      'curve = Aalen and Johansen’s cumulative incidence; answers and withdrawals compete',
      'Hours are exact, a number of days ends with the last local calendar day.',
    ],
    example: {
      given:
        '100 requests past 48 h: 60 answered by then, 5 of these refused, 5 withdrawn on the first day, 25 answered later, 10 open.',
      lines: [
        `Within 48 h: ${formatCount(satisfied)} ÷ (${formatCount(satisfied)} + ${formatCount(late)}) = ${formatShare(share ?? Number.NaN, 1)}`,
        `Curve by 10 d, of all received: ${formatShare(curve?.incidence ?? Number.NaN, 1)}, 95 % ${formatInterval(curve?.lower ?? Number.NaN, curve?.upper ?? Number.NaN)} %`,
      ],
    },
    sources: citedLaw(record, 'de-netzdg.info48h'),
  }
}

/** Off the line by so much, in turn: 2.5 points at most. */
const OFF = [0.02, 0.015, -0.025, 0, 0.01, -0.01, -0.01]
const demands = { confidence: 0.95, leastPower: 0.8, leastChange: 0.1 }

/** `before` and `after` months about 40 % and about 60 %, give or take `scale` times as much. */
const stepped = (before: number, after: number, scale: number) => ({
  months: Array.from({ length: before + after }, (_, at) => ({
    start: isoDate(new Date(Date.UTC(2015, at)).toISOString().slice(0, 10)),
    value: (at < before ? 0.4 : 0.6) + scale * (OFF[at % OFF.length] ?? 0),
    weight: 1,
  })),
  interventionIndex: before,
})

const limits = ({ lower, upper }: SeriesCoefficient) => `${formatInterval(lower, upper)} points`

function readSeries(before: number, after: number, scale: number): string {
  const answer = interruptedSeries(stepped(before, after, scale), demands)
  switch (answer.form) {
    case 'estimate': {
      const level = answer.coefficients.find(({ name }) => name === 'level change')
      const { f, df1, df2, pValue } = answer.jointTest
      if (!level) return ''
      return `a level change of ${formatPoints(level.estimate)}, 95 % ${limits(level)}; φ = ${formatFixed(answer.phi, 2)}; F = ${formatFixed(f, 0)} with ${df1} and ${df2} degrees of freedom, p ${pValue < 0.001 ? '< 0.001' : `= ${formatFixed(pValue, 3)}`}`
    }
    case 'too early':
      return `too early, ${formatCount(answer.monthsNeeded)} are needed`
    case 'too few':
      return answer.reason === 'power'
        ? `too few: 10 points would be seen with a chance of ${formatShare(answer.power)}, ${formatShare(answer.leastPower)} are asked for`
        : 'too few'
  }
}

const beforeAfter = (): MethodEntry => ({
  id: 'before-after',
  title: 'Before and after a legal day',
  means:
    'An interrupted time series over months that have matured: one line before the day, another after it, and by how much the second starts higher or lower (level) and turns (slope) from where the first would have led.',
  cannotMean: [
    'What is consistent with a change on that day is not caused by it: what else happened then stands beside the chart, and another country is read alike.',
    'It assumes that without the change the line before would have gone on. Nothing in the figures can show that.',
    '“Too early” and “too few” are no “nothing changed”: the months could not have shown it.',
    'Over short spans intervals hold less often than they say: with twelve months on either side and errors that remember the month before, 90 % instead of 95 %.',
    'Who looks at many days, countries and measures finds a change in one of twenty by chance alone.',
  ],
  formula: [
    'y = b₀ + b₁ t + b₂ step + b₃ (t − t₀) step: t in months, t₀ the first month after the day, step 0 before it and 1 from it on; the month of the day is on neither side',
    'Errors follow AR(1), φ by restricted maximum likelihood; a month of a share weighs as many requests as it is of; t intervals and the joint F test of b₂ and b₃ have n − 4 degrees of freedom.',
    `Too early: fewer than ${LEAST_MONTHS} matured months after the day. Too few: fewer than ${LEAST_MONTHS} before it, or a chance below 80 % of seeing 10 points (of a number, a fifth).`,
  ],
  example: {
    given: 'Months about 40 %, from a day on about 60 %, each off by up to 2.5 points:',
    lines: [
      `24 and 24 months: ${readSeries(24, 24, 1)}`,
      `24 and 6: ${readSeries(24, 6, 1)}`,
      `24 and 24, off by up to 20 points: ${readSeries(24, 24, 8)}`,
    ],
  },
  sources: [
    {
      title: 'Segmented regression analysis of interrupted time series studies',
      publisher: 'A. K. Wagner and others, J Clin Pharm Ther 27 (2002)',
      url: 'https://doi.org/10.1046/j.1365-2710.2002.00430.x',
    },
    {
      title: 'Interrupted time series regression for the evaluation of public health interventions',
      publisher: 'J. L. Bernal, S. Cummins, A. Gasparrini, Int J Epidemiol 46 (2017)',
      url: 'https://doi.org/10.1093/ije/dyw098',
    },
    {
      title: 'nlme, the R package whose gls() the figures are held against',
      publisher: 'J. C. Pinheiro, D. M. Bates',
      url: 'https://cran.r-project.org/package=nlme',
    },
  ],
})

const THRESHOLD = 10

function suppression(): MethodEntry {
  const table = suppressTable(
    {
      rows: ['May', 'June'],
      columns: ['threats', 'insult'],
      counts: [
        [3, 40],
        [25, 30],
      ],
    },
    { threshold: THRESHOLD },
  )
  const words = (counts: typeof table.rowTotals) =>
    counts
      .map((cell) => publishedNumber(cell))
      .map((count) => (count === null ? 'withheld' : formatCount(count)))
      .join(', ')
  return {
    id: 'suppression',
    title: 'Small counts withheld',
    means: `A table by month and category that may be handed out: counts of 1 to ${THRESHOLD - 1} are withheld, totals too, and as many others as it takes so that none of them follows by subtraction.`,
    cannotMean: [
      'Two different exports can be differenced: it guards one table with its totals, and nothing against another table that overlaps.',
      'A withheld count is not necessarily small. Why it is withheld is not said, because that would narrow it down.',
      'Zeros are shown: nobody stands behind one, and that nothing was asked about a category is told.',
      'It does not guard against somebody who knows some of the requests.',
    ],
    formula: [
      `withheld: every count of 1 to ${THRESHOLD - 1}; then the cheapest others, until each withheld count could be any of at least ${THRESHOLD} whole numbers`,
      'what a count could be = from the smallest to the largest that fits all that is shown, by greatest flows through the table',
      'What turned out not to be needed is shown again, the largest first. The grid is fixed: a calendar year that is over, one country.',
    ],
    example: {
      given: 'May: 3 about threats, 40 about insult; June: 25 and 30.',
      lines: [
        ...table.rows.map(
          (month, index) =>
            `${month}: ${words(table.cells[index] ?? [])}; in all ${words(table.rowTotals.slice(index, index + 1))}`,
        ),
        `Both months: ${words(table.columnTotals)}; in all ${words([table.total])}`,
      ],
    },
    sources: [
      {
        title: 'Statistical Disclosure Control',
        publisher:
          'A. Hundepool, J. Domingo-Ferrer, L. Franconi, S. Giessing, E. Schulte Nordholt, K. Spicer, P.-P. de Wolf (2012)',
      },
    ],
  }
}

/** Figures of requests for data. */
export const requestEntries = (record: RecordParts): MethodEntry[] => [
  shares(record),
  answers(record),
  beforeAfter(),
  suppression(),
]
