/** The cells of the ledger's table. */
import { CellValue } from '#ui/CellValue.tsx'
import { Chip } from '#ui/Chip.tsx'
import { citedSources } from '#ui/citedSources.ts'
import { CountryWord } from '#ui/CountryMark.tsx'
import { formatDateShort } from '#ui/format.ts'
import { SourceLink } from '#ui/SourceLink.tsx'
import { StatusWord } from '#ui/StatusMark.tsx'
import { PageLink } from '#url/PageLink.tsx'
import type { LedgerRow } from './ledgerRows.ts'

interface RowCell {
  row: LedgerRow
}

/** The text, its penalty with the article it is in, and the button that opens the working. */
export const PenaltyCell = (props: RowCell & { isOpen: boolean; onToggle: () => void }) => {
  const { row, isOpen, onToggle } = props
  const { instrument, rule } = row.line
  const [source] = citedSources(instrument, rule.sources)
  return (
    <>
      <PageLink to={`/obligations/${instrument.id}`} className="link font-bold">
        {row.name}
      </PageLink>
      <span className="block">{rule.title}</span>
      <span className="block text-11 text-faint">
        {source === undefined ? (
          rule.reference
        ) : (
          <SourceLink source={source} words={rule.reference || source.publisher} />
        )}
      </span>
      {row.unverified !== null && (
        <span className="mt-0.5 block text-11 text-muted">
          <Chip kind="unverified" /> {row.unverified}
        </span>
      )}
      <button
        type="button"
        className="link-quiet no-print text-12 text-muted"
        aria-expanded={isOpen}
        aria-controls={`working-${row.id}`}
        aria-label={`How it is worked: ${row.name}, ${rule.title}`}
        onClick={onToggle}
      >
        {isOpen ? 'Hide the working' : 'How it is worked'}
      </button>
    </>
  )
}

export const PlaceCell = ({ row }: RowCell) => (
  <span className="flex flex-wrap gap-x-2">
    {row.places.map((place) => (
      <CountryWord key={place} country={place} as="code" />
    ))}
  </span>
)

/** Where the column of places has no room, the place stands under the status. */
export const StatusCell = ({ row }: RowCell) => {
  const { status, since } = row.line.standing
  return (
    <>
      <StatusWord status={status} />
      <span className="block text-11 whitespace-nowrap text-faint">
        since {formatDateShort(since)}
      </span>
      <span className="max-sm:hidden lg:hidden">
        <PlaceCell row={row} />
      </span>
    </>
  )
}

export const MaximumCell = ({ row }: RowCell) => {
  const { column, counting, maximum } = row.line
  const hasAmount = maximum.form === 'exact' || maximum.form === 'bounded'
  return (
    <>
      <span className={column === 'in force' && hasAmount ? 'font-bold' : ''}>
        {/* Two bounds stand below one another. */}
        {row.maximum.split(/, (?=at most)/).map((words) => (
          <span key={words} className="block">
            <CellValue
              text={words}
              isProposed={column === 'if adopted' && hasAmount}
              isOver={column === 'ended'}
            />
          </span>
        ))}
      </span>
      {counting === 'per failure' && <span className="block text-11 text-muted">per failure</span>}
      {row.share !== null && (
        <span className="block text-11 text-faint max-sm:hidden xl:hidden">
          {row.share.words} {row.share.of} revenue
        </span>
      )}
    </>
  )
}

export const InTextCell = ({ row }: RowCell) => (
  <>
    <CellValue text={row.inText} isOver={row.line.column === 'ended'} />
    {row.native !== null && <span className="block text-11 text-faint">{row.native}</span>}
  </>
)

export const ShareCell = ({ row }: RowCell) =>
  row.share === null ? (
    <span className="text-muted">–</span>
  ) : (
    <>
      {row.share.words}
      <span className="block text-11 text-faint">{row.share.of}</span>
    </>
  )

export const CountingCell = ({ row }: RowCell) => (
  <>
    <span className={row.line.counting === 'counts' ? 'font-bold' : 'text-muted'}>
      {row.counting}
    </span>
    {row.line.counting !== 'counts' && (
      <span className="block text-11 text-faint">{row.line.reason}</span>
    )}
  </>
)
