/** Categories of the open cases against what decided ones of the same age lead to expect. */
import { formatShare } from '#ui/format.ts'
import type { CaseMixLine } from './caseMixRows.ts'
import './caseMix.css'

/** A bar for the open ones, a line for the expected; both written out. */
export function CaseMixPicture({ lines }: { lines: readonly CaseMixLine[] }) {
  const longest = Math.max(...lines.flatMap((line) => [line.openShare, line.expectedShare]), 0.01)
  const along = (share: number) => `${(100 * share) / longest}%`
  return (
    <ul className="case-mix">
      {lines.map(({ category, openShare, expectedShare }) => (
        <li key={category}>
          <span>{category}</span>
          <span className="case-mix-bar" aria-hidden="true">
            <span style={{ width: along(openShare) }} />
            <i style={{ left: along(expectedShare) }} />
          </span>
          <span className="case-mix-figures">
            <b>{formatShare(openShare, 1)}</b>{' '}
            <small>expected {formatShare(expectedShare, 1)}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}
