/** The cases behind an hour of the week in one country. */
import { Country } from '#contract/vocabulary.ts'
import { countryName } from '#ui/CountryMark.tsx'
import type { CasesOfMark } from './CasesDrill.tsx'
import { csvNotes } from './deadlinesWords.ts'
import { hourName } from './heatRows.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** `hour~DE~118`: received on Fridays from 22:00 to 23:00 in Germany, and past their deadline. */
export const heatCases =
  (view: DeadlinesView): CasesOfMark =>
  ([place = '', hour = '']) => {
    const country = Country.options.find((each) => each === place)
    const asked = view.plan.hours.find(({ countries }) =>
      countries.some((each) => each === country),
    )
    if (!country || !asked || !/^(?:\d{1,2}|1[0-5]\d|16[0-7])$/.test(hour)) return null
    return {
      title: `${countryName(country)}, received ${hourName(Number(hour))}`,
      question: {
        ...asked.question,
        where: { ...asked.question.where, hourOfWeek: [String(Number(hour))] },
      },
      notes: csvNotes(view),
    }
  }
