/** The cases behind a mark: a page of them at a time, all of them as CSV. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseQuestion, CasePage } from '#contract/sourceAnswers.ts'
import type { TallyQuestion } from '#contract/tally.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { casesQuery } from '#queries/cases.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { DEMO_SOURCE_ID, sourceOf } from '#sources/registry.ts'
import { Chip } from '#ui/Chip.tsx'
import { CountryWord } from '#ui/CountryMark.tsx'
import { formatCount, formatDate } from '#ui/format.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { StateEmpty, StateFailed, StateLoading } from '#ui/states.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { CasesExport } from './CasesExport.tsx'
import { type CaseRow, caseRow, casesTable } from './casesRows.ts'
import './cases.css'

/** The cases a mark stands for: all that the question counts, or those of one cell of its answer. */
export interface CasesBehind {
  /** What the mark shows: "Germany, decided within 24 h". */
  title: string
  question: TallyQuestion
  cell?: CaseQuestion['cell']
  /** More comment rows of the CSV: as-of, yardstick, source. */
  notes?: readonly string[]
}

interface CasesSheetProps extends CasesBehind {
  onClose: () => void
}

const ROWS_A_PAGE = 50

/** Cases of the source that the address names; whoever opens it closes it. */
export function CasesSheet(props: CasesSheetProps) {
  const { search } = useSharedSearch()
  const source = sourceOf(search)
  return (
    <Sheet title={props.title} isOpen onClose={props.onClose}>
      {source === null ? (
        <StateFailed
          title={`The source “${search.source}” is not open here`}
          words="The link names a source of cases that this page cannot reach."
        />
      ) : (
        <CasesList {...props} source={source} isInvented={search.source === DEMO_SOURCE_ID} />
      )}
    </Sheet>
  )
}

function CasesList(props: CasesBehind & { source: CaseSource; isInvented: boolean }) {
  const { title, question, cell, source, isInvented, notes = [] } = props
  const [offset, setOffset] = useState(0)
  const [sort, setSort] = useState<CaseQuestion['sort']>('received')
  const asked = (from: number, limit: number): CaseQuestion => ({
    question,
    ...(cell === undefined ? {} : { cell }),
    sort,
    page: { offset: from, limit },
  })
  const answer = useQuery({
    ...casesQuery(source, asked(offset, ROWS_A_PAGE)),
    placeholderData: keepPreviousData,
  })
  if (!answer.data) {
    return answer.error ? (
      <StateFailed
        title={answer.error.title}
        words={answer.error.detail}
        onRetry={() => void answer.refetch()}
      />
    ) : (
      <StateLoading words="Reading cases…" />
    )
  }
  const { total } = answer.data
  if (total === 0) {
    return <StateEmpty words="Asked and answered: the source holds no case behind this mark." />
  }
  const subline = `${formatCount(total)} ${total === 1 ? 'case' : 'cases'}, as of ${formatDate(dayOf(question.asOf))}`
  return (
    <div className="cases-sheet" aria-busy={answer.isPlaceholderData}>
      <div className="mt-3 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        {isInvented && <Chip kind="demo" />}
        <p className="text-13 text-muted">{subline}</p>
        <Segmented
          legend="Order"
          hideLegend
          size="small"
          tone="quiet"
          segments={SORTS}
          value={sort}
          onChange={(next) => {
            setSort(next)
            setOffset(0)
          }}
        />
        <CasesExport
          name="cases"
          head={{ title, subline, kind: isInvented ? 'demo' : 'record', notes }}
          pageAt={(from, limit, signal) => source.cases(asked(from, limit), signal)}
          tableOf={(cases) => casesTable(cases, question.asOf)}
        />
      </div>
      <CasesTable page={answer.data} question={question} title={title} />
      <Pager offset={offset} total={total} onMove={setOffset} />
    </div>
  )
}

const SORTS = [
  { value: 'received', label: 'First received' },
  { value: 'age', label: 'Oldest' },
] as const

function CasesTable(props: { page: CasePage; question: TallyQuestion; title: string }) {
  const { page, question, title } = props
  return (
    <section className="cases-scroll" tabIndex={0} aria-label={`Cases: ${title}`}>
      <table className="cases-table">
        <thead>
          <tr>
            {['Case', 'Country', 'Category, channel', 'Class', 'Received', 'Decided', 'Age'].map(
              (label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((one) => (
            <CaseLine key={one.id} row={caseRow(one, question.asOf)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const CaseLine = ({ row }: { row: CaseRow }) => (
  <tr>
    <th scope="row">{row.id}</th>
    <td>{row.country ? <CountryWord country={row.country} as="code" /> : row.countryCode}</td>
    <td>
      {row.category}
      <span className="block text-11 text-faint">{row.channel}</span>
    </td>
    <td className={row.classWord === 'unclassified' ? 'italic' : ''}>{row.classWord}</td>
    <td data-heading="received">{row.receivedWords}</td>
    <td data-heading="decided">
      {row.decidedWords}
      {row.outcome !== 'open' && <span className="block text-11 text-faint">{row.outcome}</span>}
      {row.outside !== '' && <span className="block text-11 text-faint">{row.outside}</span>}
    </td>
    <td data-heading="age" className="whitespace-nowrap">
      {row.ageWords}
    </td>
  </tr>
)

function Pager(props: { offset: number; total: number; onMove: (offset: number) => void }) {
  const { offset, total, onMove } = props
  const last = Math.min(offset + ROWS_A_PAGE, total)
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3 text-12 text-muted">
      <output>
        {formatCount(offset + 1)} to {formatCount(last)} of {formatCount(total)}
      </output>
      <button
        type="button"
        className="button disabled:opacity-50"
        disabled={offset === 0}
        onClick={() => onMove(Math.max(0, offset - ROWS_A_PAGE))}
      >
        Earlier {ROWS_A_PAGE}
      </button>
      <button
        type="button"
        className="button disabled:opacity-50"
        disabled={last >= total}
        onClick={() => onMove(offset + ROWS_A_PAGE)}
      >
        Next {ROWS_A_PAGE}
      </button>
    </div>
  )
}
