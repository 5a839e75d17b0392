/** What stands behind each bar of the statutory maximum's waterfall: what changed, with its sources. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { baseYearOf } from '#domain/baseYear.ts'
import { changesBetween } from '#domain/changes.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { Ledger, LedgerLine } from '#domain/ledger/ledger.ts'
import type { MovedColumn, MovedMaximum } from '#domain/moved/movedMaximum.ts'
import type { MoveCause } from '#domain/moved/movedSteps.ts'
import type { CompanyMoney } from '#queries/useCompanyMoney.ts'
import { citedSources, derivationSources, uniqueSources } from '#ui/citedSources.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatDate, formatMoney } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { ratesWords } from './ledgerRates.ts'
import { causeWords, movedFrom, movedTo } from './movedBars.ts'
import { columnWords, leftOutNotes, lineName, moveWords } from './movedLineWords.ts'

/** The waterfall, the days it lies between, and what it was worked from. */
export interface MaximumMovedFacts {
  result: MovedMaximum
  money: CompanyMoney
  instruments: readonly Instrument[]
  column: MovedColumn
  from: IsoDate
  to: IsoDate
}

const definitions: Record<MoveCause, string> = {
  law: 'The texts of the later day, on the revenue and the exchange rate of the earlier: what began, ended or changed its amount.',
  'case mix': 'What a text allows at most does not depend on cases, whichever they are.',
  speed: 'What a text allows at most does not depend on how fast cases are decided.',
  'revenue year':
    'A percentage is of the financial year that ended before the day. The later day’s law, now on the later day’s base year, still at the earlier exchange rate.',
  'exchange rate':
    'Amounts in other currencies, now at the average of the later day’s base year instead of the earlier’s.',
}

/** By the bar's id: one of the two days, or a cause. */
export function maximumBarExplanation(id: string, facts: MaximumMovedFacts): Explanation {
  const { result, from, to } = facts
  if (id === movedFrom) return dayExplanation(result.before, from, facts)
  if (id === movedTo) return dayExplanation(result.after, to, facts)
  const cause = result.moved.steps.find((step) => step.cause === id)?.cause ?? 'law'
  return causeExplanation(cause, facts)
}

function dayExplanation(ledger: Ledger, day: IsoDate, facts: MaximumMovedFacts): Explanation {
  const { column, money } = facts
  const counted = ledger.lines.filter(
    (line) => line.column === column && line.counting === 'counts',
  )
  return {
    title: `${columnWords(column)} on ${formatDate(day)}, ${money.companyName}`,
    method: 'ledger',
    definition: 'The amounts that count in the total of that day: exact ones, and floors.',
    formula:
      counted.length === 0
        ? ['No amount counts, which is not zero.']
        : counted.map(
            (line) =>
              `${lineName(line, day)}: ${line.amount ? moneyWords(line.amount) : 'unknown'}${line.maximum.form === 'exact' ? '' : ', at least'}`,
          ),
    asOf: asOfWords(day),
    sources: lineSources(counted, money),
    notes: leftOutNotes(facts),
  }
}

function causeExplanation(cause: MoveCause, facts: MaximumMovedFacts): Explanation {
  const { result, from, to, money } = facts
  const moves = result.linesMoved[cause] ?? []
  const step = result.moved.steps.find((each) => each.cause === cause)
  const lines = moves.map((move) => moveWords(move, to, money.currency))
  const nothing = step?.form === 'does not depend' ? [] : ['No amount that counts changed by it.']
  return {
    title: `${causeWords[cause]}, ${money.companyName}`,
    method: 'moved',
    definition: definitions[cause],
    formula: [
      ...(step?.form === 'unknown' ? [`Unknown: ${step.reason}`] : []),
      ...(cause === 'law' ? [] : groundOf(cause, facts)),
      ...(lines.length > 0 ? lines : nothing),
      ...(cause === 'law' ? groundOf(cause, facts) : []),
    ],
    asOf: `From ${formatDate(from)} to ${formatDate(to)}, start of day in each country`,
    sources: sourcesOf(cause, facts),
    notes: leftOutNotes(facts),
  }
}

