/** Statutory maximum by instrument for the chosen company, the kept-out sums below. */
import { ChartCard } from '#charts/ChartCard.tsx'
import type { Instrument } from '#contract/instrument.ts'
import type { Country } from '#contract/vocabulary.ts'
import { StatutoryMaximumChart } from '#charts/lazy.ts'
import type { PenaltyFacts } from '#domain/exposure.ts'
import { formatDate } from '#ui/format.ts'
import { maximaExplanation } from './lawExplanations.ts'
import { type Maxima, maximumTitle } from './ceiling.ts'
import { keptOutSums } from './keptOutSums.ts'
import { ratesUsed } from './ratesUsed.ts'
import { shownMaxima, statutoryMaximumRows, statutoryMaximumTable } from './statutoryMaximumRows.ts'

interface StatutoryMaximumCardProps {
  instruments: readonly Instrument[]
  facts: PenaltyFacts
  countries: readonly Country[]
  companyName: string
  maxima: Maxima
  className: string
}

export function StatutoryMaximumCard(props: StatutoryMaximumCardProps) {
  const { instruments, facts, countries, companyName } = props
  const shown = shownMaxima(instruments, facts, countries)
  const rows = statutoryMaximumRows(shown, facts.date)
  const keptOut = keptOutSums(instruments, facts)
  const title = maximumTitle(companyName, props.maxima)
  const rates = ratesUsed(shown)
  return (
    <ChartCard
      title={title}
      subline={`Statutory maximum for ${companyName}, in ${facts.currency}, log scale. A dot, not a bar: log axes have no zero.`}
      kind="record"
      footer={
        rates.length === 0
          ? 'Nothing was converted.'
          : rates
              .map(
                ({ base, quote, year, rate, publisher, verified }) =>
                  `${quote} ${rate} for one ${base}, average of ${year}, ${publisher}${verified ? '' : ' (unverified)'}`,
              )
              .join('. ')
      }
      table={statutoryMaximumTable(rows, keptOut)}
      csvName="statutory-maximum"
      csvNotes={[`As of ${formatDate(facts.date)}`, `Company: ${companyName}`]}
      explain={maximaExplanation(shown, companyName, facts.date)}
      pictureHeight={300}
      className={props.className}
      {...(rows.length === 0
        ? {
            state: {
              form: 'empty' as const,
              title: 'No instrument reaches these countries',
              words: `As of ${formatDate(facts.date)} none names a sanction there. This is not a maximum of 0.`,
            },
          }
        : {})}
    >
      <StatutoryMaximumChart
        rows={rows}
        keptOut={keptOut}
        currency={facts.currency}
        description={`${title}. ${rows.map((row) => `${row.name}, ${row.statusWord}: ${'reason' in row.maximum ? row.maximum.form : row.label}`).join('; ')}`}
      />
    </ChartCard>
  )
}
