/** The sources of a page, with what each supports. */
import type { Source } from '#contract/citation.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { formatDate } from '#ui/format.ts'
import { countWords, sentenceCase } from './countWords.ts'

export type SourceRow = {
  source: Source
  /** What rests on it, each once: "Proposed", "Sanction", "Press claim". */
  supports: string[]
  isLater: boolean
}

/** A fact by its name, with the ids of its sources. */
type Named = { name: string; sources: readonly string[] }

/**
 * The instrument's sources, oldest first, each with the facts that name it; `others` are facts from
 * elsewhere in the record (fines, published figures). What nothing names still shows, as "background";
 * a source that came after a day of knowledge does not.
 */
export function sourceRows(
  instrument: Instrument,
  asOf: IsoDate,
  others: readonly Named[] = [],
): SourceRow[] {
  const shown = instrument.sources.filter(({ kind }) => kind !== 'later')
  return shown
    .map((source) => ({
      source,
      supports: supportedBy(instrument, source.id, others),
      isLater: source.publishedOn > asOf,
    }))
    .toSorted((one, other) =>
      one.source.publishedOn < other.source.publishedOn
        ? -1
        : one.source.publishedOn > other.source.publishedOn
          ? 1
          : 0,
    )
}

const background = 'Background'

function supportedBy(instrument: Instrument, sourceId: string, others: readonly Named[]): string[] {
  const names: Named[] = [
    ...others,
    ...instrument.duties.flatMap((duty) =>
      duty.transitions.map((transition) => ({
        name: sentenceCase(transition.status),
        sources: transition.sources,
      })),
    ),
    ...instrument.duties.map((duty) => ({ name: duty.shortTitle, sources: duty.sources })),
    ...instrument.penalties.map((rule) => ({ name: rule.title, sources: rule.sources })),
    ...instrument.claims.map((claim) => ({
      name: 'Press claim',
      sources: [claim.sourceId, ...claim.sources],
    })),
    ...instrument.sums.map((sum) => ({
      name: `Sum ${sum.kind}`,
      sources: sum.sources,
    })),
    ...cooperationNames(instrument),
    { name: 'Authority', sources: instrument.authority.sources },
    { name: 'Scope', sources: instrument.scope.sources },
    { name: 'Size threshold', sources: instrument.sizeThreshold.sources },
    { name: 'What became of it', sources: instrument.became.sources },
    { name: 'Summary', sources: instrument.summary.sources },
    ...instrument.events.map((event) => ({ name: 'Date', sources: event.sources })),
    ...[...instrument.notes, ...instrument.duties.flatMap((duty) => duty.notes)].map((note) => ({
      name: 'Note',
      sources: note.sources,
    })),
  ]
  const supports = names.filter(({ sources }) => sources.includes(sourceId)).map(({ name }) => name)
  return supports.length === 0 ? [background] : [...new Set(supports)]
}

function cooperationNames({ cooperation }: Instrument): Named[] {
  if (cooperation === undefined) return []
  const { parties, meetings, pledges, contradictions } = cooperation
  return [
    ...meetings.map(({ sources }) => ({ name: 'Meeting', sources })),
    ...pledges.map(({ sources }) => ({ name: 'Pledge', sources })),
    ...pledges.map(({ cameOf }) => ({ name: 'What came of a pledge', sources: cameOf.sources })),
    ...contradictions.flatMap(({ reports, reading }) =>
      [...reports, ...(reading ? [reading] : [])].map(({ sources }) => ({
        name: 'Reports that disagree',
        sources,
      })),
    ),
    ...parties.map(({ sources }) => ({ name: 'Party', sources })),
  ]
}

/** What of the instrument is cited from sources that came after the day of knowledge, each once. */
export function citedFromLater(instrument: Instrument, others: readonly Named[] = []): string[] {
  const later = instrument.sources.filter(({ kind }) => kind === 'later')
  const supports = later.flatMap(({ id }) => supportedBy(instrument, id, others))
  return [...new Set(supports)].filter((name) => name !== background)
}

/** "Five sources stand behind this page; one is unverified". */
export function sourcesFinding(rows: readonly SourceRow[]): string {
  const unverified = rows.filter(({ source }) => !source.verified).length
  const stand = rows.length === 1 ? 'stands' : 'stand'
  const head = `${sentenceCase(countWords(rows.length, 'source'))} ${stand} behind this page`
  return unverified === 0 ? head : `${head}; ${countWords(unverified, 'is', 'are')} unverified`
}

/** The sources as plain text, one a line, for the clipboard. */
export function citationsText(rows: readonly SourceRow[]): string {
  return rows
    .map(({ source }) =>
      [
        source.publisher,
        source.title,
        formatDate(source.publishedOn),
        source.url ?? 'no public address',
        source.quote === undefined ? '' : `“${source.quote}”`,
        source.verified ? `checked ${formatDate(source.lastCheckedOn)}` : 'unverified',
      ]
        .filter(Boolean)
        .join('; '),
    )
    .join('\n')
}
