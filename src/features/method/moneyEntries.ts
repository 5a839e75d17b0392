/** Figures of money: the statutory maximum and the kinds of exposure beside it. */
import type { Company } from '#contract/company.ts'
import { isoDate, type IsoDate } from '#contract/units.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
import { statutoryMaximum, type StatutoryMaximum } from '#domain/exposure.ts'
import { stepLine } from '#ui/derivationWords.ts'
import { formatDate, formatMoney } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { citedLaw, eachSourceOnce } from './citedLaw.ts'
import type { MethodEntry, RecordParts } from './methodEntry.ts'

/** "EUR 1,889.9 m", "at least GBP 18 m", "unknown: …": what a maximum comes to, with the reason. */
function maximumWords(maximum: StatutoryMaximum): string {
  if (maximum.form === 'exact') return moneyWords(maximum.amount)
  if (maximum.form !== 'bounded') return `${maximum.form}: ${maximum.reason}`
  const { nativeAtLeast, nativeAtMost, reason } = maximum
  const bounds = [
    nativeAtLeast ? `at least ${moneyWords(nativeAtLeast)}` : '',
    nativeAtMost ? `at most ${moneyWords(nativeAtMost)}` : '',
  ].filter(Boolean)
  return `${bounds.join(', ')}: ${reason}`
}

/** A penalty worked out for a company on a day; null where a part of the record is missing. */
function worked(
  { instruments, companies, exchangeRates }: RecordParts,
  penaltyId: string,
  companyId: string,
  on: string,
): { maximum: StatutoryMaximum; company: Company; date: IsoDate; rule: string } | null {
  const instrument = instruments?.find(({ penalties }) =>
    penalties.some(({ id }) => id === penaltyId),
  )
  const rule = instrument?.penalties.find(({ id }) => id === penaltyId)
  const company = companies?.find(({ id }) => id === companyId)
  if (!instrument || !rule || !company || !exchangeRates) return null
  const date = isoDate(on)
  const maximum = statutoryMaximum(rule, { date, company, exchangeRates, currency: 'EUR' })
  return { maximum, company, date, rule: instrument.shortName }
}

const formsShown = [
  ['Exact', 'fr-avia.csa-sanction', 'facebook', '2019-06-26'],
  ['Stand-in base year', 'fr-avia.csa-sanction', 'facebook', '2020-01-15'],
  ['Bounded', 'uk-osa.fine', 'alphabet', '2025-06-01'],
  ['Unknown', 'eu-dsa.fine', 'twitter', '2024-06-01'],
  ['None set', 'ukfr-2017.liability', 'facebook', '2019-06-26'],
] as const

function exampleLines(record: RecordParts): string[] | null {
  const lines = formsShown.map(([form, penaltyId, companyId, on]) => {
    const example = worked(record, penaltyId, companyId, on)
    if (example === null) return null
    const { maximum, company, date, rule } = example
    const { standInBaseYear: standIn } = maximum
    const years = standIn ? `, FY${standIn.used} in place of FY${standIn.wanted}` : ''
    return `${form}: ${rule}, ${companyNameOn(company, date)}, ${formatDate(date)}: ${maximumWords(maximum)}${years}`
  })
  return lines.every((line) => line !== null) ? lines : null
}

function statutory(record: RecordParts): MethodEntry {
  const first = worked(record, 'fr-avia.csa-sanction', 'facebook', '2019-06-26')
  const lines = exampleLines(record)
  return {
    id: 'maximum',
    title: 'Statutory maximum',
    means:
      'The most that a text lets an authority impose on one undertaking on that day. It is exact, bounded, unknown, or none set; beside that it may rest on a stand-in base year.',
    cannotMean: [
      'It is no forecast: authorities have imposed far less, or nothing.',
      'No count of items is multiplied by it. Administrative caps punish systemic failure; the one fine per failure (the Avia bill’s) was never in force.',
      '“None set” is not 0, and “unknown” is not “none set”: the first text names no amount, the second was not read or its base is not published.',
      'A maximum of a bill is what the bill would allow, not what anyone owes.',
    ],
    formula: [
      'fixed sum = the text’s amount × its multiplier for legal persons',
      'share of turnover = share × worldwide turnover of the last financial year ended before the day',
      'greater of = the larger; where the turnover is unknown, at least the fixed sum',
      'qualifying worldwide revenue (United Kingdom) is published by nobody: at most the share of total revenue',
      'converted at the average rate of the base year; a year whose figure came out later is replaced by the year before, and says so',
    ],
    example: first &&
      lines && {
        given: `The working of the first, and one of each form:`,
        lines: [...first.maximum.derivation.map(stepLine), ...lines],
      },
    sources: citedLaw(
      record,
      'fr-avia.csa-sanction',
      'de-netzdg.procedure-fine',
      'eu-dsa.fine',
      'eu-terreg.fine',
      'uk-osa.fine',
    ),
  }
}

function kinds(record: RecordParts): MethodEntry {
  const ftc = record.instruments?.find(({ id }) => id === 'us-ftc-facebook')
  return {
    id: 'exposure-kinds',
    title: 'Five kinds of exposure',
    means:
      'Statutory maximum (what a text allows), modelled (a simulation over a log), accrued (a company’s own provision or range), imposed (a fine), settled. A figure always says which it is.',
    cannotMean: [
      'They are never added to one another, and no sum joins a real company’s money to invented cases.',
      'Two texts that may punish the same facts form a group of which only the largest counts: an assumption, and named as one.',
      'A sum that concerns no content (the FTC and Facebook) is in no total.',
    ],
    formula: ['total = none: each kind has its own place on the page'],
    example: ftc
      ? {
          given: `${ftc.shortName}, one matter and ${ftc.sums.length} published sums:`,
          lines: ftc.sums.map(
            ({ kind, on, amount, highAmount }) =>
              `${formatDate(on)}, ${kind}: ${formatMoney(amount)}${highAmount ? ` to ${formatMoney(highAmount)}` : ''}`,
          ),
        }
      : null,
    sources: ftc
      ? eachSourceOnce(
          ftc.sources.filter(({ id }) => ftc.sums.some(({ sources }) => sources.includes(id))),
        )
      : [],
  }
}

/** The figures of money. */
export const moneyEntries = (record: RecordParts): MethodEntry[] => [
  statutory(record),
  kinds(record),
]
