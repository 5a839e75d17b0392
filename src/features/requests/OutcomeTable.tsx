/** What became of each group's requests, line by line: the bar, the share with data, n. */
import { type Ends, EndsBar, EndsKey } from '#charts/EndsBar.tsx'
import { GroupMark } from '#ui/GroupMark.tsx'
import { formatCount } from '#ui/format.ts'
import type { OutcomeRow } from './outcomeRows.ts'
import { answeredShareWords, intervalWords } from './outcomeWords.ts'

interface OutcomeTableProps {
  rows: readonly OutcomeRow[]
  /** The first column's head, and what the table is of. */
  head: string
  title: string
  onOpen: (group: string) => void
}

const endsOf = ({ counts, produced, answered }: OutcomeRow): Ends => ({
  produced: produced.part,
  challenged: counts.challenged,
  refused: answered - produced.part - counts.challenged,
  withdrawn: counts.withdrawn,
  open: counts.open,
})

export function OutcomeTable({ rows, head, title, onOpen }: OutcomeTableProps) {
  return (
    <>
      <table className="request-outcomes" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className="bar">
              Of all received
            </th>
            <th scope="col" className="number">
              With data
            </th>
            <th scope="col" className="number">
              n
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group} data-all={row.group === '' ? '' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="link-quiet inline-flex items-center gap-1.5 text-left"
                  aria-label={`${row.name}: its requests`}
                  onClick={() => onOpen(row.group)}
                >
                  <GroupMark group={row.group} />
                  {row.name}
                </button>
              </th>
              <td className="bar">
                <EndsBar ends={endsOf(row)} />
              </td>
              <td className="number">
                <b>{answeredShareWords(row.produced)}</b>
                <small>{intervalWords(row.produced)}</small>
              </td>
              <td className="number">{formatCount(row.answered)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <EndsKey />
    </>
  )
}
