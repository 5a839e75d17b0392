/**
 * The only formatter: numbers, money, shares, times and dates as the product writes them. Number and
 * unit, currency and number, day and month are held together by no-break spaces.
 */
import type { Currency, Hours, Instant, IsoDate, Money, ZoneName } from '#contract/units.ts'

const gap = '\u00A0'
const minus = '−'

/** The months' names, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const dateParts = (date: IsoDate) => {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month: months[Number(month) - 1] ?? month, day: String(Number(day)) }
}

/** Making a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.NumberFormat>()

const grouped = (value: number, minimumDecimals: number, maximumDecimals: number): string => {
  const key = `${minimumDecimals} ${maximumDecimals}`
  const formatter =
    formatters.get(key) ??
    new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: minimumDecimals,
      maximumFractionDigits: maximumDecimals,
    })
  formatters.set(key, formatter)
  return formatter.format(value)
}

/** A number with at most `decimals` places, none trailing: 1889.9 → "1,889.9", −3 → "−3". */
export const formatNumber = (value: number, decimals = 0): string =>
  grouped(value, 0, decimals).replace('-', minus)

/** A number with exactly `decimals` places: 375 → "375.0". */
export const formatFixed = (value: number, decimals: number): string =>
  grouped(value, decimals, decimals).replace('-', minus)

/** A count: 41208 → "41,208". */
export const formatCount = (count: number): string => formatNumber(count)

/** "2019-06-26" → "26 June 2019". */
export const formatDate = (date: IsoDate): string => {
  const { year, month, day } = dateParts(date)
  return `${day}${gap}${month} ${year}`
}

/** "2019-06-26" → "26 Jun 2019". */
export const formatDateShort = (date: IsoDate): string => {
  const { year, month, day } = dateParts(date)
  return `${day}${gap}${month.slice(0, 3)} ${year}`
}

/** "2019-06-26" → "26 Jun": where the year stands elsewhere. */
export const formatDayAndMonth = (date: IsoDate): string => {
  const { month, day } = dateParts(date)
  return `${day}${gap}${month.slice(0, 3)}`
}

/** "2019-06-01" → "Jun 2019". */
export const formatMonth = (date: IsoDate): string => {
  const { year, month } = dateParts(date)
  return `${month.slice(0, 3)} ${year}`
}

/** "2019-06-01" → "Jun". */
export const formatMonthName = (date: IsoDate): string => dateParts(date).month.slice(0, 3)

/** The parts of an amount, for figures whose currency and unit are set smaller. */
export interface MoneyParts {
  currency: Currency
  number: string
  /** "m" or "bn"; empty for amounts below a million. */
  unit: string
}

/**
 * Whole billions in bn, from a million on in m with at most `decimals` places, else in full:
 * 5e9 → 5 bn, 1889.9e6 → 1,889.9 m, 250000 → 250,000.
 */
export const moneyParts = ({ currency, amount }: Money, decimals = 1): MoneyParts => {
  if (amount >= 1e9 && amount % 1e9 === 0)
    return { currency, number: formatNumber(amount / 1e9), unit: 'bn' }
  if (amount >= 1e6) return { currency, number: formatNumber(amount / 1e6, decimals), unit: 'm' }
  return { currency, number: formatNumber(amount), unit: '' }
}

/** The same with at most four digits: 1889.9e6 → 1,890 m; 35001.8e6 → 35 bn. */
export const moneyKpiParts = (money: Money): MoneyParts => {
  const { currency, amount } = money
  if (amount < 1e6) return moneyParts(money)
  const inMillions = Number((amount / 1e6).toPrecision(4))
  if (inMillions >= 10_000)
    return { currency, number: formatNumber(inMillions / 1000, 2), unit: 'bn' }
  return moneyParts({ currency, amount: inMillions * 1e6 }, 2)
}

const joined = ({ currency, number, unit }: MoneyParts): string =>
  [currency, number, unit].filter((part) => part !== '').join(gap)

