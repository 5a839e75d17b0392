/** What changed in the twelve months before the as-of, and the next date that was already known. */
import type { Source } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country, Jurisdiction, Status } from '#contract/vocabulary.ts'
import type { Instrument } from '#contract/instrument.ts'
import { type Change, changesBetween, jurisdictionsOf, legalDatesAhead } from '#domain/changes.ts'
import { daysAhead } from '#domain/daysAhead.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { dutyReaches } from '#domain/status.ts'
import { formatNumeral } from '#ui/format.ts'
import { eventKindWord, sumWords } from '#ui/recordWords.ts'
import { capital } from '#ui/caseWords.ts'
import { statusWord } from '#ui/statusWords.ts'
import { yearBefore } from '#url/changesSearch.ts'

export interface ChangeRow {
  id: string
  on: IsoDate
  instrumentId: string
  /** What the text was called that day. */
  instrumentName: string
  jurisdictions: readonly Jurisdiction[]
  /** "Struck down", "Hearing", "Sum". */
  kind: string
  /** Null for an event that changes no status, and for a sum. */
  status: Status | null
  text: string
  sources: Pick<Source, 'title' | 'publisher' | 'url' | 'publishedOn'>[]
  /** What is uncertain about it; null where it was read in a source. */
  unverified: string | null
}

export interface NextDate extends ChangeRow {
  /** Days from the as-of. */
  inDays: number
}

/** Whether a change concerns the chosen countries, or, for a company's own matter, the company. */
function concerns(change: Change, countries: readonly Country[], companyId: string): boolean {
  const { instrument } = change
  if (!instrument.isContentObligation) {
    return instrument.sums.some((sum) => sum.companyId === companyId)
  }
  const duties = change.kind === 'status' ? change.duties : instrument.duties
  return countries.some((country) =>
    duties.some((duty) => dutyReaches(duty, instrument, country, change.on)),
  )
}

function sourcesOf(instrument: Instrument, ids: readonly string[]): ChangeRow['sources'] {
  return instrument.sources
    .filter(({ id, kind }) => ids.includes(id) && kind !== 'later')
    .map(({ title, publisher, url, publishedOn }) => ({
      title,
      publisher,
      publishedOn,
      ...(url ? { url } : {}),
    }))
}

/** What is told here: fines have a card of their own, and meetings change nothing. */
type ToldChange = Exclude<Change, { kind: 'fine' | 'meeting' }>

const isTold = (change: Change): change is ToldChange =>
  change.kind !== 'fine' && change.kind !== 'meeting'

function kindWord(change: ToldChange): string {
  if (change.kind === 'status') return statusWord(change.status)
  return change.kind === 'event' ? eventKindWord(change.eventKind) : 'Sum'
}

function row(change: ToldChange): ChangeRow {
  const { instrument, on, kind } = change
  return {
    id: [instrument.id, on, kind, kind === 'sum' ? change.sum.kind : change.event].join(' '),
    on,
    instrumentId: instrument.id,
    instrumentName: instrumentNameOn(instrument, on).shortName,
    jurisdictions: jurisdictionsOf(change),
    kind: kindWord(change),
    status: kind === 'status' ? change.status : null,
    text: kind === 'sum' ? sumWords(change.sum) : change.event,
    sources: sourcesOf(instrument, change.sources),
    unverified: change.verified ? null : (change.note ?? 'Not read in a source.'),
  }
}

/** A sum, or a second event, of an instrument's day that has been told already adds nothing. */
function toldOnce(changes: readonly ToldChange[]): ToldChange[] {
  const rank = { status: 0, event: 1, sum: 2 } as const
  const told = new Map<string, ToldChange>()
  for (const change of changes) {
    const key = `${change.instrument.id} ${change.on}`
    const known = told.get(key)
    const isOwn = change.kind === 'status' && known?.kind === 'status'
    if (isOwn) told.set(`${key} ${change.event}`, change)
    else if (!known || rank[change.kind] < rank[known.kind]) told.set(key, change)
  }
  return [...told.values()]
}

/** The changes of the twelve months up to the as-of, newest first. */
export function changesRows(
  instruments: readonly Instrument[],
  asOf: IsoDate,
  countries: readonly Country[],
  companyId: string,
): ChangeRow[] {
  const changes = changesBetween(instruments, yearBefore(asOf), asOf)
  return toldOnce(changes.filter(isTold).filter((change) => concerns(change, countries, companyId)))
    .map(row)
    .toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
}

/** The nearest legal date after the as-of that was public by then; null where none was. */
export function nextDate(
  instruments: readonly Instrument[],
  asOf: IsoDate,
  countries: readonly Country[],
  companyId: string,
): NextDate | null {
  const [next] = legalDatesAhead(instruments, asOf)
    .filter(isTold)
    .filter((change) => concerns(change, countries, companyId))
  if (!next) return null
  return { ...row(next), inDays: daysAhead(asOf, next.on) }
}

/** How a text came or went, as a title says it. */
const outcomes: readonly { words: string; statuses: readonly Status[] }[] = [
  { words: 'came into force', statuses: ['in force', 'applies in part'] },
  { words: 'struck down', statuses: ['struck down'] },
  { words: 'repealed', statuses: ['repealed'] },
  { words: 'superseded', statuses: ['superseded'] },
  { words: 'that was never law ended', statuses: ['ended'] },
]

/**
 * "Five things changed in twelve months; none of them came into force"; "…; two came into force, one
 * repealed". A text counts once for each outcome: the DSA came into force in two steps.
 */
export function changesTitle(rows: readonly ChangeRow[]): string {
  if (rows.length === 0) return 'Nothing changed in twelve months'
  const things = `${capital(formatNumeral(rows.length))} ${rows.length === 1 ? 'thing' : 'things'} changed in twelve months`
  const told = outcomes.flatMap(({ words, statuses }) => {
    const texts = new Set(
      rows
        .filter(({ status }) => status !== null && statuses.includes(status))
        .map(({ instrumentId }) => instrumentId),
    )
    return texts.size > 0 ? [`${formatNumeral(texts.size)} ${words}`] : []
  })
  const none = rows.length === 1 ? 'it did not come into force' : 'none of them came into force'
  return `${things}; ${told.length > 0 ? told.join(', ') : none}`
}
