import type { ReactNode } from 'react'
import { StatusMark } from '#ui/StatusMark.tsx'
import { statusColour } from '#ui/statusWords.ts'
import type { MoneyScale } from './moneyScale.ts'
import type { DrawnMaximum, KeptOutSum, StatutoryMaximumRow } from './statutoryMaximumRow.ts'

interface TrackProps {
  row: StatutoryMaximumRow
  scale: MoneyScale
}

/**
 * The right half of an instrument's line: what may be imposed, in the form the law gives it. Words
 * stand in the flow, so that a line grows with them; marks hang at half its height.
 */
export function MaximumTrack({ row, scale }: TrackProps) {
  switch (row.maximum.form) {
    case 'exact':
      return <DotTrack row={row} fraction={scale.fractionOf(row.maximum.amount)} />
    case 'bounded':
      return <BoundsTrack row={row} bounds={row.maximum} scale={scale} />
    default:
      return (
        <p className="relative flex items-center gap-3 py-1.5 text-12 text-muted">
          <span className="bg-surface py-0.5 pr-2">
            <b>{row.maximum.form}</b> {row.maximum.reason}
          </span>
          {row.maximum.form !== 'does not reach' && <HatchedRest />}
        </p>
      )
  }
}

/** Hatch where an amount would stand, in print too. */
function HatchedRest() {
  return (
    <span
      aria-hidden="true"
      className="h-4.5 min-w-8 flex-1"
      style={{
        background: 'repeating-linear-gradient(-45deg, transparent 0 5px, var(--line2) 5px 6.5px)',
        printColorAdjust: 'exact',
      }}
    />
  )
}

/** From here on there is no room at the right of a dot for its label. */
const RIGHT_HALF = 0.5

function DotTrack({ row, fraction }: { row: StatutoryMaximumRow; fraction: number }) {
  const colour = statusColour(row.status)
  return (
    <>
      <Leader from={0} to={fraction} binds={row.binds} colour={colour} endsAtMark />
      <span
        className="absolute top-1/2 -translate-1/2 leading-none"
        style={{ left: percent(fraction) }}
      >
        <StatusMark status={row.status} size={18} />
      </span>
      <Labels row={row} fraction={fraction} isBeside={fraction < RIGHT_HALF} />
    </>
  )
}

interface BoundsTrackProps extends TrackProps {
  bounds: Extract<DrawnMaximum, { form: 'bounded' }>
}

function BoundsTrack({ row, bounds: { atLeast, atMost }, scale }: BoundsTrackProps) {
  const low = atLeast === undefined ? null : scale.fractionOf(atLeast)
  const high = atMost === undefined ? null : scale.fractionOf(atMost)
  const colour = statusColour(row.status)
  const middle = low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0)
  return (
    <>
      <Leader from={low ?? 0} to={high ?? 1} binds={row.binds} colour={colour} />
      {low !== null && <BoundTick fraction={low} colour={colour} arrow="right" />}
      {high !== null && <BoundTick fraction={high} colour={colour} arrow="left" />}
      <Labels row={row} fraction={middle} isBeside={false} isCentred />
    </>
  )
}

function BoundTick(props: { fraction: number; colour: string; arrow: 'left' | 'right' }) {
  return (
    <svg
      aria-hidden="true"
      className="absolute top-1/2 -translate-1/2"
      style={{ left: percent(props.fraction) }}
      width={26}
      height={16}
      viewBox="-13 -8 26 16"
      fill="none"
      stroke={props.colour}
      strokeWidth={2}
    >
      <path
        d={props.arrow === 'right' ? 'M0-8V8M0 0H11M7-4 11 0 7 4' : 'M0-8V8M0 0H-11M-7-4-11 0-7 4'}
      />
    </svg>
  )
}

interface LeaderProps {
  from: number
  to: number
  binds: boolean
  colour: string
  /** Stops short of the mark, so that a hollow one stays hollow. */
  endsAtMark?: boolean
}

function Leader(props: LeaderProps) {
  const length = percent(Math.max(0, props.to - props.from))
  return (
    <span
      aria-hidden="true"
      className="absolute top-1/2"
      style={{
        left: percent(props.from),
        width: props.endsAtMark ? `max(0px, ${length} - 7px)` : length,
        borderTop: props.binds ? '1.5px solid var(--ctl)' : `1.5px dashed ${props.colour}`,
        transform: 'translateY(-50%)',
      }}
    />
  )
}

interface LabelsProps {
  row: StatutoryMaximumRow
  fraction: number
  /** At the right of the dot, both lines; else the amount above the line and the note below. */
  isBeside: boolean
  isCentred?: boolean
}

function Labels({ row, fraction, isBeside, isCentred = false }: LabelsProps) {
  if (isBeside)
    return (
      <p
        className="relative self-center py-1"
        style={{ paddingLeft: `calc(${percent(fraction)} + 14px)` }}
      >
        <Halo className="text-13 font-bold">{row.label}</Halo>
        <br />
        <Halo className="text-11 text-muted">{row.note}</Halo>
      </p>
    )
  // Right end at the dot's right edge; in the left half shifted, so that it stays inside.
  const shift = isCentred || fraction < 0.7 ? fraction : Math.max(fraction, 0.9)
  const place = {
    left: percent(fraction),
    transform: `translateX(calc(${percent(-shift)} + ${isCentred ? 0 : 7}px))`,
  }
  return (
    <div className="relative grid grid-cols-[minmax(0,1fr)] grid-rows-[1fr_16px_1fr]">
      <p className="relative w-max max-w-full self-end leading-4" style={place}>
        <Halo className="text-13 font-bold">{row.label}</Halo>
      </p>
      <p className="relative row-start-3 w-max max-w-full pb-0.5 leading-4" style={place}>
        <Halo className="text-11 text-muted">{row.note}</Halo>
      </p>
    </div>
  )
}

/** Text over gridlines stands on a rim of the surface. */
function Halo({ className, children }: { className: string; children: ReactNode }) {
  if (children === undefined) return null
  return <span className={`bg-surface box-decoration-clone ${className}`}>{children}</span>
}

/** A sum that is no maximum: a hollow pill from its low to its high end, its words before it. */
export function KeptOutTrack({ sum, scale }: { sum: KeptOutSum; scale: MoneyScale }) {
  const from = scale.fractionOf(sum.amount)
  const to = scale.fractionOf(sum.highAmount ?? sum.amount)
  return (
    <>
      <span
        aria-hidden="true"
        className="absolute top-1/2 h-2.5 min-w-2.5 -translate-y-1/2 rounded-full border-2"
        style={{
          left: percent(from),
          width: percent(to - from),
          borderColor: statusColour(sum.status),
        }}
      />
      <p
        className="relative self-center py-1 text-right text-11 text-muted @md:text-12"
        style={{ paddingRight: `calc(${percent(1 - from)} + 8px)` }}
      >
        {sum.label}
      </p>
    </>
  )
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`
}
