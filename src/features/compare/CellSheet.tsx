/** A cell opened: the value, every source in full, what is uncertain, and a copy with citation. */
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import type { ComparedText } from '#domain/comparedText.ts'
import type { ComparisonCell, ComparisonFact } from '#domain/comparisonFact.ts'
import type { ComparisonQuestion } from '#domain/comparisonQuestions.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { Chip } from '#ui/Chip.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDate } from '#ui/format.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { SourceLink } from '#ui/SourceLink.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { cellCitation, type CitedSource, citedSources } from './cellCitation.ts'
import { CellLines } from './CellLines.tsx'
import { questionWords } from './cellWords.ts'

/** Which cell is open. */
export type OpenCell = {
  question: ComparisonQuestion
  place: Jurisdiction
  cell: ComparisonCell
  text: ComparedText | null
}

/** `linkOf` makes the link that reopens this screen, on the click. */
export const CellSheet = (props: {
  open: OpenCell
  date: IsoDate
  linkOf: () => string
  onClose: () => void
}) => {
  const { open, date, linkOf, onClose } = props
  const { cell, question, place, text } = open
  const sources = citedSources(cell.facts)
  const notes = [...notesOf(cell.facts), ...(text === null ? [] : dutyNotes(text, question, date))]
  const instruments = new Map(
    cell.facts.flatMap(({ instrument }) => (instrument ? [[instrument.id, instrument]] : [])),
  )
  return (
    <Sheet title={`${questionWords[question]}, ${countryName(place)}`} isOpen onClose={onClose}>
      <p className="text-12 text-muted">As of {formatDate(date)}</p>
      <div className="mt-2 text-14">
        <CellLines cell={cell} />
        <p className="mt-1 text-12 text-muted">{stateMeanings[cell.state]}</p>
      </div>
      {notes.length > 0 && (
        <section className="mt-3" aria-label="To be kept in mind">
          <h3 className="text-12 font-bold text-muted">To be kept in mind</h3>
          {notes.map((note) => (
            <p key={note} className="text-13">
              {note}
            </p>
          ))}
        </section>
      )}
      <section className="mt-3" aria-label="Sources">
        <h3 className="text-12 font-bold text-muted">Sources</h3>
        {sources.length === 0 ? (
          <p className="text-13">None: the record has nothing to cite here.</p>
        ) : (
          <ul className="grid gap-2">
            {sources.map((cited) => (
              <SourceItem key={`${cited.source.id} ${cited.source.title}`} cited={cited} />
            ))}
          </ul>
        )}
      </section>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyButton
          text={() => cellCitation({ cell, question, place, date, link: linkOf() })}
          words="Copy with citation"
          said="Copied, with its sources and the link"
        />
        {[...instruments.values()].slice(0, 3).map((instrument) => (
          <PageLink key={instrument.id} to={`/obligations/${instrument.id}`}>
            {instrumentNameOn(instrument, date).shortName}: all about it
          </PageLink>
        ))}
      </div>
    </Sheet>
  )
}

const SourceItem = ({ cited }: { cited: CitedSource }) => {
  const { source, references, isLater } = cited
  return (
    <li className="text-13">
      <SourceLink source={source} />
      {references.length > 0 && `, ${references.join('; ')}`}
      <span className="block text-11 text-faint">
        {source.publisher}, {source.publishedOnNote === undefined ? '' : 'about '}
        {formatDate(source.publishedOn)}
        {isLater && ', later: known today'}
        {source.verified ? `, checked ${formatDate(source.lastCheckedOn)}` : ''}{' '}
        {!source.verified && <Chip kind="unverified" />}
      </span>
      {source.quote !== undefined && (
        <q lang={source.language} className="block before:content-['“'] after:content-['”']">
          {source.quote}
        </q>
      )}
    </li>
  )
}

function notesOf(facts: readonly ComparisonFact[]): string[] {
  const notes = facts.flatMap(({ note, verified }) =>
    note === null ? (verified ? [] : ['Not read in a source.']) : [note],
  )
  return [...new Set(notes)]
}

/** The record's notes on the duties, where the question is about what they demand. */
function dutyNotes(text: ComparedText, question: ComparisonQuestion, date: IsoDate): string[] {
  if (!['trigger', 'deadline', 'satisfied by', 'status'].includes(question)) return []
  const notes = text.duties.flatMap((duty) => duty.notes)
  return [
    ...new Set(notes.filter(({ publishedOn }) => publishedOn <= date).map((note) => note.text)),
  ]
}

const stateMeanings: Record<ComparisonCell['state'], string> = {
  value: 'A value of the record, with its sources.',
  proposed: 'Proposed or adopted, not in force on this date.',
  ended: 'Was there and is over.',
  'struck down': 'Struck down: it never bound, or no longer may.',
  'none set': 'Named without one: neither zero nor unknown.',
  silent: 'The text was read and says nothing about it.',
  'not researched': 'Nobody has looked yet: it may exist.',
  unknown: 'It may exist and was not found.',
  'not published by then': 'It came after the day of knowledge.',
  'no text': 'The record was looked through; choose another text or another kind above.',
}
