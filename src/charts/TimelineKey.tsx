import { useId, type ReactNode } from 'react'
import type { Status } from '#contract/vocabulary.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import { eventColour, EventShape } from './EventShape.tsx'
import { Hatch } from './Hatch.tsx'
import type { BarManner, EventMark } from './timelineLane.ts'

const bars: readonly { manner: BarManner; words: string }[] = [
  { manner: 'dotted', words: 'explored' },
  { manner: 'dashed', words: 'proposed' },
  { manner: 'hatched', words: 'adopted, not in force' },
  { manner: 'lower half', words: 'applies in part' },
  { manner: 'solid', words: 'in force' },
  { manner: 'outline', words: 'not law, under way' },
]

/** What bars and marks stand for: only the marks that the picture can hold. */
export function TimelineKey(props: { statuses: readonly Status[]; events: readonly EventMark[] }) {
  const { statuses, events } = props
  const hatchId = useId()
  return (
    <ul
      className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5 text-12 text-muted print:mt-1 print:gap-y-0.5 print:text-11"
      aria-label="Key of the timeline"
    >
      {bars.map(({ manner, words }) => (
        <Item key={manner} words={words}>
          <svg width={28} height={10} aria-hidden="true" className="flex-none">
            <defs>
              <Hatch id={hatchId} tone="coming" spacing={4} strokeWidth={1.75} />
            </defs>
            <KeyBar manner={manner} hatchUrl={`url(#${hatchId})`} />
          </svg>
        </Item>
      ))}
      {statuses.map((status) => (
        <Item key={status} words={status}>
          <StatusMark status={status} />
        </Item>
      ))}
      {events.map((mark) => (
        <Item key={mark} words={mark}>
          <svg
            width={14}
            height={14}
            viewBox="-7 -7 14 14"
            aria-hidden="true"
            className="flex-none"
            style={{ color: eventColour(mark) }}
          >
            <EventShape mark={mark} />
          </svg>
        </Item>
      ))}
      <Item words="several, nearer than their marks: press to read, or zoom in">
        <svg width={24} height={16} aria-hidden="true" className="flex-none">
          <rect
            x={0.5}
            y={0.5}
            width={23}
            height={15}
            rx={7.5}
            fill="var(--surface)"
            stroke="var(--ctl)"
          />
          <text x={12} y={12} fontSize={11} fontWeight={700} textAnchor="middle" fill="var(--text)">
            3
          </text>
        </svg>
      </Item>
    </ul>
  )
}

const Item = ({ words, children }: { words: string; children: ReactNode }) => (
  <li className="inline-flex items-center gap-1.5">
    {children}
    {words}
  </li>
)

function KeyBar({ manner, hatchUrl }: { manner: BarManner; hatchUrl: string }) {
  if (manner === 'solid') return <rect y={1} width={28} height={8} fill="var(--binds)" />
  if (manner === 'lower half') return <rect y={5} width={28} height={4} fill="var(--binds)" />
  return (
    <rect
      x={0.75}
      y={1.5}
      width={26.5}
      height={7}
      rx={manner === 'outline' ? 3.5 : 1}
      fill={manner === 'hatched' ? hatchUrl : 'none'}
      stroke={manner === 'outline' ? 'var(--soft)' : 'var(--coming)'}
      strokeWidth={1.25}
      strokeDasharray={manner === 'dashed' ? '4 3' : manner === 'dotted' ? '1.5 2.5' : undefined}
    />
  )
}
