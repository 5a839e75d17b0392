/** How requests ended, as one bar from 0 to 100 % in a line of a table. */
import { useId } from 'react'
import { Hatch } from './Hatch.tsx'

/** Counts of one line; they add up to all received. */
export interface Ends {
  produced: number
  challenged: number
  refused: number
  withdrawn: number
  open: number
}

const PARTS = ['produced', 'challenged', 'refused', 'withdrawn', 'open'] as const
type Part = (typeof PARTS)[number]

const NAMES: Record<Part, string> = {
  produced: 'data produced',
  challenged: 'challenged',
  refused: 'refused',
  withdrawn: 'withdrawn',
  open: 'open',
}

const fillOf = (part: Part, id: string): { fill: string; stroke?: string } =>
  ({
    produced: { fill: 'var(--text)' },
    challenged: { fill: `url(#${id})`, stroke: 'var(--ctl)' },
    refused: { fill: 'var(--ctl)' },
    withdrawn: { fill: 'var(--line2)' },
    open: { fill: 'var(--surface)', stroke: 'var(--ctl)' },
  })[part]

const HEIGHT = 16
const WIDTH = 400

/** Nothing is drawn where nothing was received; the figures stand beside it. */
export function EndsBar({ ends }: { ends: Ends }) {
  const id = useId()
  const total = PARTS.reduce((sum, part) => sum + ends[part], 0)
  if (total === 0) return null
  const places = PARTS.map((part, index) => ({
    part,
    from: PARTS.slice(0, index).reduce((sum, each) => sum + ends[each], 0) / total,
    share: ends[part] / total,
  }))
  return (
    <svg
      className="block w-full"
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <Hatch id={id} tone="text" spacing={5} strokeWidth={1.5} />
      </defs>
      {places.map(({ part, from, share }) =>
        share === 0 ? null : (
          <rect
            key={part}
            x={from * WIDTH}
            y={0.5}
            width={Math.max(0.5, share * WIDTH - 1)}
            height={HEIGHT - 1}
            vectorEffect="non-scaling-stroke"
            {...fillOf(part, id)}
          />
        ),
      )}
    </svg>
  )
}

/** What the fills of the bars mean, in their order. */
export function EndsKey() {
  const id = useId()
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted">
      {PARTS.map((part) => (
        <li key={part} className="flex items-center gap-1.5 whitespace-nowrap">
          <svg width="12" height="12" aria-hidden="true">
            <defs>
              <Hatch id={`${id}${part}`} tone="text" spacing={5} strokeWidth={1.5} />
            </defs>
            <rect x="0.5" y="0.5" width="11" height="11" {...fillOf(part, `${id}${part}`)} />
          </svg>
          {NAMES[part]}
        </li>
      ))}
    </ul>
  )
}
