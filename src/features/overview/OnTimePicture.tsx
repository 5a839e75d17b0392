/** On-time share by month as a still picture: no measuring and no library, so that a print never waits. */
import { dayNumber } from '#charts/days.ts'
import type { OnTimeRow } from '#charts/onTimeRow.ts'
import { countriesOf, lowestShare, onTimeEnds, onTimePoints } from '#charts/onTimeSeries.ts'
import { shareTicks } from '#charts/shareAxis.ts'
import { textWidth } from '#charts/textWidth.ts'
import type { LawChange } from './boardFacts.ts'
import { MonthAxis, ShareAxis } from './OnTimePictureAxes.tsx'
import { Changes } from './OnTimePictureChanges.tsx'
import { EndLabels, endWords } from './OnTimePictureEnds.tsx'
import { type Frame, LABEL_FROM_PLOT, STRIP, TEXT } from './onTimePictureFrame.ts'
import { Immature } from './OnTimePictureImmature.tsx'
import { CountryLine } from './OnTimePictureLine.tsx'

const LEFT = 40
const AXIS = 20

interface OnTimePictureProps {
  rows: readonly OnTimeRow[]
  /** Numbered in the strip above; the caller writes the key. */
  changes: readonly LawChange[]
  width: number
  height: number
  description: string
}

export function OnTimePicture({ rows, changes, width, height, description }: OnTimePictureProps) {
  const points = onTimePoints(rows)
  const ends = onTimeEnds(rows)
  const from = Math.min(...rows.map((row) => dayNumber(row.periodStart)))
  const to = Math.max(...rows.map((row) => dayNumber(row.periodEnd)))
  const labelWidth = Math.max(0, ...ends.map((end) => textWidth(endWords(end), TEXT, true)))
  const percents = shareTicks(lowestShare(rows))
  const lowest = (percents[0] ?? 0) / 100
  const left = LEFT
  const right = width - Math.ceil(labelWidth) - LABEL_FROM_PLOT
  const top = changes.length > 0 ? STRIP + 6 : 8
  const bottom = height - AXIS
  const frame: Frame = {
    xOf: (day) => left + ((day - from) / (to - from)) * (right - left),
    yOf: (share) => bottom - ((share - lowest) / (1 - lowest)) * (bottom - top),
    left,
    right,
    top,
    bottom,
  }
  return (
    <svg width={width} height={height} role="img" aria-label={description} fontSize={TEXT}>
      <ShareAxis percents={percents} frame={frame} />
      <MonthAxis from={from} to={to} frame={frame} />
      <Changes changes={changes} frame={frame} />
      {countriesOf(rows).map((country) => (
        <CountryLine key={country} country={country} points={points} frame={frame} />
      ))}
      <Immature points={points} frame={frame} />
      <EndLabels ends={ends} frame={frame} />
    </svg>
  )
}
