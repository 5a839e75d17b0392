/** One dated entry: its day, mark, place and text, what happened, what it means, and the sources. */
import { laterSourceWords } from '#ui/changeLine.ts'
import { Chip } from '#ui/Chip.tsx'
import { CountryWord } from '#ui/CountryMark.tsx'
import { formatDateShort } from '#ui/format.ts'
import { SourceLink } from '#ui/SourceLink.tsx'
import { unbroken } from '#ui/unbroken.ts'
import { PageLink } from '#url/PageLink.tsx'
import { ChangeMark } from './ChangeMark.tsx'
import type { ChangeRow } from './changesRows.ts'

/** `later` are words on an entry that lies after the as-of; `aside` stands under the date. */
export const ChangeEntry = (props: { row: ChangeRow; later?: string; aside?: string }) => {
  const { row, later, aside } = props
  return (
    <li
      className={`-mx-2 grid grid-cols-[84px_1fr] gap-x-3 border-t px-2 border-line py-2.5 text-13 break-inside-avoid sm:grid-cols-[104px_1fr] ${later ? 'bg-tint' : ''}`}
    >
      <div className="text-12 text-muted">
        <time dateTime={row.on}>{formatDateShort(row.on)}</time>
        {aside !== undefined && <b className="block text-text">{aside}</b>}
      </div>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-12">
          <ChangeMark row={row} />
          {row.jurisdictions.map((place) => (
            <CountryWord key={place} country={place} as="code" />
          ))}
          <PageLink
            to={`/obligations/${row.instrumentId}`}
            className="link-quiet text-muted"
            label={`${row.name}, its page`}
          >
            {row.name}
          </PageLink>
          {later !== undefined && <span className="text-11 text-muted">{later}</span>}
          {row.unverified !== null && <Chip kind="unverified" title={row.unverified} />}
        </p>
        <p className="mt-0.5">{unbroken(row.text)}.</p>
        {row.meaning.map((words) => (
          <p key={words} className="mt-0.5 text-12 text-muted">
            {words}
          </p>
        ))}
        {(row.unverified ?? row.remark) !== undefined && (
          <p className="mt-0.5 text-11 text-faint">{row.unverified ?? row.remark}</p>
        )}
        <p className="mt-0.5 text-11 text-faint">
          {row.sources.map((source, index) => (
            <span key={`${source.title} ${source.publishedOn}`}>
              {index > 0 && ' · '}
              <SourceLink source={source} />, {source.publisher}
            </span>
          ))}
          {row.hasLaterSource && `${row.sources.length > 0 ? ' · ' : ''}${laterSourceWords}`}
        </p>
      </div>
    </li>
  )
}
