/** Groups at the deadline line by line: share and interval drawn on one scale, n, median. */
import { IntervalTrack, trackScale } from '#charts/IntervalTrack.tsx'
import { GroupMark } from '#ui/GroupMark.tsx'
import { formatCount, formatInterval } from '#ui/format.ts'
import { comparedShareWords, medianWords } from './compareGroupsWords.ts'
import type { ComparedRow } from './compareGroupsRows.ts'
import './compareGroups.css'

interface CompareGroupsTableProps {
  rows: readonly ComparedRow[]
  /** The first column's head, and what the table is of. */
  head: string
  title: string
  onOpen: (group: string) => void
}

export function CompareGroupsTable({ rows, head, title, onOpen }: CompareGroupsTableProps) {
  const scale = trackScale(rows.filter(({ setOffBy }) => setOffBy === null))
  return (
    <table className="compared-groups" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="track">
            {scale.words}
          </th>
          <th scope="col" className="number">
            On time
          </th>
          <th scope="col" className="number">
            n
          </th>
          <th scope="col" className="number">
            Median
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.group} row={row} scale={scale} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  )
}

interface LineProps {
  row: ComparedRow
  scale: ReturnType<typeof trackScale>
  onOpen: (group: string) => void
}

function Line({ row, scale, onOpen }: LineProps) {
  const { group, name, isLaw, lower, upper, n, setOffBy } = row
  const isCountry = name !== group // a country has a name besides its code, and a mark
  const median = medianWords(row.median)
  return (
    <tr>
      <th scope="row" className="font-normal">
        <button
          type="button"
          className="link-quiet inline-flex items-center gap-1.5 text-left"
          aria-label={`${name}: its cases`}
          onClick={() => onOpen(group)}
        >
          <GroupMark group={group} hollow={!isLaw} />
          {name}
        </button>
        <small className={isCountry ? 'pl-5' : ''}>
          {isLaw ? 'law' : 'not law'}
          {setOffBy !== null && `, set off by ${setOffBy}`}
        </small>
      </th>
      <td className="track">
        {setOffBy === null && (
          <IntervalTrack {...{ group, isLaw, lower, upper, scale }} share={row.share} />
        )}
      </td>
      <td className="number">
        <b>{comparedShareWords(row)}</b>
        {lower !== null && upper !== null && <small>{formatInterval(lower, upper)}</small>}
      </td>
      <td className="number">{formatCount(n)}</td>
      <td className="number">
        {median.figure}
        {median.interval !== '' && <small>{median.interval}</small>}
      </td>
    </tr>
  )
}
