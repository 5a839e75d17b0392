/** Each line's country and last share, at its right end. */
import { dodge } from '#charts/dodge.ts'
import type { OnTimeEnd } from '#charts/onTimeSeries.ts'
import { countryShortName } from '#ui/CountryMark.tsx'
import { countryColour } from '#ui/CountryShape.tsx'
import { formatShare } from '#ui/format.ts'
import { type Frame, LABEL_FROM_PLOT, round } from './onTimePictureFrame.ts'

/** "Germany 91 %". */
export const endWords = ({ country, share }: OnTimeEnd): string =>
  `${countryShortName(country)}\u00a0${formatShare(share)}`

export function EndLabels({ ends, frame }: { ends: readonly OnTimeEnd[]; frame: Frame }) {
  const wanted = ends.map(({ share }) => frame.yOf(share))
  const places = dodge(wanted, 15, frame.top, frame.bottom - 2)
  return ends.map((end, index) => {
    const at = wanted[index] ?? frame.bottom
    const place = places[index] ?? at
    return (
      <g key={end.country} fill={countryColour(end.country)}>
        <path
          d={`M${round(frame.xOf(end.day)) + 6} ${round(at)}L${frame.right + LABEL_FROM_PLOT - 3} ${round(place)}`}
          stroke={countryColour(end.country)}
          strokeWidth={0.6}
          strokeDasharray="1.5 2.500"
        />
        <text x={frame.right + LABEL_FROM_PLOT} y={place + 4} fontWeight={end.isLaw ? 700 : 400}>
          {endWords(end)}
        </text>
      </g>
    )
  })
}
