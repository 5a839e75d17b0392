/** The form of own figures as text, what it holds once it can be read, and what is wrong until then. */
import type { OwnFigures } from '#contract/ownFigures.ts'
import { Currency, type Money, share } from '#contract/units.ts'

/** The fields by name; amounts are in millions. */
export const ownFields = [
  'revenue',
  'revenueCurrency',
  'revenueYear',
  'provision',
  'provisionCurrency',
  'appetite',
  'appetiteCurrency',
  'appetiteYears',
] as const
export type OwnField = (typeof ownFields)[number]

/** What stands in each field. An empty amount: that figure is not entered. */
export type OwnDraft = Readonly<Record<OwnField, string>>

const MILLION = 1e6
/** EUR 10 trillion: more than any undertaking earns. */
const MOST_MILLIONS = 10_000_000

const inMillions = (money: Money | undefined): string =>
  money ? String(Number((money.amount / MILLION).toPrecision(15))) : ''

/** The figures as text; where there are none, the page's currency, the year before the as-of, 1 year in 20. */
export function draftOf(
  { revenue, provision, appetite }: OwnFigures,
  standard: { currency: Currency; year: number },
): OwnDraft {
  return {
    revenue: inMillions(revenue?.money),
    revenueCurrency: revenue?.money.currency ?? standard.currency,
    revenueYear: String(revenue?.financialYear ?? standard.year),
    provision: inMillions(provision),
    provisionCurrency: provision?.currency ?? standard.currency,
    appetite: inMillions(appetite?.money),
    appetiteCurrency: appetite?.money.currency ?? standard.currency,
    appetiteYears: String(Math.round(1 / (appetite?.yearShare ?? 0.05))),
  }
}

const quoted = (text: string): string => `“${text.length > 20 ? `${text.slice(0, 20)}…` : text}”`

/** "1,250.5" → 1250.5; null for no such number. */
function readNumber(text: string): number | null {
  const plain = text.trim().replaceAll(/[\s\u00a0](?=\d{3})/g, '')
  const isNumber = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)
  return isNumber ? Number(plain.replaceAll(',', '')) : null
}

type Read = { figures: OwnFigures } | { problems: Partial<Record<OwnField, string>> }

/**
 * The figures, or for each field that cannot be read what is wrong and what to enter. An amount left
 * empty takes its figure out, whatever stands beside it.
 */
export function readDraft(draft: OwnDraft): Read {
  const problems: Partial<Record<OwnField, string>> = {}

  const moneyOf = (
    name: 'revenue' | 'provision' | 'appetite',
    what: string,
    least: number,
  ): Money | undefined => {
    const text = draft[name]
    if (text.trim() === '') return undefined
    const millions = readNumber(text)
    const currency = Currency.options.find((each) => each === draft[`${name}Currency`])
    if (millions === null) {
      problems[name] =
        `${what}: ${quoted(text)} is not a number. Enter millions with a decimal point, such as 1250.5.`
    } else if (millions > MOST_MILLIONS) {
      problems[name] =
        `${what}: ${quoted(text)} million is more than any undertaking has. Enter millions, not units.`
    } else if (millions < least) {
      problems[name] = `${what}: enter more than 0, or leave it empty.`
    }
    if (!currency) problems[`${name}Currency`] = `${what}: choose EUR, USD or GBP.`
    return millions === null || !currency
      ? undefined
      : { currency, amount: Math.round(millions * MILLION) }
  }
  const wholeOf = (
    name: 'revenueYear' | 'appetiteYears',
    what: string,
    least: number,
    most: number,
  ): number => {
    const value = /^\d{1,6}$/.test(draft[name].trim()) ? Number(draft[name]) : Number.NaN
    if (value >= least && value <= most) return value
    problems[name] =
      `${what}: ${quoted(draft[name])} is not a whole number from ${least} to ${most}.`
    return least
  }

  const revenue = moneyOf('revenue', 'Revenue', 0.000_001)
  const provision = moneyOf('provision', 'Provision', 0)
  const appetite = moneyOf('appetite', 'Risk appetite', 0)
  const figures: OwnFigures = {
    ...(revenue && {
      revenue: {
        money: revenue,
        financialYear: wholeOf('revenueYear', 'Financial year', 1990, 2099),
      },
    }),
    ...(provision && { provision }),
    ...(appetite && {
      appetite: {
        money: appetite,
        yearShare: share(1 / wholeOf('appetiteYears', 'One year in', 2, 1000)),
      },
    }),
  }
  return Object.keys(problems).length > 0 ? { problems } : { figures }
}
