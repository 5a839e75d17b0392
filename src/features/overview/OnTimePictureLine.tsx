/** A country's line with its band and its marks. */
import { type OnTimePoint, seriesKey } from '#charts/onTimeSeries.ts'
import type { Country } from '#contract/vocabulary.ts'
import { countryColour, CountryShape } from '#ui/CountryShape.tsx'
import { type Frame, round } from './onTimePictureFrame.ts'

/** Least pixels from mark to mark on one line. */
const MARK_SPACING = 30

/** The points of a line in one stroke for each unbroken run of periods. */
function runsOf(points: readonly OnTimePoint[], key: string): [number, number][][] {
  const runs: [number, number][][] = []
  let isBroken = true
  for (const { day, values } of points) {
    const share = values[key]
    if (typeof share !== 'number') {
      isBroken = true
      continue
    }
    if (isBroken) runs.push([])
    isBroken = false
    runs.at(-1)?.push([day, share])
  }
  return runs
}

const pathOf = (run: readonly [number, number][], { xOf, yOf }: Frame): string =>
  run
    .map(
      ([day, share], index) => `${index === 0 ? 'M' : 'L'}${round(xOf(day))} ${round(yOf(share))}`,
    )
    .join('')

interface LineProps {
  country: Country
  points: readonly OnTimePoint[]
  frame: Frame
}

export function CountryLine({ country, points, frame }: LineProps) {
  const colour = countryColour(country)
  return (
    <g stroke={colour} fill="none" strokeLinejoin="round" style={{ color: colour }}>
      <Band country={country} points={points} frame={frame} />
      {(['not law', 'law'] as const).flatMap((kind) =>
        runsOf(points, seriesKey(country, kind)).map((run) => (
          <path
            key={`${kind} ${run[0]?.[0]}`}
            d={pathOf(run, frame)}
            strokeWidth={kind === 'law' ? 2.5 : 1.25}
          />
        )),
      )}
      <Marks country={country} points={points} frame={frame} />
    </g>
  )
}

function Band({ country, points, frame }: LineProps) {
  const key = seriesKey(country, 'band')
  const bands = points.flatMap(({ day, values }) => {
    const band = values[key]
    return Array.isArray(band) ? [{ x: round(frame.xOf(day)), band }] : []
  })
  if (bands.length < 2) return null
  const upper = bands.map(({ x, band }) => `${x} ${round(frame.yOf(band[1]))}`)
  const lower = bands.map(({ x, band }) => `${x} ${round(frame.yOf(band[0]))}`).toReversed()
  return (
    <path
      d={`M${[...upper, ...lower].join('L')}Z`}
      fill={countryColour(country)}
      fillOpacity={0.14}
      stroke="none"
    />
  )
}

/** A mark on the last point, and back from there as often as there is room. */
function Marks({ country, points, frame }: LineProps) {
  const own = points.flatMap(({ day, rows }) => {
    const row = rows.find((each) => each.country === country)
    return row && row.share !== null && !row.bounds
      ? [{ day, share: row.share, isLaw: row.isLaw }]
      : []
  })
  const pixels = (frame.right - frame.left) / Math.max(1, points.length)
  const every = Math.max(1, Math.ceil(MARK_SPACING / pixels))
  return own.map(({ day, share, isLaw }, index) =>
    (own.length - 1 - index) % every === 0 ? (
      <CountryShape
        key={day}
        country={country}
        x={frame.xOf(day)}
        y={frame.yOf(share)}
        size={isLaw ? 13 : 10}
        hollow={!isLaw}
        ground="var(--surface)"
      />
    ) : null,
  )
}
