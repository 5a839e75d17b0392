/** Fines that authorities imposed: each beside the most its text allowed, none added to another. */
import { csvFileName, csvText } from '#charts/csv.ts'
import { saveFile } from '#charts/saveFile.ts'
import { Card } from '#ui/Card.tsx'
import { uniqueSources } from '#ui/citedSources.ts'
import { Explain } from '#ui/Explain.tsx'
import { Fold } from '#ui/Fold.tsx'
import { formatDate } from '#ui/format.ts'
import { StateAwaited } from '#ui/StateAwaited.tsx'
import { imposedTable } from './imposedExport.ts'
import type { ImposedGroup, ImposedRow } from './imposedRows.ts'
import { imposedTitle, laterWords } from './imposedTitle.ts'
import { ImposedTable } from './ImposedTable.tsx'
import type { WorkedLedger } from './useLedger.ts'

export const ImposedCard = (props: {
  worked: WorkedLedger
  /** Null while fines are read, or where they failed. */
  imposed: readonly ImposedGroup[] | null
  later: readonly ImposedRow[]
  reading: Parameters<typeof StateAwaited>[0]['reading']
}) => {
  const { worked, imposed, later, reading } = props
  const { money, facts } = worked
  const name = money.companyName
  const title = imposed ? imposedTitle(imposed, name, facts.date) : 'Fines that were imposed'
  const subline =
    'Imposed: what authorities fined, one by one, each beside the most its text allowed on that day. Never added, neither to one another nor to a maximum.'
  const rows = [...(imposed ?? []).flatMap((group) => group.rows), ...later]
  const saveCsv = () =>
    saveFile(
      csvFileName(`imposed-${facts.date}`, 'record'),
      csvText(
        { title, subline, kind: 'record', notes: [`As of ${formatDate(facts.date)}`] },
        imposedTable(rows, facts.date),
      ),
      'text/csv;charset=utf-8',
    )
  return (
    <Card
      title={title}
      subline={subline}
      kind="record"
      aside={
        rows.length === 0 ? undefined : (
          <button
            type="button"
            className="link-quiet no-print text-12"
            aria-label={`CSV: ${title}`}
            onClick={saveCsv}
          >
            CSV
          </button>
        )
      }
      footer={
        <div className="flex justify-end">
          <Explain
            words="How this is counted"
            explanation={{
              title: 'Fines beside their maximum',
              definition:
                'A fine and the most that its text allowed are two kinds of sum. One is shown as a part of the other, on the day of the fine and for its addressee; they are never added. Precedents of others stand apart from the company’s own.',
              formula: [
                'Ratio: the fine, or the part of it under one penalty, ÷ that penalty’s statutory maximum.',
                'No ratio where the maximum is not exact: a share of a revenue that nobody published is unknown.',
              ],
              asOf: formatDate(facts.date),
              sources: uniqueSources(rows.flatMap(({ sources }) => sources)),
              notes: [
                'What a fine punished is in its own column: most are not for late decisions.',
              ],
            }}
          />
        </div>
      }
    >
      {imposed === null ? (
        <StateAwaited reading={reading} words="Reading fines…" />
      ) : (
        <div className="mt-3 space-y-4">
          {imposed.length === 0 ? (
            <p className="text-14">
              By {formatDate(facts.date)} the record holds no fine under any of its texts. That is
              not a fine of 0.
            </p>
          ) : (
            <ImposedTable groups={imposed} companyName={name} caption={title} />
          )}
          {later.length > 0 && (
            <Fold words={laterWords(later.length)}>
              <ImposedTable
                groups={[{ id: 'others', rows: later }]}
                companyName={null}
                caption={laterWords(later.length)}
              />
            </Fold>
          )}
        </div>
      )}
    </Card>
  )
}
