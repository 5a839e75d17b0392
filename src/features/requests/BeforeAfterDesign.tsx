/** Beside the chart: how it is read, what has to be true for it, what else happened then. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { finesQuery } from '#queries/fines.ts'
import { countrySubject } from '#ui/caseWords.ts'
import { Card } from '#ui/Card.tsx'
import { formatDateShort } from '#ui/format.ts'
import { StatusWord } from '#ui/StatusMark.tsx'
import { unbroken } from '#ui/unbroken.ts'
import { PageLink } from '#url/PageLink.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { designWords, elseWords, passedOverWords, WHY_WRONG } from './beforeAfterDesignWords.ts'
import { type ElseRow, elseRows, monthsAround } from './beforeAfterElse.ts'
import { besideOf } from './beforeAfterQuestions.ts'
import type { BeforeAfterFigures } from './beforeAfterRows.ts'
import type { RequestsView } from './useRequests.ts'

export function BeforeAfterDesign(props: {
  view: RequestsView
  figures: BeforeAfterFigures | null
  /** Over the whole width, in columns. */
  isWide: boolean
  className?: string
}) {
  const { view, figures, isWide, className = '' } = props
  const { search } = useSharedSearch()
  const fines = useQuery(finesQuery(search.knownOn))
  const { instruments, place, on, window } = view
  const rows = useMemo(
    () => elseRows(instruments, fines.data ?? [], place, { on, asOf: window.asOfDate }),
    [instruments, fines.data, place, on, window.asOfDate],
  )
  const beside = useMemo(() => besideOf(view), [view])
  const around = monthsAround(on)
  return (
    <Card
      title={`What has to be true to read ${countrySubject(place)} like this`}
      kind={null}
      className={className}
    >
      <div className={`mt-3 text-13 ${isWide ? 'gap-x-8 md:columns-2 xl:columns-3' : ''}`}>
        <Part name="The design">{designWords(view, figures)}</Part>
        <Part name="The assumption">
          Nothing else moved these months at the same time, and without the change the line before
          would have gone on.
        </Part>
        <Part name="The country beside it">{passedOverWords(place, beside)}</Part>
        <Part name={elseWords(rows.length, around, fines.isError)}>
          <ol className="mt-1 max-h-[17rem] overflow-y-auto border-t border-line print:max-h-none">
            {rows.map((row) => (
              <Entry key={row.id} row={row} />
            ))}
          </ol>
          <PageLink
            to="/timeline"
            extras={{ since: around.from, until: around.to }}
            className="link text-12"
          >
            All of it on the timeline
          </PageLink>
        </Part>
        <Part name="Why it may be wrong all the same">
          <ul className="list-disc pl-4">
            {WHY_WRONG.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Part>
      </div>
    </Card>
  )
}

const Part = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <section className="mb-3 break-inside-avoid">
    <h3 className="text-12 font-bold text-muted">{name}</h3>
    {children}
  </section>
)

const Entry = ({ row }: { row: ElseRow }) => (
  <li className="border-b border-line py-1.5 text-12 break-inside-avoid">
    <p className="flex flex-wrap items-center gap-x-2 text-muted">
      <time dateTime={row.on}>{formatDateShort(row.on)}</time>
      {row.status && <StatusWord status={row.status} size={12} />}
      <PageLink to={`/obligations/${row.instrumentId}`} className="link-quiet text-muted">
        {row.name}
      </PageLink>
    </p>
    <p>{unbroken(row.text)}</p>
  </li>
)
