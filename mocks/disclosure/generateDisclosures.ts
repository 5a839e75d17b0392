/** Disclosure cases, drawn from their parameters: the same seed gives the same cases. */
import type { CaseTable } from '#domain/caseTable.ts'
import { pick, type Random, seededRandom } from '#mocks/random.ts'
import { answerSeconds, lawAt } from './answerTimes.ts'
import { disclosureDraws } from './disclosureDraws.ts'
import { emptyDisclosures, outcomes } from './disclosureTable.ts'
import { countsByMonth, monthEdges } from './months.ts'
import { noiseByMonth } from './noise.ts'
import { channels, type DisclosureParameters } from './parameters.ts'
import { receivedInMonth } from './receipts.ts'
import { streams } from './streams.ts'

const HOUR_SECONDS = 3600
const NO_SHARES = new Float64Array()
const WITHDRAWN_CODE = outcomes.indexOf('withdrawn') + 1
const FIRST_WITH_REASON = outcomes.indexOf('refused')

/** All cases of a seed in the order in which they were received: about 80,000 in 50 ms. */
export function generateDisclosures(parameters: DisclosureParameters, seed: number): CaseTable {
  const edges = monthEdges(parameters)
  const counts = countsByMonth(parameters, seed)
  const noise = noiseByMonth(parameters, edges.length - 1, seed)
  const rowCount = counts.flat().reduce((sum, count) => sum + count, 0)
  const table = emptyDisclosures(parameters, rowCount, seed)
  const random = seededRandom(seed, streams.cases)
  const receive = receivedInMonth(parameters, random)
  const fillCase = caseFiller(parameters, table, random)

  let row = 0
  edges.slice(1).forEach((to, month) => {
    const span = { from: edges[month] ?? to, to }
    const ofCountry = counts.map((months) => months[month] ?? 0)
    receive(span, ofCountry, (at, country) => {
      fillCase(row++, country, at, noise[country]?.[month] ?? 0)
    })
  })
  return table
}

/** Draws everything about a case but country and receipt. */
function caseFiller(parameters: DisclosureParameters, table: CaseTable, random: Random) {
  const draws = disclosureDraws(parameters)
  const { columns, receivedAt, decidedAt } = table
  const mix = new Float64Array(channels.length)

  return (row: number, country: number, received: number, noise: number): void => {
    const rules = draws.ofCountry[country]
    if (!rules) return
    const category = pick(random, rules.categoryPick)
    const process = pick(random, draws.processPicks[category] ?? NO_SHARES)
    const channel = pickShare(random, rules.mixes[category]?.[process]?.(received, mix) ?? mix)
    receivedAt[row] = received
    columns.jurisdiction.codes[row] = country + 1
    columns.platform.codes[row] = pick(random, draws.platformPick) + 1
    columns.category.codes[row] = category + 1
    columns.process.codes[row] = process + 1
    columns.channel.codes[row] = channel + 1

    const law = lawAt(rules.timeLaws[channel] ?? [], received)
    const answered = answerSeconds(law, draws.processFactors[process] ?? 1, noise, open(random))
    if (random() < draws.withdrawnBelow) {
      decidedAt[row] = received + 1 + (random() % (draws.withdrawnHours * HOUR_SECONDS))
      columns.outcome.codes[row] = WITHDRAWN_CODE
      return
    }
    decidedAt[row] = received + answered
    const ends = draws.ends[channel]?.[process]
    const outcome = pick(random, ends?.answerPick ?? NO_SHARES)
    columns.outcome.codes[row] = outcome + 1
    if (outcome >= FIRST_WITH_REASON)
      columns.reason.codes[row] = pick(random, ends?.reasonPick ?? NO_SHARES) + 1
  }
}

/** A number in (0, 1). */
const open = (random: Random) => (random() + 0.5) / 2 ** 32

/** An index, as often as its share of 1 says. */
function pickShare(random: Random, shares: Float64Array): number {
  let left = random() / 2 ** 32
  let index = 0
  while (index < shares.length - 1 && left >= (shares[index] ?? 0)) left -= shares[index++] ?? 0
  return index
}
