/** When in a month requests come in: in office hours mostly, by each country's own clock. */
import { hourOfWeekClock } from '#mocks/clocks.ts'
import type { Random } from '#mocks/random.ts'
import type { Span } from '#mocks/scenario.ts'
import type { DisclosureParameters } from './parameters.ts'

const COUNTRIES = 8 // room for a country in the last bits of a sorted number

/**
 * Tells the receipts of so many cases of each country between two moments of a month, the first
 * first, with the country's index. A moment is drawn until the hour of the week takes it.
 */
export function receivedInMonth(parameters: DisclosureParameters, random: Random) {
  const { countries, weekdayWeights, hourWeights } = parameters
  const busiest = Math.max(...weekdayWeights) * Math.max(...hourWeights)
  const takenBelow = weekdayWeights.flatMap((weekday) =>
    hourWeights.map((hour) => ((weekday * hour) / busiest) * 2 ** 32),
  )

  return (
    { from, to }: Span,
    counts: readonly number[],
    tell: (at: number, country: number) => void,
  ): void => {
    const year = new Date(from * 1000).getUTCFullYear()
    const moments = new Float64Array(counts.reduce((sum, count) => sum + count, 0))
    let index = 0
    countries.forEach((country, code) => {
      const hourOfWeek = hourOfWeekClock(country, year)
      for (const end = index + (counts[code] ?? 0); index < end;) {
        const at = from + (random() % (to - from))
        if (random() < (takenBelow[hourOfWeek(at)] ?? 0)) moments[index++] = at * COUNTRIES + code
      }
    })
    for (const one of moments.toSorted()) tell(Math.floor(one / COUNTRIES), one % COUNTRIES)
  }
}
