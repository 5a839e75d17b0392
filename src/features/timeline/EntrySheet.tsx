/** The panel of one entry, or the list behind a mark with a count. */
import type { Source } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'
import { Chip } from '#ui/Chip.tsx'
import { CountryWord } from '#ui/CountryMark.tsx'
import { formatDate, formatDateShort } from '#ui/format.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { SourceLink } from '#ui/SourceLink.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { ChangeMark } from './ChangeMark.tsx'
import { changeRow } from './changesRows.ts'
import type { TimelineFact } from './timelineLanes.ts'

/** `earlier` and `later` are the neighbours in time; `onShow` opens another entry. */
export const EntrySheet = (props: {
  fact: TimelineFact | null
  earlier: TimelineFact | undefined
  later: TimelineFact | undefined
  asOf: IsoDate
  /** What is said of an entry after the as-of. */
  laterWords: string
  onShow: (id: string) => void
  onAsOf: (day: IsoDate) => void
  onClose: () => void
}) => {
  const { fact, earlier, later, asOf, laterWords, onShow, onAsOf, onClose } = props
  if (fact === null) return null
  const { entry } = fact
  return (
    <Sheet
      title={`${entry.instrument.shortName}, ${formatDate(entry.on)}`}
      isOpen
      onClose={onClose}
    >
      <EntryText fact={fact} later={entry.on > asOf ? laterWords : null} />
      <div className="mt-4 flex flex-wrap gap-2">
        <StepButton words="Earlier" to={earlier} onShow={onShow} />
        <StepButton words="Later" to={later} onShow={onShow} />
        <button
          type="button"
          className="button"
          disabled={entry.on === asOf}
          onClick={() => onAsOf(entry.on)}
        >
          Read everything as of this day
        </button>
      </div>
    </Sheet>
  )
}

const StepButton = (props: {
  words: string
  to: TimelineFact | undefined
  onShow: (id: string) => void
}) => {
  const { words, to, onShow } = props
  return (
    <button
      type="button"
      className="button"
      disabled={to === undefined}
      onClick={() => to && onShow(to.entry.id)}
    >
      {words}
    </button>
  )
}

const EntryText = ({ fact, later }: { fact: TimelineFact; later: string | null }) => {
  const { entry } = fact
  const row = changeRow(entry, entry.on)
  const sources = entry.instrument.sources.filter(({ id }) => entry.sources.includes(id))
  return (
    <div className="mt-3 grid gap-3 text-14">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13">
        <ChangeMark row={row} />
        {entry.jurisdictions.map((place) => (
          <CountryWord key={place} country={place} />
        ))}
        {!entry.isLaw && <span className="text-muted">not law</span>}
        {later !== null && <span className="text-muted">{later}</span>}
        {!entry.verified && <Chip kind="unverified" />}
      </p>
      <p>{row.text}.</p>
      {row.meaning.map((words) => (
        <p key={words} className="text-13 text-muted">
          {words}
        </p>
      ))}
      {entry.note !== undefined && <p className="text-13 text-muted">{entry.note}</p>}
      <p className="text-13">
        <PageLink to={`/obligations/${entry.instrument.id}`}>{entry.instrument.title}</PageLink>
      </p>
      <div>
        <h3 className="text-12 font-bold text-muted">Sources</h3>
        <ul className="mt-1 grid gap-2 text-13">
          {sources.map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ul>
      </div>
      <p className="text-11 text-faint">
        Public since {formatDate(entry.publishedOn)}. Entry {entry.id}
      </p>
    </div>
  )
}

const SourceItem = ({ source }: { source: Source }) => (
  <li>
    <SourceLink source={source} />, {source.publisher}, {formatDateShort(source.publishedOn)}
    {!source.verified && (
      <>
        {' '}
        <Chip kind="unverified" />
      </>
    )}
    {source.quote !== undefined && (
      <q
        lang={source.language}
        className="mt-0.5 block text-muted before:content-['“'] after:content-['”']"
      >
        {source.quote}
      </q>
    )}
  </li>
)

/** What a mark with a count stands for: each entry opens, and the picture can be brought nearer. */
export const ClusterSheet = (props: {
  facts: readonly TimelineFact[]
  onShow: (id: string) => void
  onZoom: (() => void) | null
  onClose: () => void
}) => {
  const { facts, onShow, onZoom, onClose } = props
  const [first] = facts
  if (first === undefined) return null
  const last = facts.at(-1)!
  const days =
    first.entry.on === last.entry.on
      ? formatDate(first.entry.on)
      : `${formatDate(first.entry.on)} to ${formatDate(last.entry.on)}`
  return (
    <Sheet title={`${facts.length} entries, ${days}`} isOpen onClose={onClose}>
      <ul className="mt-3">
        {facts.map((fact) => {
          const row = changeRow(fact.entry, fact.entry.on)
          return (
            <li key={fact.entry.id} className="border-t border-line">
              <button
                type="button"
                className="grid min-h-11 w-full grid-cols-[88px_minmax(0,1fr)] gap-x-3 py-2 text-left text-13"
                onClick={() => onShow(fact.entry.id)}
              >
                <span className="text-12 text-muted">{formatDateShort(fact.entry.on)}</span>
                <span className="min-w-0">
                  <span className="flex flex-wrap gap-x-3 text-12">
                    <ChangeMark row={row} />
                    <span className="text-muted">{row.name}</span>
                  </span>
                  <span className="link">{fact.text}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {onZoom !== null && (
        <button type="button" className="button mt-3" onClick={onZoom}>
          Zoom to these
        </button>
      )}
    </Sheet>
  )
}
