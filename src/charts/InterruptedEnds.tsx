import type { Country } from '#contract/vocabulary.ts'
import { countryColour } from '#ui/CountryShape.tsx'
import type { InterruptedEnd, InterruptedLayout } from './interruptedLayout.ts'

const FROM_PLOT = 12

/** Each line's name and value at its end, moved apart, with a leader where it was moved. */
export function InterruptedEnds(props: {
  layout: InterruptedLayout
  own: Country
  beside: Country | null
}) {
  const { layout, own, beside } = props
  const { right, ends } = layout
  const colours: Record<InterruptedEnd['id'], string> = {
    own: countryColour(own),
    before: 'var(--muted)',
    beside: beside ? countryColour(beside) : 'var(--muted)',
  }
  return ends.map(({ id, atY, y, name, note }) => (
    <g key={id}>
      {Math.abs(y - atY) > 3 && (
        <path
          d={`M${right + 2} ${atY.toFixed(1)}L${right + FROM_PLOT - 3} ${y.toFixed(1)}`}
          stroke={colours[id]}
          strokeWidth={0.75}
          fill="none"
        />
      )}
      <text
        x={right + FROM_PLOT}
        y={y + 4}
        fontSize={13}
        fontWeight={id === 'own' ? 700 : 400}
        fill={colours[id]}
      >
        {name}
      </text>
      {note !== '' && (
        <text x={right + FROM_PLOT} y={y + 17} fontSize={11} fill="var(--muted)">
          {note}
        </text>
      )}
    </g>
  ))
}
