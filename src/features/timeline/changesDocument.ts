/** The list of changes with what must stand around it when it leaves the product. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { ChangeDocument, ChangeGroup } from '#ui/changeLine.ts'
import { formatCounted, formatDate } from '#ui/format.ts'

/** What a reader elsewhere has to know: span, as-of, day of knowledge, how old the record is. */
export function changesDocument(
  groups: readonly ChangeGroup[],
  around: {
    since: IsoDate
    until: IsoDate
    instruments: readonly Instrument[]
    shared: { asOf: IsoDate; knownOn?: IsoDate }
    /** The finding, without a full stop. */
    title: string
    link: string
  },
): ChangeDocument {
  const { since, until, instruments, shared, title, link } = around
  const [checkedOn] = instruments.map((each) => each.lastCheckedOn).toSorted()
  return {
    title: `What changed from ${formatDate(since)} to ${formatDate(until)}`,
    summary: title,
    groups,
    link,
    notes: [
      `Every dated entry of the record after ${formatDate(since)}, up to and including ${formatDate(until)}; as of ${formatDate(shared.asOf)}.`,
      ...(shared.knownOn ? [`Only what had been published by ${formatDate(shared.knownOn)}.`] : []),
      `Dueline’s public record of ${formatCounted(instruments.length, 'text', 'texts')}${checkedOn ? `, checked on ${formatDate(checkedOn)}` : ''}. Not legal advice.`,
    ],
  }
}
