/** The sentence over the two totals. */
import type { Ledger, LedgerTotal } from '#domain/ledger/ledger.ts'
import { capital } from '#ui/caseWords.ts'
import { formatMoney, formatNumeral } from '#ui/format.ts'

const sumWords = ({ amount, isExact }: LedgerTotal): string =>
  amount ? `${formatMoney(amount)}${isExact ? '' : ' or more'}` : 'no known amount'

/** "Three amounts in force add up to EUR 55.4 m; one not in force comes to EUR 1,889.9 m or more". */
export function totalsTitle({ inForce, ifAdopted }: Ledger): string {
  const now = sentence(inForce, 'in force')
  const then = sentence(ifAdopted, 'not in force yet')
  if (inForce.amount === null && ifAdopted.amount === null) {
    return 'No amount is known, in force or to come'
  }
  return capital([now, then].filter(Boolean).join('; '))
}

function sentence(total: LedgerTotal, where: string): string {
  const count = total.exact + total.floors
  if (count === 0) return where === 'in force' ? 'no amount in force is known' : ''
  const verb = count === 1 ? 'is' : 'add up to'
  return `${formatNumeral(count)} ${count === 1 ? 'amount' : 'amounts'} ${where} ${verb} ${sumWords(total)}`
}
