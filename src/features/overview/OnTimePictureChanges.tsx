/** Changes of law over the picture: a numbered mark each, with a line down to its day. */
import { dayNumber } from '#charts/days.ts'
import { dodge } from '#charts/dodge.ts'
import { StatusPoint } from '#charts/StatusPoint.tsx'
import type { LawChange } from './boardFacts.ts'
import { type Frame, STRIP } from './onTimePictureFrame.ts'

export function Changes({ changes, frame }: { changes: readonly LawChange[]; frame: Frame }) {
  const wanted = changes.map(({ on }) => frame.xOf(dayNumber(on)))
  const places = dodge(wanted, 26, frame.left + 6, frame.right - 6)
  return changes.map((change, index) => {
    const at = wanted[index] ?? frame.left
    const place = places[index] ?? at
    return (
      <g key={`${change.on} ${change.label}`}>
        <path
          d={`M${place} ${STRIP - 2}L${at} ${frame.top + 4}V${frame.bottom}`}
          fill="none"
          stroke="var(--ctl)"
          strokeWidth={0.75}
          strokeDasharray="1.5 2.500"
        />
        <StatusPoint status={change.status} x={place} y={9} size={13} />
        <text x={place + 8} y={13} fill="var(--text)">
          {index + 1}
        </text>
      </g>
    )
  })
}
