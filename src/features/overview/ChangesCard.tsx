/** What changed in the twelve months before the as-of, and the next date that was known. */
import { useState } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Explain } from '#ui/Explain.tsx'
import { formatCounted, formatDate, formatDateShort } from '#ui/format.ts'
import { SourceLink } from '#ui/SourceLink.tsx'
import { StatusWord } from '#ui/StatusMark.tsx'
import { yearBefore } from '#url/changesSearch.ts'
import { PageLink } from '#url/PageLink.tsx'
import { stringifyQuery } from '#url/queryString.ts'
import { fullLink } from '#url/search.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { changesMarkdown } from './changesMarkdown.ts'
import { type ChangeRow, changesRows, changesTitle, nextDate } from './changesRows.ts'
import { changesExplanation } from './lawExplanations.ts'

/** As many as fit without a scroll; the others are one click away. */
const SHOWN_AT_FIRST = 7

const Entry = ({ row, when }: { row: ChangeRow; when: string }) => (
  <li className="grid grid-cols-[88px_1fr] gap-x-2 border-t border-line py-2.5 text-13 break-inside-avoid sm:grid-cols-[96px_1fr]">
    <time dateTime={row.on} className="text-12 text-muted">
      {when}
    </time>
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-2 text-12">
        {row.status && <StatusWord status={row.status} size={12} />}
        <PageLink to={`/obligations/${row.instrumentId}`} className="link-quiet text-muted">
          {row.instrumentName}
        </PageLink>
        {row.unverified !== null && <Chip kind="unverified" title={row.unverified} />}
      </p>
      <p>
        {row.text}{' '}
        {row.sources[0]?.url && (
          <span className="text-11 text-muted">
            <SourceLink source={row.sources[0]} words="source" />
          </span>
        )}
      </p>
    </div>
  </li>
)

interface ChangesCardProps {
  instruments: readonly Instrument[]
  asOf: IsoDate
  countries: readonly Country[]
  companyId: string
  className: string
}

export function ChangesCard(props: ChangesCardProps) {
  const { instruments, asOf, countries, companyId } = props
  const { search } = useSharedSearch()
  const span = { since: yearBefore(asOf), until: asOf }
  const [isAll, setIsAll] = useState(false)
  const rows = changesRows(instruments, asOf, countries, companyId)
  const next = nextDate(instruments, asOf, countries, companyId)
  const shown = isAll ? rows : rows.slice(0, SHOWN_AT_FIRST)
  return (
    <Card
      title={changesTitle(rows)}
      kind="record"
      className={props.className}
      aside={
        <div className="no-print flex gap-3 text-12">
          <PageLink to="/timeline" extras={span}>
            All changes
          </PageLink>
          <CopyButton
            className="link-quiet"
            words="Markdown"
            label="Copy these changes as Markdown"
            said="The changes were copied as Markdown"
            text={() =>
              changesMarkdown(rows, {
                asOf,
                countries,
                link: fullLink(window.location.origin, '/timeline', search, span, stringifyQuery),
              })
            }
          />
        </div>
      }
      footer={<Explain explanation={changesExplanation(asOf, rows)} words="How this is chosen" />}
    >
      <div className="mt-3 grid gap-x-8 xl:grid-cols-2">
        <ol className="contents">
          {shown.map((row) => (
            <Entry key={row.id} row={row} when={formatDateShort(row.on)} />
          ))}
        </ol>
        <div className="grid grid-cols-[88px_1fr] gap-x-2 border-t border-line py-2.5 text-13 sm:grid-cols-[96px_1fr]">
          <b className="text-12">Next</b>
          {next ? (
            <div className="min-w-0">
              <p className="text-12 font-bold">
                {formatDate(next.on)}, in {formatCounted(next.inDays, 'day', 'days')}{' '}
                {next.unverified !== null && <Chip kind="unverified" title={next.unverified} />}
              </p>
              <p>
                {next.instrumentName}: {next.text}
              </p>
            </div>
          ) : (
            <p className="text-muted">
              No later date had been published by {formatDate(asOf)} in this record.
            </p>
          )}
        </div>
      </div>
      {rows.length > shown.length && (
        <p className="print-only mt-2 text-12 text-muted">
          {formatCounted(rows.length - shown.length, 'earlier change is', 'earlier changes are')}{' '}
          not printed.
        </p>
      )}
      {rows.length > SHOWN_AT_FIRST && (
        <button
          type="button"
          className="link-quiet no-print mt-2 text-12"
          aria-expanded={isAll}
          onClick={() => setIsAll(!isAll)}
        >
          {isAll ? 'Show fewer' : `Show all ${rows.length}`}
        </button>
      )}
    </Card>
  )
}
