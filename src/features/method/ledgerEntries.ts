/** Figures of the ledger: totals, penalties by the day, and why a maximum moved. */
import { isoDate, type IsoDate, type Money } from '#contract/units.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
import { ledgerOf, type Ledger, type LedgerTotal } from '#domain/ledger/ledger.ts'
import { movedMaximum } from '#domain/moved/movedMaximum.ts'
import type { MovedStep } from '#domain/moved/movedSteps.ts'
import type { PenaltyFacts } from '#domain/statutoryMaximum.ts'
import { formatCount, formatDate, formatList } from '#ui/format.ts'
import { stepLine } from '#ui/derivationWords.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { citedLaw } from './citedLaw.ts'
import type { MethodEntry, RecordParts } from './methodEntry.ts'

type Worked = { facts: PenaltyFacts; ledger: Ledger; companyName: string }

/**
 * The ledger of a company on a day in Germany, France and the United Kingdom; null without the record,
 * or where the penalty it is shown for is not in it: what was known on an earlier day has no such example.
 */
function worked(
  record: RecordParts,
  companyId: string,
  day: string,
  penaltyId: string,
): Worked | null {
  const { instruments, companies, exchangeRates } = record
  const company = companies?.find(({ id }) => id === companyId)
  const isKnown = instruments?.some(({ penalties }) => penalties.some(({ id }) => id === penaltyId))
  if (!instruments || !isKnown || !company || !exchangeRates) return null
  const date: IsoDate = isoDate(day)
  const facts: PenaltyFacts = { date, company, exchangeRates, currency: 'EUR' }
  const ledger = ledgerOf(instruments, facts, ['DE', 'FR', 'GB'], { onlyLargestOfGroup: true })
  return { facts, ledger, companyName: companyNameOn(company, date) }
}

/** "EUR 55.4 m, of 3 exact amounts; left out: 3 unknown, 1 none set". */
function totalWords({ amount, isExact, exact, floors, unknown, noneSet, bounded }: LedgerTotal) {
  const added = formatList(
    [
      exact > 0 ? `${formatCount(exact)} exact` : '',
      floors > 0 ? `${formatCount(floors)} by their floor` : '',
    ].filter(Boolean),
  )
  const leftOut = [
    unknown > 0 ? `${formatCount(unknown)} unknown` : '',
    noneSet > 0 ? `${formatCount(noneSet)} none set` : '',
  ].filter(Boolean)
  const sum = amount === null ? 'nothing that adds up' : moneyWords(amount)
  return [
    amount !== null && !isExact ? `${sum} or more` : sum,
    added === '' ? '' : ` (${added})`,
    bounded > 0 ? `; ${formatCount(bounded)} bounded` : '',
    leftOut.length > 0 ? `; left out: ${formatList(leftOut)}` : '',
  ].join('')
}

function totals(record: RecordParts): MethodEntry {
  const days = [
    worked(record, 'facebook', '2019-06-26', 'fr-avia.csa-sanction'),
    worked(record, 'alphabet', '2025-06-01', 'uk-osa.fine'),
  ]
  const lines = days.flatMap((day) => {
    if (!day) return []
    const { facts, ledger, companyName } = day
    const name = `${companyName}, ${formatDate(facts.date)}`
    return [
      `${name}, in force: ${totalWords(ledger.inForce)}`,
      `${name}, if adopted: ${totalWords(ledger.ifAdopted)}`,
    ]
  })
  return {
    id: 'ledger',
    title: 'Totals of the ledger',
    means:
      'What the penalties of one company, day and choice of countries come to at most together: one total of what is in force, one of what would be if it were adopted as it stands. The two are never added to each other.',
    cannotMean: [
      'It is no forecast, and nobody could be fined the sum: each authority decides by itself.',
      'A total with floors is at least so much; one with unknown amounts says how many it leaves out, and leaves out is not 0.',
      'That of penalties for the same facts only the largest counts is an assumption; the page lets each count instead.',
      'Fines per failure, penalties by the day and sums that concern no content are in no total, and no number of cases multiplies one.',
    ],
    formula: [
      'total = Σ exact amounts + Σ floors, of the penalties that count, in one currency',
      'of two penalties for the same duty the larger counts, and of a group of texts the largest, unless each shall',
      'bounded, unknown and none set are counted and said; what has no floor is left out by name',
    ],
    example:
      lines.length > 0
        ? { given: 'In Germany, France and the United Kingdom, largest of each group:', lines }
        : null,
    sources: citedLaw(record, 'de-netzdg.procedure-fine', 'fr-avia.csa-sanction', 'uk-osa.fine'),
  }
}

