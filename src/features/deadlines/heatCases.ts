/** The cases behind an hour of the week in one country. */
import type { CasesOfMark } from '#charts/CasesSheet.tsx'
import { Country } from '#contract/vocabulary.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { HOURS_A_PART } from '#domain/onTime/hourShares.ts'
import { csvNotes } from './deadlinesWords.ts'
import { clockTime, hourName } from './heatRows.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** "118" and "1" → 118; "108" and "6" → 108 … 113; none where the week has no such hours. */
function hoursOf(from: string, count: string): number[] {
  const first = /^\d{1,3}$/.test(from) ? Number(from) : NaN
  const isPart = count === String(HOURS_A_PART) && first % HOURS_A_PART === 0
  if (!(first < 168) || !(count === '1' || isPart)) return []
  return Array.from({ length: Number(count) }, (_, index) => first + index)
}

/** `hour~DE~118~1`: received on Fridays from 22:00 to 23:00 in Germany, and past their deadline. */
export const heatCases =
  (view: DeadlinesView): CasesOfMark =>
  ([place = '', hour = '', count = '1']) => {
    const country = Country.options.find((each) => each === place)
    const asked = view.plan.hours.find(({ countries }) =>
      countries.some((each) => each === country),
    )
    const hours = hoursOf(hour, count)
    const [first] = hours
    if (!country || !asked || first === undefined) return null
    return {
      title: `${countryName(country)}, received ${hourName(first)} to ${clockTime((first % 24) + hours.length)}`,
      question: {
        ...asked.question,
        where: { ...asked.question.where, hourOfWeek: hours.map(String) },
      },
      notes: csvNotes(view),
    }
  }
