/** The cases behind a mark: a page of them at a time, all of them as CSV. */
import type { CasePage, CaseQuestion } from '#contract/sourceAnswers.ts'
import type { TallyQuestion } from '#contract/tally.ts'
import { Chip } from '#ui/Chip.tsx'
import { formatCount, formatDate } from '#ui/format.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { StateEmpty, StateFailed, StateLoading } from '#ui/states.tsx'
import { CasesExport } from './CasesExport.tsx'
import { casesTable, type ZoneOf } from './casesRows.ts'
import { CasesTable } from './CasesTable.tsx'
import { dayOf } from './days.ts'
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

/** The cases behind a card's mark, from the values it was opened with; null: there is no such mark. */
export type CasesOfMark = (values: readonly string[]) => CasesBehind | null

/** A page of the cases, how it stands, and the way to the others. */
export interface PagesOfCases {
  isInvented: boolean
  /** Null: not here yet. */
  page: CasePage | null
  /** The page before, shown until the next is here. */
  isEarlier: boolean
  failure: { title: string; detail: string } | null
  /** Null where asking again cannot help. */
  retry: (() => void) | null
  offset: number
  rowsAPage: number
  show: (offset: number) => void
  sort: CaseQuestion['sort']
  /** Begins with the first page again. */
  order: (sort: CaseQuestion['sort']) => void
  /** Any page, as an export asks for one after the other. */
  pageAt: (offset: number, limit: number, signal: AbortSignal) => Promise<CasePage>
}

interface CasesSheetProps extends CasesBehind {
  pages: PagesOfCases
  zoneOf: ZoneOf
  onClose: () => void
}

/** Whoever opens it closes it. */
export function CasesSheet(props: CasesSheetProps) {
  const { title, pages, onClose } = props
  const { page, failure, retry } = pages
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      {page ? (
        <CasesList {...props} page={page} />
      ) : failure ? (
        <StateFailed
          title={failure.title}
          words={failure.detail}
          {...(retry ? { onRetry: retry } : {})}
        />
      ) : (
        <StateLoading words="Reading cases…" />
      )}
    </Sheet>
  )
}

function CasesList(props: CasesSheetProps & { page: CasePage }) {
  const { title, question, page, pages, zoneOf, notes = [] } = props
  const { total } = page
  const { kind, asOf } = question
  if (total === 0) {
    return <StateEmpty words="Asked and answered: the source holds no case behind this mark." />
  }
  const [one, many] = kind === 'disclosure' ? ['request', 'requests'] : ['case', 'cases']
  const subline = `${formatCount(total)} ${total === 1 ? one : many}, as of ${formatDate(dayOf(asOf / 86_400))}`
  return (
    <div className="cases-sheet" aria-busy={pages.isEarlier}>
      <div className="mt-3 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        {pages.isInvented && <Chip kind="demo" />}
        <p className="text-13 text-muted">{subline}</p>
        <Segmented
          legend="Order"
          hideLegend
          size="small"
          tone="quiet"
          segments={SORTS}
          value={pages.sort}
          onChange={pages.order}
        />
        <CasesExport
          name="cases"
          head={{ title, subline, kind: pages.isInvented ? 'demo' : 'record', notes }}
          pageAt={pages.pageAt}
          tableOf={(cases) => casesTable(cases, kind, asOf, zoneOf)}
        />
      </div>
      <CasesTable page={page} question={question} title={title} zoneOf={zoneOf} />
      <Pager pages={pages} total={total} />
    </div>
  )
}

const SORTS = [
  { value: 'received', label: 'First received' },
  { value: 'age', label: 'Oldest' },
] as const

function Pager({ pages, total }: { pages: PagesOfCases; total: number }) {
  const { offset, rowsAPage, show } = pages
  const last = Math.min(offset + rowsAPage, total)
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3 text-12 text-muted">
      <output>
        {formatCount(offset + 1)} to {formatCount(last)} of {formatCount(total)}
      </output>
      <button
        type="button"
        className="button disabled:opacity-50"
        disabled={offset === 0}
        onClick={() => show(Math.max(0, offset - rowsAPage))}
      >
        Earlier {rowsAPage}
      </button>
      <button
        type="button"
        className="button disabled:opacity-50"
        disabled={last >= total}
        onClick={() => show(offset + rowsAPage)}
      >
        Next {rowsAPage}
      </button>
    </div>
  )
}
