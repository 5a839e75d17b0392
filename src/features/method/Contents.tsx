/** What is on the page, as links to its parts. */
export type ContentsGroup = {
  id: string
  name: string
  entries: readonly { id: string; name: string }[]
}

export const Contents = ({ groups }: { groups: readonly ContentsGroup[] }) => (
  <nav className="method-contents no-print text-13" aria-label="On this page">
    <ul className="grid gap-3">
      {groups.map((group) => (
        <li key={group.id}>
          <a className="link font-bold" href={`#${group.id}`}>
            {group.name}
          </a>
          {group.entries.length > 0 && (
            <ul>
              {group.entries.map((entry) => (
                <li key={entry.id}>
                  <a className="link-quiet text-muted" href={`#${entry.id}`}>
                    {entry.name}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  </nav>
)
