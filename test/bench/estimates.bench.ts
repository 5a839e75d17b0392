/** What the estimates of 40 groups cost over the tallies of a million cases: a figure, not a test. */
import { bench, describe } from 'vitest'
import { instant, zoneName } from '#contract/units.ts'
import { headlineOnTimeShare } from '#domain/onTimeShare.ts'
import { shareDifferencePValue } from '#domain/shareDifference.ts'
import { holmAdjusted } from '#domain/holmAdjusted.ts'
import {
  aalenJohansen,
  curveAges,
  kaplanMeier,
  survivalInputs,
  survivalQuantile,
} from '#domain/survival.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import { millionCases } from './millionCases.ts'

const OUTCOMES = ['removed', 'restricted', 'rejected', 'withdrawn'] as const
const DEADLINE_HOURS = 24
const asOf = instant(1_561_507_200)
const pastBefore = instant(asOf - DEADLINE_HOURS * 3600)
const table = millionCases(asOf)

function counted() {
  const answer = tally(table, {
    kind: 'removal',
    asOf,
    where: {},
    by: ['jurisdiction', 'platform'],
    zone: zoneName('UTC'),
    periods: { runs: [], cuts: [instant(0), pastBefore] },
    ages: curveAges([DEADLINE_HOURS]),
  })
  if (isTooLarge(answer)) throw new Error(`The question is too large: ${answer.cells} cells`)
  return answer
}

const answer = counted()
const groups = answer.groups.map((values) => values.join(' '))

const sharesAtDeadline = () =>
  groups.map((name) =>
    headlineOnTimeShare(answer, {
      from: instant(0),
      before: pastBefore,
      deadlineAge: DEADLINE_HOURS,
      satisfiedBy: ['removed', 'restricted', 'rejected'],
      group: (values) => values.join(' ') === name,
    }),
  )

function estimates() {
  const inputs = survivalInputs(answer, { outcomes: OUTCOMES, observedFrom: null }, (values) =>
    values.join(' '),
  )
  if (inputs.size !== 40) throw new Error(`${inputs.size} groups, not 40`)
  const curves = Array.from(inputs.values(), (input) => {
    const points = kaplanMeier(input)
    return { points, incidences: aalenJohansen(input), median: survivalQuantile(points, 0.5) }
  })
  return { curves, shares: sharesAtDeadline() }
}

function comparisons() {
  const shares = sharesAtDeadline()
  return holmAdjusted(
    shares.flatMap((one, at) =>
      shares.slice(at + 1).map((other) => shareDifferencePValue(one, other)),
    ),
  )
}

const enough = { iterations: 20, warmupIterations: 3, time: 0 }

describe(`40 groups, ${table.rowCount.toLocaleString('en')} cases, ${answer.cells.count.length.toLocaleString('en')} cells`, () => {
  bench('estimates: both curves with limits, median, share at 24 h', () => void estimates(), enough)
  bench('comparisons: 780 pairs of groups, Holm-adjusted', () => void comparisons(), enough)
  bench('the tally itself', () => void counted(), enough)
})
