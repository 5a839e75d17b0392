/** Single cases in a table: of removals their class, of requests for data what was asked for. */
import type { CasePage } from '#contract/sourceAnswers.ts'
import type { TallyQuestion } from '#contract/tally.ts'
import { CountryWord } from '#ui/CountryMark.tsx'
import { type CaseRow, caseRow, type ZoneOf } from './casesRows.ts'

interface CasesTableProps {
  page: CasePage
  question: TallyQuestion
  title: string
  zoneOf: ZoneOf
}

/** Scrolls within its sheet; on a phone each case is a block of its own. */
export function CasesTable({ page, question, title, zoneOf }: CasesTableProps) {
  const isRequest = question.kind === 'disclosure'
  const heads = [
    'Case',
    'Country',
    'Category, channel',
    isRequest ? 'Data asked for' : 'Class',
    'Received',
    isRequest ? 'Answered' : 'Decided',
    'Age',
  ]
  return (
    <section className="cases-scroll" tabIndex={0} aria-label={`Cases: ${title}`}>
      <table className="cases-table">
        <thead>
          <tr>
            {heads.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((one) => (
            <CaseLine
              key={one.id}
              row={caseRow(one, question.asOf, zoneOf)}
              isRequest={isRequest}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CaseLine({ row, isRequest }: { row: CaseRow; isRequest: boolean }) {
  return (
    <tr>
      <th scope="row">{row.id}</th>
      <td>{row.country ? <CountryWord country={row.country} as="code" /> : row.countryCode}</td>
      <td>
        {row.category}
        <span className="block text-11 text-faint">{row.channel}</span>
      </td>
      {isRequest ? (
        <td data-heading="asked for">{row.process}</td>
      ) : (
        <td className={row.classWord === 'unclassified' ? 'italic' : ''}>{row.classWord}</td>
      )}
      <td data-heading="received">{row.receivedWords}</td>
      <td data-heading={isRequest ? 'answered' : 'decided'}>
        {row.decidedWords}
        {row.outcome !== 'open' && (
          <span className="block text-11 text-faint">
            {row.reason === '' ? row.outcome : `${row.outcome}: ${row.reason}`}
          </span>
        )}
        {row.outside !== '' && <span className="block text-11 text-faint">{row.outside}</span>}
      </td>
      <td data-heading="age" className="whitespace-nowrap">
        {row.ageWords}
      </td>
    </tr>
  )
}
