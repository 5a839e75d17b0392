/** From one currency to another at a year's published average. */
import type { ExchangeRate } from '#contract/company.ts'
import type { Currency, IsoDate, Money } from '#contract/units.ts'
import type { Conversion, DerivationStep } from './statutoryMaximum.ts'

/** The sum in the currency asked for, the conversion made (null for none), and its steps. */
export type Converted = {
  money: Money
  conversion: Conversion | null
  steps: readonly DerivationStep[]
}

/**
 * Converts at the average of the year, or of the latest year before it that was published by the
 * date; EUR and GBP meet through USD. Federal Reserve rates come first, then verified ones. Null
 * where no published rate leads there.
 *
 * USD 2,233.52 m in EUR for 2018: the Federal Reserve's USD 1.1818 a euro gives EUR 1,889.9 m.
 */
export function convert(
  money: Money,
  to: Currency,
  year: number,
  facts: { exchangeRates: readonly ExchangeRate[]; date: IsoDate },
): Converted | null {
  const from = money.currency
  if (from === to) return { money, conversion: null, steps: [] }
  const published = facts.exchangeRates
    .filter((rate) => rate.year <= year && rate.publishedOn <= facts.date)
    .toSorted((a, b) => b.year - a.year || preference(b) - preference(a))

  for (const usedYear of new Set(published.map((rate) => rate.year))) {
    const ofYear = published.filter((rate) => rate.year === usedYear)
    const legs = path(ofYear, from, to)
    if (legs) return along(legs, money, to, usedYear)
  }
  return null
}

type Leg = { published: ExchangeRate; operation: '×' | '÷'; to: Currency }

const preference = ({ publisher, verified }: ExchangeRate) =>
  (/federal reserve/i.test(publisher) ? 2 : 0) + (verified ? 1 : 0)

function path(rates: readonly ExchangeRate[], from: Currency, to: Currency): Leg[] | null {
  const direct = leg(rates, from, to)
  if (direct) return [direct]
  const first = leg(rates, from, 'USD')
  const second = leg(rates, 'USD', to)
  return first && second ? [first, second] : null
}

function leg(rates: readonly ExchangeRate[], from: Currency, to: Currency): Leg | null {
  const forward = rates.find(({ base, quote }) => base === from && quote === to)
  if (forward) return { published: forward, operation: '×', to }
  const backward = rates.find(({ base, quote }) => base === to && quote === from)
  return backward ? { published: backward, operation: '÷', to } : null
}

function along(legs: readonly Leg[], money: Money, to: Currency, year: number): Converted {
  let amount = money.amount
  let rate = 1
  const steps: DerivationStep[] = []
  for (const { published, operation } of legs) {
    const by = published.rate
    amount = operation === '×' ? amount * by : amount / by
    rate = operation === '×' ? rate * by : rate / by
    steps.push({
      operation,
      label: `${published.quote} for one ${published.base}, average of ${year}, ${published.publisher}`,
      value: { kind: 'rate', rate: by, base: published.base, quote: published.quote },
      sourcesIn: 'exchange rates',
      sourceIds: published.sources,
      verified: published.verified,
      year,
      ...(published.note ? { note: published.note } : {}),
    })
  }
  const converted: Money = { currency: to, amount }
  steps.push({
    operation: '=',
    label: `In ${to}`,
    value: { kind: 'money', money: converted },
    sourcesIn: null,
    sourceIds: [],
    verified: steps.every(({ verified }) => verified),
  })
  const published = legs.map((each) => each.published)
  return {
    money: converted,
    steps,
    conversion: {
      from: money.currency,
      to,
      rate,
      year,
      publisher: [...new Set(published.map(({ publisher }) => publisher))].join(', '),
      verified: published.every(({ verified }) => verified),
      published,
    },
  }
}
