/** How many sources there are, of which kind, and how many can be opened. */
import { Card } from '#ui/Card.tsx'
import { formatCount, formatCounted } from '#ui/format.ts'
import type { SourceKindRow } from './sourceRows.ts'

const kindWords: Record<SourceKindRow['kind'], string> = {
  primary: 'Primary: the text itself, or the filing',
  official: 'Official: an authority, a parliament, a company’s own page',
  press: 'Press',
  secondary: 'Secondary: commentary, collections, commercial pages',
  memory: 'Memory: not read, and nothing verified rests on it alone',
  later: 'Published later: left out as of what was known',
}

const sum = (rows: readonly SourceKindRow[], key: 'all' | 'withAddress' | 'unverified') =>
  rows.reduce((total, row) => total + row[key], 0)

export const SourcesCard = ({ rows }: { rows: readonly SourceKindRow[] }) => (
  <Card
    title={`${formatCounted(sum(rows, 'all'), 'source', 'sources')}, ${formatCount(sum(rows, 'withAddress'))} with a public address`}
    subline="Each once, however many facts rest on it. A source without an address is printed matter, an article kept without its link, or memory."
    kind="record"
  >
    <table className="mt-2 w-full text-left text-13">
      <thead>
        <tr className="text-12 text-muted">
          <th scope="col" className="py-1 pr-4 font-bold">
            Kind
          </th>
          {['All', 'With address', 'Un\u00ADverified'].map((heading) => (
            <th
              key={heading}
              scope="col"
              className="w-16 py-1 pl-2 text-right align-bottom font-bold sm:w-28"
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.kind} className="border-t border-line align-top">
            <th scope="row" className="py-1 pr-2 font-normal [overflow-wrap:anywhere]">
              {kindWords[row.kind]}
            </th>
            {[row.all, row.withAddress, row.unverified].map((count, index) => (
              <td key={index} className="py-1 pl-2 text-right">
                {formatCount(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Card>
)
