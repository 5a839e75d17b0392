/** How long cases take: curves with the open ones in them, medians, differences, and a check of them. */
import { hours } from '#contract/units.ts'
import { caseMixCheck } from '#domain/caseMixCheck.ts'
import { holmAdjusted } from '#domain/holmAdjusted.ts'
import { shareDifference, shareDifferencePValue } from '#domain/shareDifference.ts'
import { aalenJohansen, kaplanMeier, survivalQuantile } from '#domain/survival.ts'
import {
  formatCount,
  formatFixed,
  formatHours,
  formatInterval,
  formatNumber,
  formatPoints,
  formatShare,
} from '#ui/format.ts'
import { mixedNotices } from './exampleCases.ts'
import type { Cited, MethodEntry } from './methodEntry.ts'

const kaplanAndMeier: Cited = {
  title: 'Nonparametric estimation from incomplete observations',
  publisher: 'E. L. Kaplan, P. Meier, JASA 53 (1958)',
  url: 'https://doi.org/10.1080/01621459.1958.10501452',
}

/** Ten notices: 4 decided by 24 h, 1 received so late that it is open at 24 h, 2 by 48 h, 3 open there. */
const tenNotices = { edgesHours: [24, 48], decided: [4, 2], censored: [1, 3] }

const limits = (lower: number | null, upper: number | null) =>
  lower === null || upper === null ? 'no limits' : `${formatInterval(lower, upper)} %`

function curves(): MethodEntry {
  const lines = kaplanMeier(tenNotices).map(
    ({ hours: age, survival, lower, upper }) =>
      `By ${formatHours(age)}: ${formatShare(1 - survival, 1)} decided, 95 % ${limits(upper === null ? null : 1 - upper, lower === null ? null : 1 - lower)}`,
  )
  return {
    id: 'curves',
    title: 'Share decided by age',
    means:
      'Of all cases, the share decided by each age, the open ones counted for as long as they were seen: 1 less the Kaplan-Meier curve. The on-time share is exact and looks at one deadline; a curve looks at all of them, and so it estimates.',
    cannotMean: [
      'It takes an open case to be like those decided later. Where hard cases are left lying that is wrong, and the check of the mix below is there to notice.',
      'A curve crossing a wall is not the on-time share: it also reads cases that are not yet past their deadline, and any decision ends a case here.',
      'Cases received before the log begins are counted apart and not estimated from; paused ones and those outside the rule neither.',
      'Beyond the last age at which somebody is still at risk there is nothing to read.',
    ],
    formula: [
      'S(t) = Π (1 − d ÷ n) over the ages up to t, d decided of the n still open and observed; decided by t = 1 − S(t)',
      'standard error = S √(Σ d ÷ (n (n − d))), Greenwood; limits = S ^ exp(± 1.96 SE ÷ (S ln S)), log-log',
      'Ages are counted in bins of 1 h up to 48 h and 6 h up to 14 d, whatever the chart draws.',
    ],
    example: {
      given:
        'Ten notices: 4 decided within 24 h, 1 still open at that age, 2 decided within 48 h, 3 open there.',
      lines,
    },
    sources: [
      kaplanAndMeier,
      {
        title: 'survival: Survival Analysis, the R package the figures are held against',
        publisher: 'T. M. Therneau',
        url: 'https://cran.r-project.org/package=survival',
      },
    ],
  }
}

