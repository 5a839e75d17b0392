/** The ledger's lines on one scale of money. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { StatutoryMaximumChart } from '#charts/lazy.ts'
import { formatDate } from '#ui/format.ts'
import { ledgerExplanation } from './ledgerExplanation.ts'
import { ledgerTable } from './ledgerExport.ts'
import { ledgerPicture } from './ledgerPicture.ts'
import { ledgerPictureTitle } from './ledgerPictureTitle.ts'
import { ledgerRows } from './ledgerRows.ts'
import { ratesWords } from './ledgerRates.ts'
import type { WorkedLedger } from './useLedger.ts'

export const LedgerPictureCard = (props: { worked: WorkedLedger; className?: string }) => {
  const { worked, className = '' } = props
  const { ledger, money, facts } = worked
  const rows = ledgerRows(ledger.lines, facts.date)
  const drawn = ledgerPicture(rows)
  const title = ledgerPictureTitle(drawn, money.companyName)
  return (
    <ChartCard
      className={className}
      title={title}
      subline={`Statutory maximum of each penalty, ${facts.currency}, log scale. Solid: in force; dashed: not law. A dot, not a bar: log axes have no zero.`}
      kind="record"
      footer={ratesWords(ledger.lines)}
      table={ledgerTable(rows.filter(({ line }) => line.column !== 'ended'))}
      csvName={`ledger-picture-${facts.date}`}
      csvNotes={[`As of ${formatDate(facts.date)}`, `Company: ${money.companyName}`]}
      explain={ledgerExplanation(worked)}
      pictureHeight={300}
      state={
        drawn.length === 0
          ? {
              form: 'empty',
              title: 'Nothing to draw',
              words: `As of ${formatDate(facts.date)} no text of the record names a sanction here. This is not a maximum of 0.`,
            }
          : undefined
      }
    >
      <StatutoryMaximumChart
        rows={drawn}
        keptOut={[]}
        currency={facts.currency}
        description={`${title}. ${drawn.map((row) => `${row.name}, ${row.statusWord}: ${'reason' in row.maximum ? row.maximum.form : row.label}`).join('; ')}`}
      />
    </ChartCard>
  )
}
