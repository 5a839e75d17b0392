/** No page at this address. */
import { PageHead } from '#ui/PageHead.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { railEntries } from './pages.ts'

export const NotFound = () => (
  <>
    <PageHead
      title="There is no page at this address"
      tabTitle="Not found"
      subline="The link may be mistyped, or from a later version."
    />
    <ul className="grid gap-2">
      {railEntries.map((entry) => (
        <li key={entry.path}>
          <PageLink to={entry.path}>{entry.name}</PageLink>
        </li>
      ))}
    </ul>
  </>
)