function outcomes(): MethodEntry {
  const { removed, rejected } = aalenJohansen({
    edgesHours: [24, 48],
    decidedByOutcome: { removed: [3, 1], rejected: [1, 1] },
    censored: [1, 3],
  })
  const alone = kaplanMeier({ edgesHours: [24, 48], decided: [3, 1], censored: [2, 4] })
  const by48 = removed.at(-1)
  return {
    id: 'outcomes',
    title: 'Share by outcome',
    means:
      'Of all cases, the share removed, restricted, rejected or withdrawn by each age: Aalen and Johansen’s cumulative incidence. The shares and what is still open add up to the whole.',
    cannotMean: [
      'A high share of rejections is no sign of slowness or of care: it says how cases ended.',
      'One outcome’s share is not what would happen if the others could not.',
    ],
    formula: [
      'F(t) = Σ S(t−) d ÷ n over the ages up to t, d decided so and S the share not decided in any way',
      'limits = F exp(± 1.96 SE ÷ F), at most 1; SE by the infinitesimal jackknife',
    ],
    example: {
      given:
        'The ten notices above: within 24 h 3 removed and 1 rejected, within 48 h 1 more of each.',
      lines: [
        `Removed by 48 h: ${formatShare(by48?.incidence ?? 0, 1)}, 95 % ${limits(by48?.lower ?? null, by48?.upper ?? null)}`,
        `Rejected by 48 h: ${formatShare(rejected.at(-1)?.incidence ?? 0, 1)}`,
        `One curve for removals alone would say ${formatShare(1 - (alone.at(-1)?.survival ?? 1), 1)}: too much, since it treats a rejected case as one that may yet be removed`,
      ],
    },
    sources: [
      {
        title: 'An empirical transition matrix for non-homogeneous Markov chains',
        publisher: 'O. O. Aalen, S. Johansen, Scandinavian Journal of Statistics 5 (1978)',
      },
    ],
  }
}

function median(): MethodEntry {
  const points = kaplanMeier({
    edgesHours: [1, 2, 3, 4],
    decided: [10, 10, 10, 10],
    censored: [0, 0, 0, 0],
  })
  const half = survivalQuantile(points, 0.5)
  const most = survivalQuantile(points, 0.9)
  const said = (value: number | null) => (value === null ? 'not reached' : formatHours(value))
  return {
    id: 'median',
    title: 'Median and other quantiles',
    means:
      'The age by which half of the cases are decided, or nine in ten, open cases counted. What is said of duties without a clock, where nothing can be late.',
    cannotMean: [
      'Not a promise: half take longer.',
      'Where fewer than half are decided there is none; “not reached” is not a long time.',
      'It is true to the width of the bins: an hour up to 48 h, six hours beyond.',
    ],
    formula: [
      'the first age at which the decided share is past one half; where it is exactly one half for a while, the middle of that while',
      'limits = the same age on the curve’s upper and lower limits (Brookmeyer and Crowley)',
    ],
    example: {
      given: '40 cases, ten decided in each of the first four hours.',
      lines: [
        `Median ${said(half.hours)}, 95 % ${said(half.lower)} to ${said(half.upper)}`,
        `Nine in ten by ${said(most.hours)}`,
      ],
    },
    sources: [
      {
        title: 'A confidence interval for the median survival time',
        publisher: 'R. Brookmeyer, J. Crowley, Biometrics 38 (1982)',
        url: 'https://doi.org/10.2307/2530286',
      },
    ],
  }
}

function toldApart(): MethodEntry {
  const groups = [900, 895, 800].map((satisfied) => ({ satisfied, n: 1000 }))
  const [first, second, third] = groups as [
    (typeof groups)[0],
    (typeof groups)[0],
    (typeof groups)[0],
  ]
  const pairs = [
    { name: '900 and 895', one: first, other: second },
    { name: '900 and 800', one: first, other: third },
    { name: '895 and 800', one: second, other: third },
  ]
  const adjusted = holmAdjusted(pairs.map(({ one, other }) => shareDifferencePValue(one, other)))
  return {
    id: 'told-apart',
    title: 'Groups that can be told apart',
    means:
      'Whether two groups’ shares at the deadline differ by more than chance alone would show, with the number of comparisons in the table taken into account. Two that cannot be told apart are said so, and not ranked.',
    cannotMean: [
      '“Cannot be told apart” is not “equal”: more cases might tell them apart.',
      'A difference has no cause by itself: another mix of channels or categories may be all of it.',
      'Groups under different triggers, units or clocks are not compared at all.',
    ],
    formula: [
      'difference with Newcombe’s interval from the two Wilson intervals; p = the level at which it touches 0',
      'Holm: the smallest of m p-values times m, the next times m − 1, none below the one before',
      'told apart: p under 0.05 after Holm',
    ],
    example: {
      given: 'Three groups with 900, 895 and 800 of 1,000 in time.',
      lines: pairs.map(({ name, one, other }, index) => {
        const difference = shareDifference(one, other)
        const pValue = adjusted[index] ?? 1
        const p = pValue < 0.001 ? 'p < 0.001' : `p = ${formatFixed(pValue, 2)}`
        return `${name}: ${formatPoints(difference?.difference ?? 0)}, ${p} after Holm, ${pValue < 0.05 ? 'told apart' : 'cannot be told apart'}`
      }),
    },
    sources: [
      {
        title: 'A simple sequentially rejective multiple test procedure',
        publisher: 'S. Holm, Scandinavian Journal of Statistics 6 (1979)',
      },
      {
        title: 'Interval estimation for the difference between independent proportions',
        publisher: 'R. G. Newcombe, Statistics in Medicine 17 (1998)',
      },
    ],
  }
}

