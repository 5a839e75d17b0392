/** A cap as a range: a floor and a ceiling, either of which may not be known. */
import type { Cap, PenaltyRule, PeriodicPenalty } from '#contract/penalty.ts'
import { rateYearOf, revenueYearOf } from './baseYear.ts'
import { daysStep, given, result, standInNote } from './capSteps.ts'
import { convert } from './conversion.ts'
import type { DerivationStep, PenaltyFacts, StandInBaseYear, Sum } from './statutoryMaximum.ts'

type FixedCap = Extract<Cap, { form: 'fixed sum' }>
type TurnoverCap = Extract<Cap, { form: 'share of turnover' }>
type DailyTurnoverCap = Extract<PeriodicPenalty['cap'], { form: 'share of average daily turnover' }>
type GreaterOfCap = Extract<Cap, { form: 'greater of' }>

/** Null is "not known": for the floor nothing is certain, for the ceiling anything is possible. */
export type CapRange = {
  floor: Sum | null
  ceiling: Sum | null
  /** Why floor and ceiling differ; null where they meet. */
  reason: string | null
  standIn: StandInBaseYear | null
  steps: readonly DerivationStep[]
}

/** The texts say "average daily turnover" and not over how many days. */
const daysOfYear = 365

/** The range of a cap that names a sum, a share (of a year's turnover or a day's) or several of them. */
export function capRange(
  cap: FixedCap | TurnoverCap | DailyTurnoverCap | GreaterOfCap,
  rule: PenaltyRule,
  facts: PenaltyFacts,
): CapRange {
  switch (cap.form) {
    case 'fixed sum':
      return fixedRange(cap, rule, facts)
    case 'share of turnover':
    case 'share of average daily turnover':
      return turnoverRange(cap, rule, facts)
    case 'greater of':
      return greatestRange(cap.of.map((part) => capRange(part, rule, facts)))
  }
}

/** EUR 5 m × 10 for a legal person = EUR 50 m. Needs no revenue. */
function fixedRange(cap: FixedCap, rule: PenaltyRule, facts: PenaltyFacts): CapRange {
  const steps: DerivationStep[] = [
    given(rule, `Cap in the text, ${rule.reference}`, { kind: 'money', money: cap.amount }),
  ]
  let money = cap.amount
  if (cap.multiplier) {
    const { by, reference } = cap.multiplier
    money = { currency: money.currency, amount: money.amount * by }
    steps.push({
      ...given(rule, `For a legal person, ${reference}`, { kind: 'factor', by }),
      operation: '×',
    })
    steps.push(result('Statutory maximum', money, rule.verified))
  }
  const { sum, conversionSteps } = inCurrencyAsked(money, facts)
  return {
    floor: sum,
    ceiling: sum,
    reason: null,
    standIn: null,
    steps: [...steps, ...conversionSteps],
  }
}

/**
 * 4 % of USD 55,838 m = USD 2,233.52 m; 5 % of the average day of USD 134,902 m, over 365 days, =
 * USD 18.48 m. Unknown where the base year's revenue is.
 */
function turnoverRange(
  cap: TurnoverCap | DailyTurnoverCap,
  rule: PenaltyRule,
  facts: PenaltyFacts,
): CapRange {
  const isQualifying = cap.base === 'qualifying worldwide revenue'
  const days = cap.form === 'share of average daily turnover' ? daysOfYear : null
  const base = revenueYearOf(facts)
  const share = given(rule, `Maximum share, ${rule.reference}`, { kind: 'share', share: cap.share })
  if (base.form === 'unknown') {
    const words = given(rule, `Base: ${cap.base}, ${base.wanted}`, {
      kind: 'words',
      text: 'unknown',
    })
    const steps = [
      { ...words, note: base.reason },
      { ...share, operation: '×' as const },
    ]
    return { floor: null, ceiling: null, reason: base.reason, standIn: null, steps }
  }
  const { revenue, standIn } = base
  const ofYear = revenue.revenue.amount * cap.share
  const money = { currency: revenue.revenue.currency, amount: days ? ofYear / days : ofYear }
  const notes = [
    standIn ? standInNote(standIn) : null,
    isQualifying ? 'The base is part of it and published by nobody: an upper limit.' : null,
    revenue.note ?? null,
  ].filter((note) => note !== null)
  const steps: DerivationStep[] = [
    {
      operation: null,
      label: `${isQualifying ? 'Total' : 'Worldwide'} revenue, financial year ${revenue.financialYear}`,
      value: { kind: 'money', money: revenue.revenue },
      sourcesIn: 'company',
      sourceIds: revenue.sources,
      verified: revenue.verified,
      year: revenue.financialYear,
      ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
    },
    { ...share, operation: '×' },
    ...(days ? [daysStep(days)] : []),
    result(
      isQualifying ? 'At most' : days ? 'For one day' : 'Statutory maximum',
      money,
      revenue.verified && rule.verified,
    ),
  ]
  const { sum, conversionSteps } = inCurrencyAsked(money, facts)
  return {
    floor: isQualifying ? null : sum,
    ceiling: sum,
    reason: isQualifying
      ? 'Qualifying worldwide revenue is not published; it is at most the total revenue.'
      : null,
    standIn,
    steps: [...steps, ...conversionSteps],
  }
}

/**
 * The greater of several: its floor is the greatest floor known, its ceiling the greatest ceiling,
 * not known as soon as one part's is not, or where parts stay in different currencies.
 */
function greatestRange(parts: readonly CapRange[]): CapRange {
  const ceilings = parts.map(({ ceiling }) => ceiling)
  const ceiling = ceilings.every((each) => each !== null) ? greatest(ceilings) : null
  const floors = parts.map(({ floor }) => floor).filter((each) => each !== null)
  const floor = greatest(floors) ?? floors[0] ?? null
  const meet = floor && ceiling && floor.amount.amount === ceiling.amount.amount
  const known = parts.map(({ reason }) => reason).find((each) => each !== null) ?? null
  const steps = parts.flatMap((part) => part.steps)
  const verdict: DerivationStep = {
    operation: 'greater of',
    label: 'The greater of the two',
    value:
      floor && meet
        ? { kind: 'money', money: floor.amount }
        : { kind: 'words', text: ceiling ? 'between the two' : 'the fixed sum or more' },
    sourcesIn: null,
    sourceIds: [],
    verified: steps.every(({ verified }) => verified),
  }
  return {
    floor,
    ceiling,
    reason: meet ? null : (known ?? 'The parts cannot be compared in one currency.'),
    standIn: parts.find(({ standIn }) => standIn)?.standIn ?? null,
    steps: [...steps, verdict],
  }
}

/** Null for none at all, or where currencies differ. */
function greatest(sums: readonly Sum[]): Sum | null {
  const currencies = new Set(sums.map(({ amount }) => amount.currency))
  if (currencies.size !== 1) return null
  return sums.reduce((a, b) => (b.amount.amount > a.amount.amount ? b : a))
}

function inCurrencyAsked(money: Sum['amount'], facts: PenaltyFacts) {
  const { year, publishedBy: date } = rateYearOf(facts)
  const { exchangeRates } = facts
  const converted = convert(money, facts.currency, year, { exchangeRates, date })
  const sum: Sum = {
    amount: converted?.money ?? money,
    nativeAmount: money,
    conversion: converted?.conversion ?? null,
  }
  return { sum, conversionSteps: converted?.steps ?? [] }
}
