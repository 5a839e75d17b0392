/** The mark of an entry beside its word: a status, or what kind of event it was. */
import { EventShape, eventColour } from '#charts/EventShape.tsx'
import { StatusWord } from '#ui/StatusMark.tsx'
import type { ChangeRow } from './changesRows.ts'

export const ChangeMark = ({ row }: { row: ChangeRow }) => {
  if (row.status) return <StatusWord status={row.status} size={12} />
  const mark = row.eventKind ?? (row.entryKind as 'meeting' | 'sum' | 'fine')
  return (
    <span className="inline-flex items-baseline gap-1.5" style={{ color: eventColour(mark) }}>
      <svg
        className="inline-block flex-none self-center"
        width="12"
        height="12"
        viewBox="-7 -7 14 14"
        aria-hidden="true"
      >
        <EventShape mark={mark} />
      </svg>
      {row.kind}
    </span>
  )
}
