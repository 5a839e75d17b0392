/** How high the law's ceiling is for a company, and would be: in the finding and over the chart. */
import type { Money } from '#contract/units.ts'
import { certainMoney, type LargestMaximum } from '#domain/largestMaximum.ts'
import { formatMoney, formatMoneyKpi } from '#ui/format.ts'
import { textName } from '#ui/caseWords.ts'
import { instrumentNoun } from './wording.ts'

export interface Maxima {
  inForce: LargestMaximum
  ifAdopted: LargestMaximum
}

/** "If adopted": what is proposed may not come. "Once in force": what is adopted waits for its day. */
export const comingPhrase = ({ largest, mayBeLarger }: LargestMaximum): string =>
  (largest ?? mayBeLarger[0])?.standing.status === 'adopted' ? 'Once in force' : 'If adopted'

interface Ceiling {
  /** What is certain of the largest; null where nothing is. */
  money: Money | null
  /** Exact, and nothing beside it may be larger. */
  isClosed: boolean
  /** Whose it is: "NetzDG", "the DSA"; empty where there is none. */
  text: string
  isBounded: boolean
}

function ceilingOf({ largest, mayBeLarger }: LargestMaximum): Ceiling {
  const isBounded = largest?.maximum.form === 'bounded'
  return {
    money: largest && certainMoney(largest.maximum),
    isClosed: !isBounded && mayBeLarger.length === 0,
    text: largest ? textName(largest.instrument) : '',
    isBounded,
  }
}

interface Lift {
  /** "French bill", "EU act". */
  noun: string
  /** A bill would; what is adopted is to, and still may not. */
  would: 'would' | 'is to'
  money: Money
  words: (format: (money: Money) => string) => string
}

/** What is coming, where its certain amount lies above all that is certain in force; else null. */
function liftOf({ inForce, ifAdopted }: Maxima): Lift | null {
  const { money, isBounded } = ceilingOf(ifAdopted)
  const now = ceilingOf(inForce).money
  if (!money || !ifAdopted.largest || money.amount <= (now?.amount ?? 0)) return null
  const { instrument, standing } = ifAdopted.largest
  return {
    noun: instrumentNoun(instrument, standing.status),
    would: standing.status === 'adopted' ? 'is to' : 'would',
    money,
    words: (format) => (isBounded ? `at least ${format(money)}` : format(money)),
  }
}

const withArticle = (noun: string) => `${/^[AEIO]/.test(noun) ? 'an' : 'a'} ${noun}`

/**
 * "a French bill would lift the ceiling from EUR 50 m to EUR 1,890 m"; "the highest ceiling is the
 * DSA’s EUR 7,483 m". It names the text, because no text reaches every country; and says "known"
 * where another one may be larger.
 */
export function ceilingClause(maxima: Maxima): string {
  const now = ceilingOf(maxima.inForce)
  const isUnknown = !now.money && maxima.inForce.mayBeLarger.length > 0
  const lift = liftOf(maxima)
  if (lift) {
    const then = lift.words(formatMoneyKpi)
    const subject = `${withArticle(lift.noun)} ${lift.would}`
    if (isUnknown) return `the ceiling in force is not known, and ${subject} reach ${then}`
    if (!now.money) return `${subject} set a ceiling of ${then}`
    if (now.isClosed) {
      return `${subject} lift the ceiling from ${formatMoneyKpi(now.money)} to ${then}`
    }
    return `${highest(maxima.inForce, now, now.money)}, and ${subject} reach ${then}`
  }
  if (isUnknown) return 'the ceiling in force is not known'
  return now.money ? highest(maxima.inForce, now, now.money) : 'no law in force sets an amount'
}

function highest({ mayBeLarger }: LargestMaximum, ceiling: Ceiling, money: Money): string {
  const known = mayBeLarger.length > 0 ? 'highest known' : 'highest'
  const amount = formatMoneyKpi(money)
  return `the ${known} ceiling is ${ceiling.text}’s${ceiling.isBounded ? `, at least ${amount}` : ` ${amount}`}`
}

/** "For Facebook, law in force stops at EUR 50 m; the French bill would reach EUR 1,889.9 m". */
export function maximumTitle(companyName: string, maxima: Maxima): string {
  const lift = liftOf(maxima)
  const first = `For ${companyName}, ${inForceWords(maxima.inForce)}`
  return lift ? `${first}; the ${lift.noun} ${lift.would} reach ${lift.words(formatMoney)}` : first
}

function inForceWords(inForce: LargestMaximum): string {
  const { money, isClosed } = ceilingOf(inForce)
  if (money)
    return `law in force ${isClosed ? 'stops at' : 'reaches at least'} ${formatMoney(money)}`
  return inForce.mayBeLarger.length > 0
    ? 'the maximum in force is not known'
    : 'no law in force sets an amount'
}
