/** What the counted lines of a column come to, and what could not be added. */
import type { ExposureWorld } from '#contract/exposure.ts'
import { isMismatch, sumAmounts } from './amount.ts'
import type { LedgerCounting, LedgerLine, LedgerTotal } from './ledgerLine.ts'

/**
 * The total of one column's lines: exact amounts and floors added, the rest counted by what it is.
 *
 * EUR 50 m and EUR 5 m exact, an unknown share and a bill without amount: at least EUR 55 m, with one
 * unknown and one none set.
 */
export function ledgerTotal<World extends ExposureWorld>(
  lines: readonly LedgerLine<World>[],
  world: World,
): LedgerTotal<World> {
  const those = (...countings: LedgerCounting[]) =>
    lines.filter(({ counting }) => countings.includes(counting))
  const counted = those('counts')
  const smaller = those('smaller in its group', 'smaller for the same duty')
  const withoutFloor = those('has no floor')
  const inAnotherCurrency = those('in another currency').length
  const bounded = [...counted, ...smaller, ...withoutFloor].filter(isBounded).length
  return {
    amount: sumOf(counted, world),
    isExact: counted.length > 0 && bounded + withoutFloor.length + inAnotherCurrency === 0,
    exact: counted.filter((line) => !isBounded(line)).length,
    floors: counted.filter(isBounded).length,
    bounded,
    unknown: withoutFloor.filter((line) => !isBounded(line)).length,
    noneSet: those('none set').length,
    inAnotherCurrency,
    smaller: smaller.length,
    withoutFloor,
  }
}

const isBounded = ({ maximum }: LedgerLine<ExposureWorld>) => maximum.form === 'bounded'

/** Lines that count are in one currency: those in another have been left out before. */
function sumOf<World extends ExposureWorld>(
  counted: readonly LedgerLine<World>[],
  world: World,
): LedgerTotal<World>['amount'] {
  const amounts = counted.flatMap(({ amount }) => amount ?? [])
  const sum = sumAmounts('statutory maximum', world, amounts)
  return isMismatch(sum) ? null : sum
}
