/** Where the pages are: the whole rail from 1024 px on, icons with names on focus and hover below. */
import { useQuery } from '@tanstack/react-query'
import { lawQuery } from '#queries/law.ts'
import { PageLink } from '#url/PageLink.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { PageIcon, ProductMark } from './icons.tsx'
import { railEntries, type RailEntry } from './pages.ts'
import { ThemeSwitch } from './ThemeSwitch.tsx'

const groups = [...new Set(railEntries.map((entry) => entry.group))]

const Entry = (props: { entry: RailEntry; note?: string | undefined }) => (
  <li>
    <PageLink to={props.entry.path} className="rail-link">
      <PageIcon icon={props.entry.icon} />
      <span className="rail-name">
        {props.entry.name}
        {props.note !== undefined && (
          <span className="text-11 text-faint">
            {props.note}
            <span className="unseen"> instruments</span>
          </span>
        )}
      </span>
    </PageLink>
  </li>
)

/** The links by group; the same list stands in the phone's menu. */
export const PageList = () => {
  const { search } = useSharedSearch()
  const { data: instruments } = useQuery(lawQuery(search.knownOn))
  return (
    <div className="page-list">
      {groups.map((group) => (
        <div key={group ?? 'first'}>
          {group !== null && <p className="rail-group">{group}</p>}
          <ul>
            {railEntries
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <Entry
                  key={entry.path}
                  entry={entry}
                  note={entry.path === '/obligations' ? instruments?.length.toString() : undefined}
                />
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

export const Rail = () => (
  <nav className="shell-rail no-print" aria-label="Pages">
    <PageLink to="/" className="rail-brand" label="Dueline, to the overview">
      <ProductMark />
      <span className="rail-brand-name">Dueline</span>
    </PageLink>
    <PageList />
    <div className="rail-theme">
      <ThemeSwitch />
    </div>
  </nav>
)
