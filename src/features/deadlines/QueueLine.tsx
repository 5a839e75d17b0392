/** One row of the queue. */
import { CountryMark, countryName } from '#ui/CountryMark.tsx'
import { OwnTargetMark, StatusMark } from '#ui/StatusMark.tsx'
import { QueueBar } from './QueueBar.tsx'
import type { QueueRow } from './queueRows.ts'

/** Cells in the order of `queueColumns`; on a phone the case, the time left and the clock. */
export const QueueLine = ({ row, longest }: { row: QueueRow; longest: number }) => {
  const isOverdue = row.verdict !== 'not yet due'
  return (
    <>
      <td className="queue-case">
        <span className="link block truncate">{row.id}</span>
        <span className="queue-phone-only text-11 text-faint">
          <Country row={row} /> {row.category}
        </span>
      </td>
      <td className="queue-country">
        <Country row={row} />
      </td>
      <td className="queue-what">
        <span className="block truncate">{row.category}</span>
        <span className="block truncate text-11 text-faint">{row.channel}</span>
      </td>
      <td className={`queue-class ${row.isClassified ? '' : 'italic'}`}>{row.classWord}</td>
      <td className="queue-left text-right">
        <span className={`block ${isOverdue ? 'font-bold text-late-text' : ''}`}>
          {isOverdue && <span className="unseen">overdue: </span>}
          {row.leftWords}
        </span>
        <span className="block text-11 text-faint">
          {row.orWords}
          {row.isPaused && ' paused'}
        </span>
      </td>
      <td className="queue-bars">
        <QueueBar row={row} longest={longest} />
      </td>
      <td className="queue-clock">
        <span className="flex min-w-0 items-center gap-1.5">
          <ClockMark row={row} />
          <span className="truncate">{row.clockName}</span>
        </span>
        <span className="block truncate text-11 text-faint">{row.clockLength}</span>
      </td>
    </>
  )
}

const Country = ({ row }: { row: QueueRow }) =>
  row.country === null ? (
    <span>–</span>
  ) : (
    <>
      <CountryMark country={row.country} hollow={!(row.due[0]?.clock.isLaw ?? false)} size={12} />{' '}
      <abbr title={countryName(row.country)} className="no-underline">
        {row.country}
      </abbr>
    </>
  )

/** How the duty stands on the day; the dashed square where it is an own target, or not law here. */
const ClockMark = ({ row }: { row: QueueRow }) =>
  row.status === null ? (
    <OwnTargetMark size={12} />
  ) : (
    <StatusMark status={row.status} size={12} label={row.status} />
  )
