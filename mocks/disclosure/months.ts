/** Requests month by month: how many are expected of each country, and how many a seed gives. */
import { poisson, seededRandom } from '#mocks/random.ts'
import type { DisclosureParameters } from './parameters.ts'
import { streams } from './streams.ts'

/** The months, in UTC, as their first moments, and the end of the last. */
export function monthEdges({ receivedFrom, receivedTo }: DisclosureParameters): number[] {
  const edges = [receivedFrom]
  const day = new Date(receivedFrom * 1000)
  for (let month = day.getUTCMonth() + 1; (edges.at(-1) ?? receivedTo) < receivedTo; month++)
    edges.push(Math.min(receivedTo, Date.UTC(day.getUTCFullYear(), month) / 1000))
  return edges
}

/** What is expected of each country, in the parameters' order, in each month. */
export function expectedByMonth(parameters: DisclosureParameters): number[][] {
  const { receivedFrom, receivedTo, expectedCases, countries, countryShares, growth } = parameters
  const edges = monthEdges(parameters)
  return countries.map((country) => {
    const weights = edges.slice(1).map((end, month) => {
      const begin = edges[month] ?? end
      const passed = ((begin + end) / 2 - receivedFrom) / (receivedTo - receivedFrom)
      return (end - begin) * (1 + (growth[country] - 1) * passed)
    })
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return weights.map((weight) => (weight / total) * expectedCases * countryShares[country])
  })
}

/** A seed's cases, month by month and country by country: known before any case is made. */
export function countsByMonth(parameters: DisclosureParameters, seed: number): number[][] {
  const random = seededRandom(seed, streams.counts)
  return expectedByMonth(parameters).map((months) => months.map((mean) => poisson(random, mean)))
}

/** How many cases a seed has. */
export const caseCount = (parameters: DisclosureParameters, seed: number): number =>
  countsByMonth(parameters, seed)
    .flat()
    .reduce((sum, count) => sum + count, 0)