function caseMix(): MethodEntry {
  const check = caseMixCheck(mixedNotices, { by: ['category'], of: 'category' })
  return {
    id: 'case-mix',
    title: 'The check of the case mix',
    means:
      'Whether the cases still open are of other categories than those decided at the same age, in the same country and channel. If so, open cases are not like those decided later, which a curve takes for granted, and the page says so above the curves.',
    cannotMean: [
      'It cannot tell cases that left the log from cases of a category that merely takes longer.',
      'It sees nothing where what is put aside does not differ by category; silence is no proof.',
      'It touches no exact on-time share: an open case past its deadline is late whatever its category.',
    ],
    formula: [
      'expected open cases of a category = open × its part of all cases of that age, country and channel, summed',
      'chi-square of open less expected (Mantel and Haenszel, several categories); it fires at p < 0.01 if at least 5 % of the open cases would have to be of another category',
    ],
    example: {
      given:
        '100 notices of one age: 60 decided (45 insult, 15 threats), 40 open (15 insult, 25 threats).',
      lines: [
        ...check.rows.map(
          ({ categories, open, expected }) =>
            `${categories.join(', ')}: ${formatCount(open)} open, ${formatNumber(expected, 1)} expected`,
        ),
        `Chi-square ${formatFixed(check.statistic ?? 0, 1)}, ${check.pValue !== null && check.pValue < 0.001 ? 'p < 0.001' : `p = ${formatFixed(check.pValue ?? 1, 3)}`}, ${formatShare(check.distance, 1)} of another category: ${check.reading === 'differs' ? 'it fires' : 'no sign'}`,
      ],
    },
    sources: [
      {
        title: 'Statistical aspects of the analysis of data from retrospective studies of disease',
        publisher: 'N. Mantel, W. Haenszel, JNCI 22 (1959)',
        url: 'https://doi.org/10.1093/jnci/22.4.719',
      },
    ],
  }
}

function scenarios(): MethodEntry {
  const all = { edgesHours: [12, 24, 48], decided: [60, 20, 20], censored: [0, 0, 0] }
  const handedOn = { edgesHours: [12, 24, 48], decided: [60, 15, 0], censored: [0, 0, 25] }
  const decidedBy24 = (counts: typeof all) => 1 - (kaplanMeier(counts)[1]?.survival ?? 1)
  return {
    id: 'scenarios',
    title: 'Scenarios and planted truths',
    means:
      'The demo’s cases are drawn from rates that are known, so that an estimate can be held against the truth. Steady: nothing happens. Surge: a wave of notices and the backlog behind it. Outage: days on which nothing is decided. Stalled: hard notices are handed on, never closed in the log, and the curves mislead.',
    cannotMean: [
      'No scenario is modelled on a real platform.',
      'That intervals cover the truth here says nothing about a log whose time stamps are wrong.',
      'In stalled the truth is what happened to the cases, not what the log shows: an interval around the estimate misses it, and is meant to.',
    ],
    formula: [
      'truth = the scenario’s own probability, computed from its rates and not from its cases',
      'coverage = the part of 1,000 seeds, fixed beforehand, in which the 95 % interval holds the truth',
    ],
    example: {
      given:
        '100 notices, 60 decided within 12 h, 20 by 24 h, 20 by 48 h; of the 40 hard ones 25 are handed on after 12 h and stay open in the log.',
      lines: [
        `What happened: ${formatShare(decidedBy24(all), 1)} by ${formatHours(hours(24))}`,
        `What the log shows: ${formatShare(decidedBy24(handedOn), 1)} by ${formatHours(hours(24))}`,
      ],
    },
    sources: [],
  }
}

/** How long cases take, and how sure that is, in the order in which the page shows it. */
export const clockEntries = (): MethodEntry[] => [
  curves(),
  outcomes(),
  median(),
  toldApart(),
  caseMix(),
  scenarios(),
]
