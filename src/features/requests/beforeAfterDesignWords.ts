/** What stands beside the before and after: its design, its check, and its weak points. */
import type { Country } from '#contract/vocabulary.ts'
import type { IsoDate } from '#contract/units.ts'
import { countrySubject } from '#ui/caseWords.ts'
import { formatCounted, formatDate, formatDateShort, formatList, formatMonth } from '#ui/format.ts'
import type { Beside } from './beforeAfterChoices.ts'
import type { BeforeAfterFigures, MonthReading } from './beforeAfterRows.ts'
import type { RequestsView } from './useRequests.ts'

/** Months on either side, the lines, the errors and the weights. */
export function designWords(
  { measure }: Pick<RequestsView, 'measure'>,
  figures: BeforeAfterFigures | null,
): string {
  const model =
    'Two straight lines, one for each side; errors that remember the month before (AR(1), by restricted maximum likelihood)'
  const weights =
    measure === 'volume' ? 'months count alike.' : 'months weigh as many requests as they hold.'
  if (!figures) return `${model}; ${weights}`
  const { months } = figures.own
  const side = (name: MonthReading['side']) => months.filter((month) => month.side === name)
  const left = side('of the change')[0]
  const parts = [
    `${spanWords(side('before'))} before`,
    `${spanWords(side('after'))} after`,
    ...(left ? [`${formatMonth(left.start)}, in which it happened, on neither side`] : []),
  ]
  return `${formatList(parts)}. ${model}; ${weights}`
}

function spanWords(months: readonly MonthReading[]): string {
  if (months.length === 0) return 'no matured month'
  return `${formatCounted(months.length, 'month', 'months')} (${monthsReceived(months)})`
}

/** "Jan 2015 to Apr 2021": the months in which what is read was received; one stands for itself. */
export function monthsReceived(months: readonly Pick<MonthReading, 'start'>[]): string {
  const [first] = months
  const last = months.at(-1)
  if (!first || !last) return 'in no month'
  return first === last
    ? formatMonth(first.start)
    : `${formatMonth(first.start)} to ${formatMonth(last.start)}`
}

/** Which country is looked at beside, and why the ones before it in the list are not. */
export function passedOverWords(place: Country, { country, passedOver }: Beside): string {
  const others = passedOver.map(
    ({ country: other, change }) =>
      `${countrySubject(other)} (${change.label}, ${formatDate(change.on)})`,
  )
  const passed =
    others.length === 0
      ? ''
      : ` Not ${formatList(others, 'or')}: a comparison must not have a change of its own.`
  const chosen = country
    ? `${countrySubject(country).replace(/^t/, 'T')}, where nothing on requests for data began or ended in these months, is read alike: what moved it too is not of ${countrySubject(place)} alone.`
    : 'None: something on requests for data began or ended in every other country.'
  return `${chosen}${passed}`
}

/** The head of the list of what else is on record. */
export function elseWords(
  count: number,
  { from, to }: { from: IsoDate; to: IsoDate },
  areFinesMissing: boolean,
): string {
  const what = count === 0 ? 'Nothing else' : formatCounted(count, 'other entry', 'other entries')
  const fines = areFinesMissing ? ' (fines could not be read)' : ''
  return `${what} on record within six months of it, ${formatDateShort(from)} to ${formatDateShort(to)}${count > 1 ? ', the nearest first' : ''}${fines}`
}

/** Weak points of the design, whatever the series. */
export const WHY_WRONG: readonly string[] = [
  'Something that is not on record happened in the same months.',
  'The series was on no line: it had turned before, or was about to.',
  'Other requests came in: a mix that changes moves a share though no request is handled otherwise.',
  'Practice changed before the day or long after it; the day is that of a text or a speech.',
  'The day was chosen because the series seemed to turn there.',
]
