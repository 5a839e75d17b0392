/** Days after a day that a page tells, though nobody could have dated anything to them. */
import { isoDate, type IsoDate } from '#contract/units.ts'

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const written =
  /\b(\d{1,2})\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s+(20\d\d)\b/g

/** Every day written out in a text: "13 May 2020", "13 May 2020" with a fixed space. */
export const daysIn = (text: string): IsoDate[] =>
  [...text.matchAll(written)].map(([, day = '', month = '', year = '']) => {
    const number = String(monthNames.indexOf(month) + 1).padStart(2, '0')
    return isoDate(`${year}-${number}-${day.padStart(2, '0')}`)
  })

/** Every year of this century in a text that stands for itself: "in 2021", not "13 May 2021". */
const yearsIn = (text: string): string[] =>
  (text.replaceAll(written, '').match(/(?<![\d-./@])20\d\d(?![\d-/])/g) ?? []).map(String)

/** Days and years after `day` in `shown` that are not among `expected`. */
export function laterDatesIn(shown: string, day: IsoDate, expected: ReadonlySet<string>): string[] {
  const expectedYears = new Set([...expected].map((each) => each.slice(0, 4)))
  return [
    ...daysIn(shown).filter((each) => each > day && !expected.has(each)),
    ...yearsIn(shown).filter((year) => year > day.slice(0, 4) && !expectedYears.has(year)),
  ]
}

/** Every day in any field of a value: what a view of the record may tell. */
export const daysHeldBy = (value: unknown): ReadonlySet<string> =>
  new Set(JSON.stringify(value).match(/\b20\d\d-\d\d-\d\d\b/g))
