import { CountryShape } from '#ui/CountryShape.tsx'
import { bandColour } from './bandColour.ts'
import { type AgeAxis, drawnPoints } from './ageScale.ts'
import type { IncidenceLayout } from './incidenceLayout.ts'
import type { IncidencePoint, IncidenceSeries } from './incidenceRow.ts'

type Place = Pick<IncidenceLayout, 'xOf' | 'yOf'>

/** The points that carry a mark, and are stops of the keyboard. */
export const markedPoints = (
  { points }: IncidenceSeries,
  { markedHours }: AgeAxis,
): IncidencePoint[] => points.filter(({ hours }) => markedHours.includes(hours))

interface IncidenceLinesProps {
  series: readonly IncidenceSeries[]
  layout: IncidenceLayout
  /** The line being read; the others step back. */
  readId: string | null
}

/** Bands beneath, then lines, then marks: law over what is not, so that ink is on top. */
export function IncidenceLines({ series, layout, readId }: IncidenceLinesProps) {
  const { axis, walls } = layout
  const needed = [...axis.markedHours, ...walls.map(({ wall }) => wall.atHours)]
  const lines = series.map((each) => ({ ...each, drawn: drawnPoints(each.points, needed, axis) }))
  const inOrder = lines.toSorted(
    (one, other) =>
      Number(one.id === readId) - Number(other.id === readId) ||
      Number(one.isLaw) - Number(other.isLaw),
  )
  const opacityOf = (id: string) => (readId === null || readId === id ? 1 : 0.35)
  return (
    <>
      {inOrder.map(({ id, drawn, colour }) => (
        <path
          key={id}
          d={bandPath(drawn, layout)}
          fill={bandColour(colour)}
          opacity={opacityOf(id)}
        />
      ))}
      {inOrder.map((each) => (
        <g key={each.id} style={{ color: each.colour }} opacity={opacityOf(each.id)}>
          <path
            d={linePath(each.drawn, layout)}
            fill="none"
            stroke="currentColor"
            strokeWidth={each.isLaw ? 2.75 : 1.5}
            strokeLinejoin="round"
          />
          {markedPoints(each, axis).map(({ hours, share }) => (
            <CountryShape
              key={hours}
              country={each.shape}
              x={layout.xOf(hours)}
              y={layout.yOf(share)}
              size={each.isLaw ? 14 : 11}
              hollow={!each.isLaw}
              ground="var(--surface)"
            />
          ))}
        </g>
      ))}
    </>
  )
}

const at = ({ xOf, yOf }: Place, hours: number, share: number) =>
  `${xOf(hours).toFixed(1)} ${yOf(share).toFixed(1)}`

const linePath = (points: readonly IncidencePoint[], place: Place): string =>
  points.length === 0 ? '' : `M${points.map((p) => at(place, p.hours, p.share)).join('L')}`

/** Where an estimate has no limits the band is as narrow as the line. */
function bandPath(points: readonly IncidencePoint[], place: Place): string {
  if (points.length === 0) return ''
  const upper = points.map((p) => at(place, p.hours, p.upper ?? p.share))
  const lower = points.toReversed().map((p) => at(place, p.hours, p.lower ?? p.share))
  return `M${[...upper, ...lower].join('L')}Z`
}
