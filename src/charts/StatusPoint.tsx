import type { Status } from '#contract/vocabulary.ts'
import { StatusShape } from '#ui/StatusShape.tsx'
import { statusColour } from '#ui/statusWords.ts'

/** A status mark inside a picture in its own colour, its centre at (x, y), on the surface. */
export function StatusPoint(props: { status: Status; x: number; y: number; size: number }) {
  const { status, ...place } = props
  return (
    <g style={{ color: statusColour(status) }}>
      <StatusShape status={status} {...place} ground="var(--surface)" />
    </g>
  )
}
