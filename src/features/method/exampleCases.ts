/** A few invented cases, counted by the same functions that count a log's. */
import type { Tally } from '#contract/tally.ts'
import { instant } from '#contract/units.ts'
import type { OnTimeQuestion } from '#domain/onTimeShare.ts'

const hour = 3600
/** 24 h before the as-of: what came later has not had its deadline yet. */
const mature = instant(Date.UTC(2019, 5, 25) / 1000)
const asOf = instant(mature + 24 * hour)
const from = instant(mature - 89 * 24 * hour)

const nothingLeftOut = { coverage: { complete: true, missing: [] }, rowsLeftOut: 0 }

type Cell = [group: number, period: number, age: number, outcome: number, count: number]

const tallyOf = (
  groups: string[][],
  outcomes: string[],
  cells: readonly Cell[],
  ageEdges = [24],
): Tally => ({
  periodEdges: [from, mature, asOf],
  ageEdges,
  groups,
  outcomes,
  cells: {
    group: cells.map(([group]) => group),
    period: cells.map(([, period]) => period),
    age: cells.map(([, , age]) => age),
    outcome: cells.map(([, , , outcome]) => outcome),
    count: cells.map(([, , , , count]) => count),
  },
  rowsSeen: cells.reduce((sum, [, , , , count]) => sum + count, 0),
  ...nothingLeftOut,
})

/** 100 notices past their 24 h, and 10 more that are not. */
export const hundredNotices = tallyOf(
  [[]],
  ['open', 'rejected', 'removed', 'withdrawn'],
  [
    [0, 1, 0, 1, 28],
    [0, 1, 0, 2, 60],
    [0, 1, 0, 3, 4],
    [0, 1, 1, 0, 3],
    [0, 1, 1, 2, 5],
    [0, 2, 0, 0, 4],
    [0, 2, 0, 2, 6],
  ],
)

/** 110 notices that may be manifestly unlawful, and 40 found not to be. */
export const noticesByClass = tallyOf(
  [['manifest'], ['other'], ['unclassified']],
  ['open', 'rejected', 'removed'],
  [
    [0, 1, 0, 2, 90],
    [0, 1, 1, 2, 8],
    [1, 1, 0, 1, 40],
    [2, 1, 1, 0, 12],
  ],
)

/** 100 notices: 80 decided within 24 h, 15 more within 48 h, 5 open past both. */
export const noticesOverTwoDays = tallyOf(
  [[]],
  ['open', 'removed'],
  [
    [0, 1, 0, 1, 80],
    [0, 1, 1, 1, 15],
    [0, 1, 2, 0, 5],
  ],
  [24, 48],
)

/** 100 notices of one age: of the decided 15 in 60 were threats, of the open 25 in 40. */
export const mixedNotices = tallyOf(
  [['insult'], ['threats']],
  ['open', 'removed'],
  [
    [0, 1, 0, 0, 15],
    [0, 1, 0, 1, 45],
    [1, 1, 0, 0, 25],
    [1, 1, 0, 1, 15],
  ],
)

/** Past 24 h by the as-of, satisfied by any decision. */
export const within24Hours: OnTimeQuestion = {
  from,
  before: mature,
  deadlineAge: 24,
  satisfiedBy: ['removed', 'restricted', 'rejected'],
}

/** The same up to the as-of: the last day is not mature. */
export const notYetMature: OnTimeQuestion = { ...within24Hours, before: asOf }

/** 100 requests for data by the reason for a refusal or a challenge, where there is one. */
export const hundredRequests = tallyOf(
  [['defective'], ['overbroad'], ['unknown']],
  ['challenged', 'disclosed', 'open', 'partly disclosed', 'refused', 'withdrawn'],
  [
    [0, 1, 0, 4, 4],
    [1, 1, 0, 0, 8],
    [1, 1, 0, 4, 8],
    [2, 1, 0, 1, 50],
    [2, 1, 0, 2, 15],
    [2, 1, 0, 3, 10],
    [2, 1, 0, 5, 5],
  ],
)

/** 100 requests past 48 h: 60 answered by then, 5 of them refused, 25 later, 5 withdrawn early. */
export const requestsPast48Hours = tallyOf(
  [[]],
  ['disclosed', 'open', 'refused', 'withdrawn'],
  [
    [0, 1, 0, 0, 55],
    [0, 1, 0, 2, 5],
    [0, 1, 0, 3, 5],
    [0, 1, 1, 0, 25],
    [0, 1, 1, 1, 10],
  ],
  [48],
)

/** Past 48 h by the as-of, satisfied by any answer, a reasoned refusal too. */
export const answeredWithin48Hours: OnTimeQuestion = {
  from,
  before: mature,
  deadlineAge: 48,
  satisfiedBy: ['disclosed', 'partly disclosed', 'refused', 'challenged'],
}
