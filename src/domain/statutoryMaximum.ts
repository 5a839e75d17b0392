/** What evaluating a penalty takes and gives. */
import type { Company, ExchangeRate, RevenueYear } from '#contract/company.ts'
import type { Currency, IsoDate, Money } from '#contract/units.ts'

/**
 * For whom, as of when, and in which currency to say it. The two further dates take one cause of a
 * change apart from the others: "the law of today, on the revenue known a year ago".
 */
export type PenaltyFacts = {
  date: IsoDate
  company: Company
  exchangeRates: readonly ExchangeRate[]
  currency: Currency
  /** The day whose base year a percentage is of. Default `date`. */
  revenueDate?: IsoDate
  /** The day whose base year, by then published, gives the exchange rate. Default `revenueDate`. */
  rateDate?: IsoDate
}

/** A conversion made: `rate` units of `to` for one `from`, from the published rates (two if crossed). */
export type Conversion = {
  from: Currency
  to: Currency
  rate: number
  year: number
  publisher: string
  verified: boolean
  published: readonly ExchangeRate[]
}

/**
 * One step of the working. `operation` null begins a new line ("revenue"), the others go on from the
 * step before. `sourceIds` are ids in the file that `sourcesIn` names; a result has none.
 */
export type DerivationStep = {
  operation: null | '×' | '÷' | '=' | 'greater of'
  label: string
  value:
    | { kind: 'money'; money: Money }
    | { kind: 'share'; share: number }
    | { kind: 'factor'; by: number }
    | { kind: 'rate'; rate: number; base: Currency; quote: Currency }
    | { kind: 'words'; text: string }
  sourcesIn: null | 'instrument' | 'company' | 'exchange rates'
  sourceIds: readonly string[]
  verified: boolean
  year?: number
  note?: string
}

/** The base year's figure was not there on the date; the year before stands in, and why. */
export type StandInBaseYear = {
  wanted: number
  used: number
  because: 'published later' | 'not in this record'
}

/** A sum as the text or the company's report has it, and in the currency asked for. */
export type Sum = {
  /** In the currency asked for; in its own where no published rate leads there. */
  amount: Money
  nativeAmount: Money
  /** Null where nothing was converted. */
  conversion: Conversion | null
}

/** An amount beside the company's revenue: NetzDG's EUR 50 m is 0.106 % of Facebook's FY2018. */
export type ShareOfRevenue = { share: number; financialYear: number; revenue: RevenueYear }

type Working = { derivation: readonly DerivationStep[]; standInBaseYear?: StandInBaseYear }

/** What a penalty comes to; see `statutoryMaximum` for what each form means. */
export type StatutoryMaximum = Working &
  (
    | ({ form: 'exact'; shareOfRevenue?: ShareOfRevenue } & Sum)
    | {
        form: 'bounded'
        atLeast?: Money
        nativeAtLeast?: Money
        atMost?: Money
        nativeAtMost?: Money
        conversions: readonly Conversion[]
        /** Why it is not exact. */
        reason: string
      }
    | { form: 'unknown' | 'none set' | 'does not reach'; reason: string }
  )
