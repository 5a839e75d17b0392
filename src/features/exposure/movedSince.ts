/** The earlier day of the two: from the address, or a year before; and the days offered for it. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { addDays } from '#domain/calendarDay.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { lawDays, periodBefore, yearBefore } from '#domain/moved/sinceDays.ts'
import { formatDate, formatDateShort, formatList } from '#ui/format.ts'
import { openingDay } from '#url/search.ts'

/** `problem`: why the address's day was not taken, as a sentence. */
export function sinceOf(
  since: IsoDate | null,
  asOf: IsoDate,
): { day: IsoDate; problem: string | null } {
  const fallback = yearBefore(asOf)
  if (since === null) return { day: fallback, problem: null }
  if (since < asOf) return { day: since, problem: null }
  return {
    day: fallback,
    problem: `${formatDate(since)} does not lie before ${formatDate(asOf)}; compared with ${formatDate(fallback)}.`,
  }
}

/** A day to choose; `value` null is the default, which leaves the address. */
export type SinceChoice = { value: IsoDate | null; label: string }

/** The days offered at once: a year before, 90 days before, and the opening day where it lies before. */
export function sinceChoices(asOf: IsoDate): SinceChoice[] {
  return [
    { value: null, label: '1\u00a0year' },
    { value: periodBefore(asOf), label: '90\u00a0days' },
    ...(openingDay < asOf ? [{ value: openingDay, label: formatDateShort(openingDay) }] : []),
  ]
}

/** The day before each day of law, so that the law's step shows what it did. */
export function lawDayChoices(
  instruments: readonly Instrument[],
  countries: readonly Country[],
  asOf: IsoDate,
): { value: IsoDate; label: string }[] {
  return lawDays(instruments, countries, asOf).map(({ on, instruments: texts }) => {
    const names = texts.map((text) => instrumentNameOn(text, on).shortName)
    return { value: addDays(on, -1), label: `${formatDateShort(on)}: ${formatList(names)}` }
  })
}
