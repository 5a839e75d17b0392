/** A value in a table cell. What is only proposed is framed; what is no value says which kind of none. */
import type { ReactNode } from 'react'
import { notPublishedByThen } from '#contract/citation.ts'
import { Chip } from './Chip.tsx'

/**
 * "none set" (the text names nothing), "silent" (read, says nothing), "not researched" and
 * "unknown" are four different cells, "not published by then" a fifth; anything else is the value. `isProposed` frames it.
 */
export const CellValue = (props: {
  text: string
  isProposed?: boolean
  /** No longer, or not yet: quieter. */
  isOver?: boolean
  unverified?: string | null
}) => {
  const { text, isProposed = false, isOver = false, unverified = null } = props
  return (
    <span className={isOver ? 'text-gone' : ''}>
      <Value text={text} isProposed={isProposed} />
      {unverified !== null && (
        <>
          <span className="mt-0.5 block text-11 text-muted">
            <Chip kind="unverified" /> {unverified}
          </span>
        </>
      )}
    </span>
  )
}

function Value({ text, isProposed }: { text: string; isProposed: boolean }): ReactNode {
  switch (text) {
    case 'none set':
      return (
        <span className="hatched inline-block rounded-chip px-1 text-muted">
          <Mark sign="⌀" /> None set
        </span>
      )
    case 'silent':
      return (
        <span className="text-muted">
          <Mark sign="–" /> Silent
        </span>
      )
    case 'not researched':
      return (
        <span className="text-muted">
          <span
            aria-hidden="true"
            className="mr-1 inline-block size-2.5 border border-dotted border-ctl"
          />
          Not researched
        </span>
      )
    case notPublishedByThen:
      return (
        <span className="text-muted">
          <Mark sign="◷" /> Not published by then
        </span>
      )
    case 'unknown':
      return <span className="text-muted">Unknown</span>
    default:
      return isProposed ? <span className="proposed-frame">{text}</span> : text
  }
}

const Mark = ({ sign }: { sign: string }) => <span aria-hidden="true">{sign}</span>
