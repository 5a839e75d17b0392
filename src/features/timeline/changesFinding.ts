/** What changed in one sentence with numbers. */
import type { Status } from '#contract/vocabulary.ts'
import { formatCounted, formatList } from '#ui/format.ts'
import type { ChangeRow } from './changesRows.ts'

/** How a duty's life went on, in the order of weight for a reader. */
const outcomes: readonly { words: string; statuses: readonly Status[] }[] = [
  { words: 'came into force', statuses: ['in force', 'applies in part'] },
  { words: 'struck down', statuses: ['struck down'] },
  { words: 'repealed', statuses: ['repealed'] },
  { words: 'superseded', statuses: ['superseded'] },
  { words: 'adopted', statuses: ['adopted'] },
  { words: 'proposed or explored', statuses: ['proposed', 'exploratory'] },
  { words: 'announced or begun', statuses: ['requested', 'announced', 'under way', 'pending'] },
  { words: 'ended', statuses: ['ended'] },
  { words: 'settled', statuses: ['settled'] },
]

const kinds: readonly { kind: ChangeRow['entryKind']; one: string; many: string }[] = [
  { kind: 'event', one: 'other event', many: 'other events' },
  { kind: 'meeting', one: 'meeting', many: 'meetings' },
  { kind: 'sum', one: 'sum', many: 'sums' },
  { kind: 'fine', one: 'fine', many: 'fines' },
]

/**
 * "18 dated entries of 4 texts: 1 duty came into force, 4 struck down, 5 adopted; 9 other events and
 * 1 fine". A duty counts once for each outcome it had; other events change no status.
 */
export function changesFinding(rows: readonly ChangeRow[]): string {
  const texts = new Set(rows.map(({ instrumentId }) => instrumentId)).size
  const fates = outcomes.flatMap(({ words, statuses }) => {
    const duties = new Set(
      rows
        .filter(({ status }) => status !== null && statuses.includes(status))
        .flatMap(({ dutyIds }) => dutyIds),
    )
    return duties.size > 0 ? [{ count: duties.size, words }] : []
  })
  const duties = fates
    .map(({ count, words }, index) =>
      index === 0 ? `${formatCounted(count, 'duty', 'duties')} ${words}` : `${count} ${words}`,
    )
    .join(', ')
  const others = kinds.flatMap(({ kind, one, many }) => {
    const count = rows.filter(({ entryKind }) => entryKind === kind).length
    return count > 0 ? [formatCounted(count, one, many)] : []
  })
  const told = [duties, formatList(others)].filter((words) => words !== '').join('; ')
  const entries = formatCounted(rows.length, 'dated entry', 'dated entries')
  return `${entries} of ${formatCounted(texts, 'text', 'texts')}: ${told}`
}
