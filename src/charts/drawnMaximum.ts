/** A statutory maximum as its picture draws it: the amounts alone, or why there is none. */
import type { SaidMaximum } from '#ui/maximumWords.ts'
import type { DrawnMaximum } from './statutoryMaximumRow.ts'

/** EUR 50 m → `{ form: 'exact', amount: 50e6 }`; a bound that is not known is left out. */
export function drawnMaximum(maximum: SaidMaximum): DrawnMaximum {
  switch (maximum.form) {
    case 'exact':
      return { form: 'exact', amount: maximum.amount.amount }
    case 'bounded':
      return {
        form: 'bounded',
        ...(maximum.atLeast ? { atLeast: maximum.atLeast.amount } : {}),
        ...(maximum.atMost ? { atMost: maximum.atMost.amount } : {}),
      }
    default:
      return { form: maximum.form, reason: maximum.reason }
  }
}
