/** A source as a link, or as plain words where it has no public address. */
import type { Source } from '#contract/citation.ts'

/** `words` replaces the title ("bill 1785"); the full title and publisher stay in the tooltip. */
export const SourceLink = (props: {
  source: Pick<Source, 'title' | 'publisher' | 'url'>
  words?: string
}) => {
  const { source, words } = props
  const full = `${source.title}, ${source.publisher}`
  if (source.url === undefined) return <span title={full}>{words ?? source.title}</span>
  return (
    <a className="link" href={source.url} target="_blank" rel="noopener noreferrer" title={full}>
      {words ?? source.title}
      <span className="unseen"> (opens in a new tab)</span>
    </a>
  )
}
