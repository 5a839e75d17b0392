/** What stands behind the ledger and its two totals. */
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { LedgerTotal } from '#domain/ledger/ledger.ts'
import { citedSources, derivationSources, uniqueSources } from '#ui/citedSources.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatDate } from '#ui/format.ts'
import { maximumWords } from '#ui/maximumWords.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { addedWords, leftOutWords } from './ledgerWords.ts'
import type { WorkedLedger } from './useLedger.ts'

/** Each counted amount by its text, then the sum and what is left out of it. */
function totalLines({ ledger, facts }: WorkedLedger, column: 'in force' | 'if adopted'): string[] {
  const total: LedgerTotal = column === 'in force' ? ledger.inForce : ledger.ifAdopted
  const counted = ledger.lines.filter(
    (line) => line.column === column && line.counting === 'counts',
  )
  const lead = column === 'in force' ? 'In force' : 'If adopted'
  const left = leftOutWords(total)
  return [
    ...counted.map(
      ({ instrument, rule, maximum }) =>
        `${lead}: ${instrumentNameOn(instrument, facts.date).shortName}, ${rule.title}, ${maximumWords(maximum)}`,
    ),
    `${lead}, together: ${total.amount ? `${moneyWords(total.amount)}${total.isExact ? '' : ' or more'}` : 'no amount'}. ${addedWords(total)}.${left === '' ? '' : ` ${left}.`}`,
  ]
}

/** The sources of every step of every line that counts. */
export function ledgerExplanation(worked: WorkedLedger): Explanation {
  const { ledger, money, facts } = worked
  const counted = ledger.lines.filter(({ counting }) => counting === 'counts')
  return {
    title: `What the law allows at most, ${money.companyName}`,
    method: 'ledger',
    definition:
      'Every penalty of the record that has begun by the date and reaches the chosen countries, with the most its text allows of one undertaking. A total adds exact amounts and floors of one kind; what is in force and what is not law yet are two totals.',
    formula: [...totalLines(worked, 'in force'), ...totalLines(worked, 'if adopted')],
    asOf: `${formatDate(facts.date)}, start of day in each country`,
    sources: uniqueSources(
      counted.flatMap(({ instrument, rule, maximum }) => [
        ...citedSources(instrument, rule.sources),
        ...derivationSources(maximum.derivation, {
          instrument: instrument.sources,
          company: money.company.sources,
          'exchange rates': money.rateSources,
        }),
      ]),
    ),
    notes: [
      'A maximum is not a forecast: no authority has imposed it, and each case is judged for itself.',
      '“Unknown” and “none set” are left out of every total and are not 0; a floor makes a total “or more”.',
      'Fines per failure and penalties that run by the day are in no total: no number of cases or days is multiplied here.',
      'Penalties of different texts that may punish the same facts are a group. That only the largest counts is an assumption; the page lets it be switched off.',
    ],
  }
}
