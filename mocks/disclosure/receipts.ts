/** When in a month requests come in: in office hours mostly, by each country's own clock. */
import { localHoursOfWeek } from '#mocks/clocks.ts'
import type { Random } from '#mocks/random.ts'
import type { DisclosureParameters } from './parameters.ts'

const HOUR_SECONDS = 3600
const COUNTRIES = 8 // room for a country in the last bits of a sorted number

/**
 * Receipts of so many cases of each country between two moments, with the country's index, the first
 * first. A moment is drawn until the hour of the week takes it.
 */
export function receivedInMonth(parameters: DisclosureParameters, random: Random) {
  const { receivedFrom, receivedTo, countries, weekdayWeights, hourWeights } = parameters
  const hourCount = (receivedTo - receivedFrom) / HOUR_SECONDS
  const busiest = Math.max(...weekdayWeights) * Math.max(...hourWeights)
  const takenBelow = weekdayWeights.flatMap((weekday) =>
    hourWeights.map((hour) => ((weekday * hour) / busiest) * 2 ** 32),
  )
  const hoursOfWeek = countries.map((country) => localHoursOfWeek(country, receivedFrom, hourCount))

  return (from: number, to: number, counts: readonly number[]): [number, number][] => {
    const total = counts.reduce((sum, count) => sum + count, 0)
    const moments = new Float64Array(total)
    let index = 0
    counts.forEach((count, country) => {
      for (let drawn = 0; drawn < count;) {
        const at = from + (random() % (to - from))
        const hour = hoursOfWeek[country]?.[Math.floor((at - receivedFrom) / HOUR_SECONDS)] ?? 0
        if (random() >= (takenBelow[hour] ?? 0)) continue
        moments[index++] = at * COUNTRIES + country
        drawn++
      }
    })
    return Array.from(moments.toSorted(), (one) => [Math.floor(one / COUNTRIES), one % COUNTRIES])
  }
}
