/** The exchange rates behind the ledger's amounts, each once. */
import type { ExchangeRate } from '#contract/company.ts'
import type { LedgerLine } from '#domain/ledger/ledger.ts'
import { formatExchangeRate } from '#ui/format.ts'

function published({ maximum }: LedgerLine): readonly ExchangeRate[] {
  if (maximum.form === 'exact') return maximum.conversion?.published ?? []
  if (maximum.form === 'bounded') return maximum.conversions.flatMap((each) => each.published)
  return []
}

/** "USD 1.1818 for one EUR, average of 2018, Federal Reserve"; or that nothing was converted. */
export function ratesWords(lines: readonly LedgerLine[]): string {
  const rates = [...new Set(lines.filter(({ column }) => column !== 'ended').flatMap(published))]
  if (rates.length === 0) return 'Nothing was converted.'
  return rates
    .map(
      ({ base, quote, year, rate, publisher, verified }) =>
        `${quote} ${formatExchangeRate(rate)} for one ${base}, average of ${year}, ${publisher}${verified ? '' : ' (unverified)'}`,
    )
    .join('. ')
}
