/** The obligations that matter, as the sheet's table: mark, duty, deadline, penalty, since, source. */
import { Chip } from '#ui/Chip.tsx'
import { formatCount, formatDateShort } from '#ui/format.ts'
import { StatusWord } from '#ui/StatusMark.tsx'
import type { BoardObligation } from './boardObligations.ts'
import type { SourceNumbers } from './citedSource.ts'

export function BoardObligationsTable(props: {
  obligations: readonly BoardObligation[]
  /** How many there are in all. */
  inAll: number
  numbersOf: SourceNumbers['numbersOf']
}) {
  const { obligations, inAll, numbersOf } = props
  const more = inAll - obligations.length
  if (obligations.length === 0) {
    return (
      <section>
        <h3>No obligation of the record had begun in these countries by this day</h3>
      </section>
    )
  }
  return (
    <section>
      <table className="board-table">
        <thead>
          <tr>
            <th scope="col">Obligation</th>
            <th scope="col">Status, since</th>
            <th scope="col">Deadline</th>
            <th scope="col">Penalty, in the law’s terms</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {obligations.map((each) => (
            <tr key={each.id}>
              <td>
                <b>{each.name}</b> ({each.countries.join(', ')}): {each.title}
                {each.isUnverified && (
                  <>
                    {' '}
                    <Chip kind="unverified" />
                  </>
                )}
              </td>
              <td>
                <StatusWord status={each.status} size={12} />
                <br />
                {formatDateShort(each.since)}
              </td>
              <td>{each.deadline}</td>
              <td>{each.penalty}</td>
              <td>{numbersOf(each.sources).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="board-quiet">
          and {formatCount(more)} more on screen, of these countries and this day
        </p>
      )}
    </section>
  )
}
