/** The page's finding: what the law in force allows at most of a company, and what is coming would. */
import type { IsoDate } from '#contract/units.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { LedgerLine, LedgerTotal } from '#domain/ledger/ledger.ts'
import { textName } from '#ui/caseWords.ts'
import { formatDate, formatMoney } from '#ui/format.ts'
import type { LedgerView } from './useLedger.ts'

/**
 * "On 26 June 2019 the law in force allows penalties of at most EUR 55.4 m for Facebook; if adopted,
 * the Avia bill EUR 1,889.9 m or more". A total is "at most" only where every amount of the law is
 * known; else it is a floor, "or more".
 */
export function exposureFinding({ worked, companyName, search, failure }: LedgerView): string {
  if (!worked) {
    if (failure) return `What the law allows of ${companyName} is not here`
    return 'Exposure'
  }
  const { ledger } = worked
  const { inForce, ifAdopted } = ledger
  const day = formatDate(search.asOf)
  return `On ${day} ${inForceClause(inForce, companyName)}${comingClause(ifAdopted, ledger.lines, search.asOf)}`
}

function inForceClause(total: LedgerTotal, companyName: string): string {
  if (total.amount) {
    const money = formatMoney(total.amount)
    return `the law in force allows penalties of ${total.isExact ? `at most ${money}` : `${money} or more`} for ${companyName}`
  }
  return total.withoutFloor.length > 0
    ? `what the law in force allows of ${companyName} is not known`
    : `no law in force sets an amount for ${companyName}`
}

function comingClause(
  { amount, isExact }: LedgerTotal,
  lines: readonly LedgerLine[],
  date: IsoDate,
): string {
  if (!amount) return ''
  const counted = lines.filter(
    ({ column, counting }) => column === 'if adopted' && counting === 'counts',
  )
  const texts = [...new Set(counted.map(({ instrument }) => instrument))]
  const [only] = texts
  const when = counted.every(({ standing }) => standing.status === 'adopted')
    ? 'once in force'
    : 'if adopted'
  const name = texts.length === 1 && only ? textName(instrumentNameOn(only, date)) : 'coming texts'
  return `; ${when}, ${name} ${formatMoney(amount)}${isExact ? '' : ' or more'}`
}
