import { useId } from 'react'
import { Hatch } from './Hatch.tsx'
import type { OpenAgeVerdict, OpenByAgeRow } from './openByAgeRow.ts'

const ORDER: readonly OpenAgeVerdict[] = ['not yet due', 'late if in class', 'late']

/** The rows drawn, and what each verdict is called. */
export interface AgeLegendProps {
  rows: readonly OpenByAgeRow[]
  words: Record<OpenAgeVerdict, string>
}

/** What the fills mean; only those that are drawn. */
export function AgeLegend({ rows, words }: AgeLegendProps) {
  const hatchId = useId()
  const drawn = ORDER.filter((verdict) => rows.some((row) => row.verdict === verdict))
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted">
      {drawn.map((verdict) => (
        <li key={verdict} className="flex items-center gap-2">
          <svg width={13} height={13} aria-hidden="true">
            <defs>
              <Hatch id={hatchId} tone="late" spacing={5} strokeWidth={2} />
            </defs>
            <rect
              x={0.75}
              y={0.75}
              width={11.5}
              height={11.5}
              fill={fillOf(verdict, hatchId)}
              stroke={verdict === 'not yet due' ? 'var(--in-time)' : 'var(--late)'}
              strokeWidth={1.5}
            />
          </svg>
          {words[verdict]}
        </li>
      ))}
    </ul>
  )
}

function fillOf(verdict: OpenAgeVerdict, hatchId: string): string {
  if (verdict === 'late if in class') return `url(#${hatchId})`
  return verdict === 'late' ? 'var(--late)' : 'var(--in-time)'
}
