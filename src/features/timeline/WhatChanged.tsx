/** What changed between two dates: exactly the record's dated entries, as page, text or Markdown. */
import { useMemo } from 'react'
import type { Fine } from '#contract/company.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { saveFile } from '#charts/saveFile.ts'
import { Card } from '#ui/Card.tsx'
import { changesAsMarkdown, changesAsText } from '#ui/changeDocument.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { formatCounted, formatDate } from '#ui/format.ts'
import { StateEmpty } from '#ui/states.tsx'
import {
  type ChangesSearch,
  parseChangesSearch,
  serializeChangesSearch,
  yearBefore,
} from '#url/changesSearch.ts'
import { stringifyQuery } from '#url/queryString.ts'
import { fullLink } from '#url/search.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { ChangeEntry } from './ChangeEntry.tsx'
import { ChangesControls } from './ChangesControls.tsx'
import { changesDocument } from './changesDocument.ts'
import { changesFinding } from './changesFinding.ts'
import { changesGroups } from './changesGroups.ts'
import { changesRows } from './changesRows.ts'

/** `instruments` and `fines` as known on the chosen day; the dates are the page's own values. */
export function WhatChanged(props: {
  instruments: readonly Instrument[]
  fines: readonly Fine[]
  className?: string
}) {
  const { instruments, fines, className = '' } = props
  const { search: shared } = useSharedSearch()
  const { asOf } = shared
  const { extras, setExtras } = usePageExtras()
  const { values: search, problems } = useMemo(
    () => parseChangesSearch(extras, asOf),
    [extras, asOf],
  )
  const { since, until, by, form, isSwapped } = search
  const change = (patch: Partial<ChangesSearch>) =>
    setExtras({ ...extras, ...serializeChangesSearch({ ...search, ...patch }, asOf) })

  const rows = useMemo(
    () => changesRows(instruments, fines, { since, until }),
    [instruments, fines, since, until],
  )
  const groups = useMemo(() => changesGroups(rows, by), [rows, by])
  const title =
    rows.length === 0
      ? `Nothing in the record changed after ${formatDate(since)}, up to ${formatDate(until)}`
      : changesFinding(rows)
  const written = (): string => {
    const link = fullLink(
      window.location.origin,
      '/timeline',
      shared,
      { ...extras, since, until },
      stringifyQuery,
    )
    const document = changesDocument(groups, { since, until, instruments, shared, title, link })
    return form === 'markdown' ? changesAsMarkdown(document) : changesAsText(document)
  }
  const fileName = `dueline-changes-${since}-to-${until}`
  return (
    <Card
      title={title}
      subline={`What changed after ${formatDate(since)}, up to and including ${formatDate(until)}, in all jurisdictions of the record. Entries with an arrow changed the status of a duty.`}
      kind="record"
      className={className}
    >
      <ChangesControls search={search} asOf={asOf} onChange={change} />
      {[...problems, ...(isSwapped ? [swappedWords(since, until)] : [])].map((problem) => (
        <output key={problem} className="mb-2 block text-12 text-muted">
          {problem}
        </output>
      ))}
      {rows.length === 0 ? (
        <StateEmpty
          title={title}
          words={`The record holds ${formatCounted(instruments.length, 'text', 'texts')}, and none of them has an entry between these two dates. A text that is missing here is not an absence of law.`}
          action={{
            label: 'Show the 12 months up to the as-of',
            onPress: () => change({ since: yearBefore(asOf), until: asOf }),
          }}
        />
      ) : form === 'page' ? (
        groups.map(({ key, heading, lines }) => (
          <section key={key} className="mt-4" aria-label={heading}>
            <h3 className="mb-1.5 break-after-avoid text-13 font-bold">
              {heading}{' '}
              <span className="font-normal text-muted">
                {formatCounted(lines.length, 'entry', 'entries')}
              </span>
            </h3>
            <ol>
              {lines.map((row) => (
                <ChangeEntry
                  key={row.id}
                  row={row}
                  {...(row.on > asOf ? { later: 'after the as-of' } : {})}
                />
              ))}
            </ol>
          </section>
        ))
      ) : (
        <>
          <div className="no-print mb-3 flex gap-2">
            <CopyButton
              text={written}
              words="Copy"
              label={`Copy as ${form}`}
              said={`The changes were copied as ${form}`}
            />
            <button
              type="button"
              className="button"
              aria-label={`Save as ${form}`}
              onClick={() =>
                form === 'markdown'
                  ? saveFile(`${fileName}.md`, written(), 'text/markdown;charset=utf-8')
                  : saveFile(`${fileName}.txt`, written(), 'text/plain;charset=utf-8')
              }
            >
              Save
            </button>
          </div>
          <pre className="rounded-control bg-sunken p-3 font-mono text-12 break-words whitespace-pre-wrap">
            {written()}
          </pre>
        </>
      )}
    </Card>
  )
}

const swappedWords = (since: IsoDate, until: IsoDate): string =>
  `The link named the later day first; shown from ${formatDate(since)} to ${formatDate(until)}.`
