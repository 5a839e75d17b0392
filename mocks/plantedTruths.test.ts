import { describe, expect, it } from 'vitest'
import { instant, type Instant } from '#contract/units.ts'
import { TallyQuestion } from '#contract/tally.ts'
import { headlineOnTimeShare } from '#domain/onTimeShare.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import { generateCases } from './generateCases.ts'
import { plantedTruths } from './plantedTruths.ts'
import { steady } from './scenarios/steady.ts'

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1)
const DAY = 86_400
const truths = plantedTruths(steady)

function questionAt(asOf: Instant): TallyQuestion {
  return TallyQuestion.parse({
    kind: 'removal',
    asOf,
    where: {},
    by: ['jurisdiction'],
    zone: 'UTC',
    periods: { runs: [], cuts: [asOf - 90 * DAY, asOf - DAY] },
    ages: { unit: 'hours', runs: [], cuts: [24] },
  })
}

/** How many standard errors each country's headline lies from the truth, for one seed. */
function deviations(seed: number): { name: string; deviation: number; n: number }[] {
  const table = generateCases(steady, seed)
  return truths.map(({ country, asOf, receivedFrom, receivedTo, deadlineHours, onTimeShare }) => {
    const answer = tally(table, questionAt(asOf))
    if (isTooLarge(answer)) throw new Error('the question is small')
    const { share, n } = headlineOnTimeShare(answer, {
      from: receivedFrom,
      before: receivedTo,
      deadlineAge: deadlineHours,
      satisfiedBy: ['removed', 'restricted', 'rejected'],
      group: ([jurisdiction]) => jurisdiction === country,
    })
    const standardError = Math.sqrt((onTimeShare * (1 - onTimeShare)) / n)
    return {
      name: `${country} ${asOf} seed ${seed}`,
      deviation: ((share ?? NaN) - onTimeShare) / standardError,
      n,
    }
  })
}

describe('the planted truth', () => {
  it('is recovered by the headline within 3 standard errors in 99 % of 20 seeds, 2 as-ofs, 5 countries', () => {
    const all = SEEDS.flatMap(deviations)
    const off = all.filter(({ deviation }) => !(Math.abs(deviation) <= 3))
    expect(all).toHaveLength(200)
    expect(Math.min(...all.map(({ n }) => n))).toBeGreaterThan(500)
    expect(off.map(({ name }) => name)).toSatisfy((names: string[]) => names.length <= 2)
    // Neither biased nor suspiciously good: 200 standard normal numbers have a mean within
    // 3 / √200 and a mean square within 1 ± 3 √(2 / 200).
    const mean = all.reduce((sum, { deviation }) => sum + deviation, 0) / all.length
    const meanSquare = all.reduce((sum, { deviation }) => sum + deviation ** 2, 0) / all.length
    expect(Math.abs(mean)).toBeLessThan(0.21)
    expect(meanSquare).toBeGreaterThan(0.7)
    expect(meanSquare).toBeLessThan(1.3)
  }, 180_000)

  it('is what the scenario tells: Germany best of the large in 2019, France getting worse', () => {
    const shareOf = (country: string, date: string) =>
      truths.find(
        (truth) => truth.country === country && truth.asOf === instant(Date.parse(date) / 1000),
      )?.onTimeShare
    expect(shareOf('DE', '2019-06-26')).toBeCloseTo(0.91, 2)
    expect(shareOf('FR', '2019-06-26')).toBeCloseTo(0.784, 2)
    expect(shareOf('GB', '2026-12-31')).toBeCloseTo(0.919, 2)
  })
})