function periodic(record: RecordParts): MethodEntry {
  const day = worked(record, 'facebook', '2024-06-01', 'eu-dsa.fine')
  const lines = (day?.ledger.lines ?? []).flatMap(({ rule, periodic: daily }) =>
    rule.id === 'eu-dsa.fine' && daily?.perDay
      ? [...daily.derivation.map(stepLine), `A day at most: ${moneyWords(daily.perDay)}`]
      : [],
  )
  return {
    id: 'periodic',
    title: 'Penalties by the day',
    means:
      'What one more day of going on may cost, where a text lets a penalty run. It compels, where a fine punishes, and stands beside the maximum of its text.',
    cannotMean: [
      'It is multiplied by no number of days: for how long it runs is for a decision to say.',
      'It is in no total.',
      'Where a text names no amount a day, none is put in its place.',
    ],
    formula: [
      'a day = share × worldwide turnover of the preceding financial year ÷ 365',
      'base year, stand-in year and conversion as for the statutory maximum',
    ],
    example: day && lines.length > 0 ? { given: `${day.companyName} under the DSA:`, lines } : null,
    sources: citedLaw(record, 'eu-dsa.fine', 'uk-osa.fine'),
  }
}

const stepWords = (step: MovedStep): string => {
  if (step.form === 'does not depend') return `${step.cause}: plays no part`
  if (step.form === 'unknown') return `${step.cause}: unknown, ${step.reason}`
  const money: Money = { currency: 'EUR', amount: Math.abs(step.cents) / 100 }
  return `${step.cause}: ${step.cents < 0 ? '−' : '+'}${moneyWords(money)}`
}

function whyItMoved(record: RecordParts): MethodEntry {
  const { instruments } = record
  const day = worked(record, 'facebook', '2023-08-24', 'eu-dsa.fine')
  const moved =
    instruments &&
    day &&
    movedMaximum({
      instruments,
      facts: day.facts,
      from: isoDate('2023-08-24'),
      to: isoDate('2025-06-01'),
      countries: ['DE', 'FR'],
      onlyLargestOfGroup: true,
      column: 'in force',
    }).moved
  return {
    id: 'moved',
    title: 'Why it moved',
    means:
      'The change of a maximum, or of a modelled mean, between two days, taken apart into law, case mix, speed, revenue year and exchange rate. The steps add up to the change, to the cent.',
    cannotMean: [
      'The order is a choice: what two causes do only together counts with the later one, and another order would share it otherwise.',
      'A step is a difference of amounts and no effect: nobody shows that a law made cases faster.',
      'Where a penalty is known exactly on one day and only by its floor on the other, the step is unknown rather than a number.',
      'Case mix and speed play a part in a modelled mean alone; a text’s maximum knows no cases.',
    ],
    formula: [
      'one cause after the other takes the later day’s value, in the order law, case mix, speed, revenue year, exchange rate',
      'step = amount after − amount before, each rounded to cents',
      'late share = Σ share of a kind of case × late share of that kind: the mix moves the first, speed the second',
    ],
    example:
      day && moved
        ? {
            given: `${day.companyName}, Germany and France, from 24 August 2023 to 1 June 2025:`,
            lines: moved.steps.map(stepWords),
          }
        : null,
    sources: citedLaw(record, 'eu-dsa.fine'),
  }
}

/** The figures of the ledger. */
export const ledgerEntries = (record: RecordParts): MethodEntry[] => [
  totals(record),
  periodic(record),
  whyItMoved(record),
]
