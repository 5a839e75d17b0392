/** The losses of a year on a track of their own, as a row of a table shows them. */

const HEIGHT = 22
const MIDDLE = HEIGHT / 2

/** In one currency; the figures stand beside it. */
export interface LossTrackProps {
  mean: number
  p50: number
  p95: number
  p99: number
  /** The right end of the scale that all rows share. */
  most: number
}

/** A thick line from P50 to P95, a thin one on to P99, a dot at the mean. */
export function LossTrack({ mean, p50, p95, p99, most }: LossTrackProps) {
  const at = (amount: number) => `${most > 0 ? (amount / most) * 100 : 0}%`
  return (
    <svg width="100%" height={HEIGHT} className="block overflow-visible" aria-hidden="true">
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke="var(--line)" />
      <line x1={at(p95)} x2={at(p99)} y1={MIDDLE} y2={MIDDLE} stroke="var(--ctl)" strokeWidth={2} />
      <line
        x1={at(p50)}
        x2={at(p95)}
        y1={MIDDLE}
        y2={MIDDLE}
        stroke="var(--in-time)"
        strokeWidth={6}
      />
      <line
        x1={at(p99)}
        x2={at(p99)}
        y1={MIDDLE - 5}
        y2={MIDDLE + 5}
        stroke="var(--ctl)"
        strokeWidth={2}
      />
      <circle
        cx={at(mean)}
        cy={MIDDLE}
        r={5}
        fill="var(--text)"
        stroke="var(--surface)"
        strokeWidth={1.5}
      />
    </svg>
  )
}
