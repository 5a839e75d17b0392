/** What is coming, seen from the as-of: legal dates with the days left, also as a calendar file. */
import { useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import { saveFile } from '#charts/saveFile.ts'
import { Card } from '#ui/Card.tsx'
import { formatCounted, formatDate } from '#ui/format.ts'
import { StateEmpty } from '#ui/states.tsx'
import { stringifyQuery } from '#url/queryString.ts'
import { fullLink } from '#url/search.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { calendarFileText } from './calendarFile.ts'
import { ChangeEntry } from './ChangeEntry.tsx'
import { comingUpEvents, comingUpFinding, comingUpRows } from './comingUpRows.ts'

/** `instruments` as known on the chosen day. */
export function ComingUp(props: { instruments: readonly Instrument[]; className?: string }) {
  const { instruments, className = '' } = props
  const { search } = useSharedSearch()
  const { asOf } = search
  const rows = useMemo(() => comingUpRows(instruments, asOf), [instruments, asOf])
  const save = () => {
    const linkOf = (id: string) =>
      fullLink(window.location.origin, `/obligations/${id}`, search, {}, stringifyQuery)
    const text = calendarFileText({
      name: `Legal dates after ${asOf}, from Dueline’s public record`,
      writtenAt: Math.floor(Date.now() / 1000),
      events: comingUpEvents(rows, linkOf),
    })
    saveFile(`dueline-dates-after-${asOf}.ics`, text, 'text/calendar;charset=utf-8')
  }
  return (
    <Card
      title={comingUpFinding(rows, asOf)}
      subline={`Legal dates after ${formatDate(asOf)} that were public by then. Days are calendar days; each date begins at 00:00 where the text applies, an EU date in each member state’s own zone.`}
      kind="record"
      className={className}
      aside={
        rows.length > 0 && (
          <button type="button" className="button no-print" onClick={save}>
            Save as .ics
          </button>
        )
      }
    >
      {rows.length === 0 ? (
        <StateEmpty
          title="Nothing was known to be coming"
          words={`None of the ${formatCounted(instruments.length, 'text', 'texts')} of the record had a later legal date that was public by ${formatDate(asOf)}. The record holds no more than these texts.`}
        />
      ) : (
        <ol className="mt-3">
          {rows.map((row) => (
            <ChangeEntry
              key={row.id}
              row={row}
              aside={`in ${formatCounted(row.inDays, 'day', 'days')}`}
            />
          ))}
        </ol>
      )}
    </Card>
  )
}
