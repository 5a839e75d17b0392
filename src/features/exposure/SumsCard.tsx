/** What a company set aside, or settled: each kind a card of its own, added to nothing. */
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { formatDateShort } from '#ui/format.ts'
import { SourceList } from '#ui/SourceList.tsx'
import { StateEmpty, StateLoading } from '#ui/states.tsx'
import { PageLink } from '#url/PageLink.tsx'
import type { SumRow } from './sumRows.ts'

type Reading = { error: { title: string; detail: string } | null; refetch: () => unknown }

const words = {
  accrued: {
    title: (name: string, amounts: string) => `${name} has accrued ${amounts}`,
    none: (name: string, day: string) => `Nothing is recorded as accrued by ${name} on ${day}`,
    about: 'Accrued: what a company itself set aside or expected. No maximum, and no fine.',
  },
  settled: {
    title: (name: string, amounts: string) => `${name} has settled for ${amounts}`,
    none: (name: string, day: string) => `Nothing is recorded as settled by ${name} by ${day}`,
    about: 'Settled: what a company and an authority agreed on. No maximum, and no fine.',
  },
} as const

export const SumsCard = (props: {
  kind: 'accrued' | 'settled'
  companyName: string
  day: string
  /** Null while the record is read, or where it failed. */
  rows: readonly SumRow[] | null
  reading: Reading
}) => {
  const { kind, companyName, day, rows, reading } = props
  const said = words[kind]
  const [first] = rows ?? []
  return (
    <Card
      title={
        rows === null
          ? `${kind === 'accrued' ? 'Accrued' : 'Settled'} by ${companyName}`
          : first
            ? said.title(companyName, first.amount)
            : said.none(companyName, day)
      }
      subline={said.about}
      kind="record"
    >
      {rows === null ? (
        <Missing reading={reading} />
      ) : (
        <ul className="mt-2 text-13">
          {rows.map((row) => (
            <li key={row.id} className="border-t border-line py-2 first:border-t-0">
              <b className="whitespace-nowrap">{row.amount}</b>
              {row.isRange && ' as a range'}, {formatDateShort(row.on)}, {row.addressee}:{' '}
              <PageLink to={`/obligations/${row.instrumentId}`} className="link">
                {row.name}
              </PageLink>
              . Kept out of every content total.
              <span className="block text-11 text-faint">
                {row.converted !== null && `${row.converted}. `}
                {row.note !== null && `${row.note} `}
                <SourceList sources={row.sources} /> {!row.verified && <Chip kind="unverified" />}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** The card of fines announces the same failure: once is enough. */
const Missing = ({ reading: { error, refetch } }: { reading: Reading }) =>
  error ? (
    <StateEmpty
      title={error.title}
      words={error.detail}
      action={{ label: 'Try again', onPress: () => void refetch() }}
    />
  ) : (
    <StateLoading words="Reading sums…" rules={2} />
  )