/** { EUR, 1889.9e6 } → "EUR 1,889.9 m". `decimals` at most, in millions. */
export const formatMoney = (money: Money, decimals = 1): string =>
  joined(moneyParts(money, decimals))

/** At most four digits: { EUR, 1889.9e6 } → "EUR 1,890 m". */
export const formatMoneyKpi = (money: Money): string => joined(moneyKpiParts(money))

/** A share of 1 as percent: 0.912 → "91 %"; with one decimal "91.2 %". */
export const formatShare = (share: number, decimals = 0): string =>
  `${formatFixed(share * 100, decimals)}${gap}%`

/** A percentage that the law names, without trailing zeros: 0.04 → "4 %", 0.00106 → "0.106 %". */
export const formatRate = (share: number, decimals = 3): string =>
  `${formatNumber(share * 100, decimals)}${gap}%`

/** A difference of two shares, without its sign: −0.018 → "1.8 points". */
export const formatPoints = (difference: number, decimals = 1): string =>
  `${formatFixed(Math.abs(difference) * 100, decimals)}${gap}points`

/** An interval of shares in percent: 0.909, 0.915 → "90.9 to 91.5". */
export const formatInterval = (lower: number, upper: number, decimals = 1): string =>
  `${formatFixed(lower * 100, decimals)} to ${formatFixed(upper * 100, decimals)}`

/** A length in hours: 24 → "24 h", 1.5 → "1.5 h". */
export const formatHours = (hours: Hours | number): string => `${formatNumber(hours, 2)}${gap}h`

/** Local calendar days: 7 → "7 d". */
export const formatDays = (days: number): string => `${formatNumber(days, 1)}${gap}d`

/**
 * A length of time, or of time overdue where negative. From a day on in days and hours, below it in
 * hours and minutes: 7560 s → "2 h 06 min", −23040 s → "−6 h 24 min", 518400 s → "6 d 0 h".
 */
export const formatDuration = (seconds: number): string => {
  const total = Math.floor(Math.abs(seconds) / 60)
  const sign = seconds < 0 && total > 0 ? minus : ''
  const minutes = total % 60
  const hours = Math.floor(total / 60)
  if (hours >= 24)
    return `${sign}${formatCount(Math.floor(hours / 24))}${gap}d${gap}${hours % 24}${gap}h`
  if (hours === 0) return `${sign}${minutes}${gap}min`
  return `${sign}${hours}${gap}h${gap}${String(minutes).padStart(2, '0')}${gap}min`
}

/** How long ago something was read: 40 s → "just now", 10 800 s → "3 h ago". */
export const formatAgo = (seconds: number): string => {
  if (seconds < 60) return 'just now'
  if (seconds < 3600) return `${Math.floor(seconds / 60)}${gap}min ago`
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)}${gap}h ago`
  return `${formatCount(Math.floor(seconds / 86_400))}${gap}d ago`
}

/** A moment on a country's clock: "24 June 2019, 21:54, Berlin". */
export const formatInstant = (at: Instant, zone: ZoneName): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at * 1000)
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  const city = zone === 'UTC' ? 'UTC' : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  return `${part('day')}${gap}${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}, ${city}`
}

/** An exchange rate with four places: 1.1818 → "1.1818". */
export const formatExchangeRate = (rate: number): string => formatFixed(rate, 4)

/** Words in a row: ["DE", "FR", "GB"] → "DE, FR and GB". */
export const formatList = (words: readonly string[], last = 'and'): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`

const numerals = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Up to twelve in words, as sentences want them: 5 → "five", 0 → "no", 13 → "13". */
export const formatNumeral = (count: number): string => numerals[count] ?? formatCount(count)

/** A count with its noun: (1, "duty", "duties") → "1 duty"; (4, …) → "4 duties". */
export const formatCounted = (count: number, one: string, many: string): string =>
  `${formatCount(count)}${gap}${count === 1 ? one : many}`
