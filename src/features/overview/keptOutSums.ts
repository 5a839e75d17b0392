/** Sums that are no content obligation's: shown below the maxima, added to nothing. */
import type { KeptOutSum } from '#charts/statutoryMaximumRow.ts'
import type { Instrument, PublishedSum } from '#contract/instrument.ts'
import type { Money } from '#contract/units.ts'
import { convert } from '#domain/conversion.ts'
import type { PenaltyFacts } from '#domain/exposure.ts'
import { instrumentStatusOn } from '#domain/status.ts'
import { formatMoney } from '#ui/format.ts'

/** A sum stands from its day until what ends it: an accrual until the settlement. */
const standsOn = ({ on, until }: PublishedSum, date: PenaltyFacts['date']) =>
  on <= date && (until === undefined || date < until)

const sumWords = ({ kind, amount, highAmount }: PublishedSum): string =>
  kind === 'accrued range' && highAmount
    ? `range to ${formatMoney(highAmount)}`
    : `${formatMoney(amount)} ${kind}`

/** Sums of the company that are no content obligation: below the rule, never added to a maximum. */
export function keptOutSums(instruments: readonly Instrument[], facts: PenaltyFacts): KeptOutSum[] {
  return instruments.flatMap((instrument) => {
    if (instrument.isContentObligation) return []
    const sums = instrument.sums.filter(
      (sum) => sum.companyId === facts.company.id && standsOn(sum, facts.date),
    )
    const [first] = sums
    const standing = instrumentStatusOn(instrument, facts.date)
    if (!first || !standing) return []
    const inCurrency = (money: Money) => {
      const year = Number(first.on.slice(0, 4))
      return convert(money, facts.currency, year, facts)?.money.amount ?? money.amount
    }
    const high = sums.find(({ highAmount }) => highAmount)?.highAmount
    return [
      {
        id: instrument.id,
        name: instrument.shortName,
        status: standing.status,
        statusWord: standing.status,
        amount: inCurrency(first.amount),
        ...(high ? { highAmount: inCurrency(high) } : {}),
        label: sums.map(sumWords).join(', '),
      },
    ]
  })
}