/** What changed besides amounts: the law's dated events, the revenue years, the rates. */
function groundOf(cause: MoveCause, facts: MaximumMovedFacts): string[] {
  const { result, from, to, money } = facts
  if (cause === 'law') {
    return statusChanges(facts).map(
      ({ on, instrument, event }) =>
        `${formatDate(on)}, ${instrumentNameOn(instrument, to).shortName}: ${event}`,
    )
  }
  if (cause === 'revenue year') return [from, to].map((day) => baseYearWords(day, money))
  if (cause !== 'exchange rate') return []
  return [
    `${formatDate(from)}: ${ratesWords(result.before.lines)}`,
    `${formatDate(to)}: ${ratesWords(result.after.lines)}`,
  ]
}

/** The dated changes of the texts whose amounts the law's step moved. */
function statusChanges({ instruments, result, from, to }: MaximumMovedFacts) {
  const moved = new Set((result.linesMoved.law ?? []).map(({ line }) => line.instrument.id))
  return changesBetween(instruments, from, to).flatMap((change) =>
    change.kind === 'status' && moved.has(change.instrument.id) ? [change] : [],
  )
}

/** "26 June 2019: FY2018, USD 55,838 m, published on 30 January 2019". */
function baseYearWords(day: IsoDate, { company }: CompanyMoney): string {
  const base = baseYearOf(company, day)
  if (base.form === 'unknown')
    return `${formatDate(day)}: FY${base.wanted}, unknown. ${base.reason}`
  const { revenue, standIn } = base
  const note = standIn ? `; it stands in for FY${standIn.wanted}` : ''
  return `${formatDate(day)}: FY${revenue.financialYear}, ${formatMoney(revenue.revenue)}, published on ${formatDate(revenue.publishedOn)}${note}`
}

function sourcesOf(cause: MoveCause, facts: MaximumMovedFacts): Explanation['sources'] {
  const { result, money, from, to } = facts
  if (cause === 'law') {
    return uniqueSources([
      ...(result.linesMoved.law ?? []).flatMap(({ line }) =>
        citedSources(line.instrument, line.rule.sources),
      ),
      ...statusChanges(facts).flatMap(({ instrument, sources }) =>
        citedSources(instrument, sources),
      ),
    ])
  }
  if (cause === 'revenue year') {
    const ids = [from, to].flatMap((day) => {
      const base = baseYearOf(money.company, day)
      return base.form === 'known' ? base.revenue.sources : []
    })
    return money.company.sources.filter(({ id }) => ids.includes(id))
  }
  if (cause !== 'exchange rate') return []
  const steps = [...result.before.lines, ...result.after.lines].flatMap(
    ({ maximum }) => maximum.derivation,
  )
  return derivationSources(
    steps.filter(({ sourcesIn }) => sourcesIn === 'exchange rates'),
    { instrument: [], company: [], 'exchange rates': money.rateSources },
  )
}

const lineSources = (lines: readonly LedgerLine[], money: CompanyMoney) =>
  uniqueSources(
    lines.flatMap(({ instrument, rule, maximum }) => [
      ...citedSources(instrument, rule.sources),
      ...derivationSources(maximum.derivation, {
        instrument: instrument.sources,
        company: money.company.sources,
        'exchange rates': money.rateSources,
      }),
    ]),
  )

const asOfWords = (day: IsoDate): string => `${formatDate(day)}, start of day in each country`

/** Behind the card's own title. */
export function maximumMovedExplanation(facts: MaximumMovedFacts): Explanation {
  const { from, to, money } = facts
  return {
    title: `Why the statutory maximum for ${money.companyName} moved`,
    method: 'moved',
    definition:
      'The total of the ledger on both days, and between them the total with the later day’s value for one cause more each time. Each bar is the difference to the one before, so that together they are the whole change.',
    formula: [
      'Law first: it says which amounts there are. Cases play no part in what a text allows.',
      'Revenue year next: the base of every percentage.',
      'Exchange rate last: it changes no amount in its own currency.',
      'Each total is rounded to the cent before it is subtracted: the steps add up to the cent.',
    ],
    asOf: `From ${formatDate(from)} to ${formatDate(to)}, start of day in each country`,
    sources: uniqueSources([
      ...sourcesOf('law', facts),
      ...sourcesOf('revenue year', facts),
      ...sourcesOf('exchange rate', facts),
    ]),
    notes: [
      'Another order would share differently what two causes do only together; the sum would be the same.',
      'Unknown on one side of a step: the step has no number, and the two days are not compared.',
      ...leftOutNotes(facts),
    ],
  }
}
