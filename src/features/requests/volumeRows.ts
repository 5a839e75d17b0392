/** How many requests came in each month by the page's groups: what picture, table and CSV show. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { VolumeGroup } from '#charts/volumeRow.ts'
import { answerTo } from '#domain/onTime/questionParts.ts'
import { type RequestVolume, requestVolume } from '#domain/requests/requestVolume.ts'
import { formatMonth } from '#ui/format.ts'
import { groupName, groupsInOrder, lookOf } from './requestsGroups.ts'
import { windowWords } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'

/** The months, the window's sums, and the groups that any month has. */
export interface Volume extends RequestVolume {
  groups: VolumeGroup[]
}

/** Reads the answer; null while there is none. Months before the log's first request are left out. */
export function volumeOf(view: RequestsView): Volume | null {
  const { plan, tallies, window, observedFrom, by } = view
  const [asked] = plan.volume
  if (!tallies || !asked) return null
  const volume = requestVolume(answerTo(asked, tallies), window, observedFrom)
  const first = volume.months.findIndex(({ total }) => total > 0)
  const months = first < 0 ? [] : volume.months.slice(first)
  const ids = groupsInOrder(
    by,
    months.flatMap(({ counts }) => Object.keys(counts)),
  )
  return {
    ...volume,
    months,
    groups: ids.map((id) => ({ id, name: groupName(by, id), look: lookOf(by, id) })),
  }
}

/** The window first, then month by month; a column a group. */
export function volumeTable(view: RequestsView, volume: Volume | null): ChartTable {
  const groups = volume?.groups ?? []
  const cells = (counts: Readonly<Record<string, number>>) =>
    Object.fromEntries(groups.map(({ id }) => [`group ${id}`, counts[id] ?? 0]))
  return {
    columns: [
      { key: 'received', label: 'Received' },
      { key: 'total', label: 'Requests', align: 'right' },
      ...groups.map(({ id, name }) => ({
        key: `group ${id}`,
        label: name,
        align: 'right' as const,
      })),
    ],
    rows: volume
      ? [
          { received: windowWords(view), total: volume.total, ...cells(volume.counts) },
          ...volume.months.map(({ start, isWhole, total, counts }) => ({
            received: `${formatMonth(start)}${isWhole ? '' : ', not over'}`,
            total,
            ...cells(counts),
          })),
        ]
      : [],
  }
}
