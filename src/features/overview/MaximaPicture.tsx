/** Statutory maxima by instrument on one log axis, as a still picture with its words beside each line. */
import { moneyScale, type MoneyScale, moneyTickLabel, ticksWritten } from '#charts/moneyScale.ts'
import type { StatutoryMaximumRow } from '#charts/statutoryMaximumRow.ts'
import type { Currency } from '#contract/units.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import { statusColour } from '#ui/statusWords.ts'

interface MaximaPictureProps {
  rows: readonly StatutoryMaximumRow[]
  currency: Currency
  description: string
}

const amountsOf = ({ maximum }: StatutoryMaximumRow): number[] => {
  if (maximum.form === 'exact') return [maximum.amount]
  if (maximum.form !== 'bounded') return []
  return [maximum.atLeast, maximum.atMost].filter((amount) => amount !== undefined)
}

export function MaximaPicture({ rows, currency, description }: MaximaPictureProps) {
  const scale = moneyScale(rows.flatMap(amountsOf))
  return (
    <figure aria-label={description}>
      <ul className="board-maxima">
        {rows.map((row) => (
          <li key={row.id}>
            <p className="board-maximum-words">
              <span>
                <StatusMark status={row.status} size={13} /> <b>{row.name}</b>
              </span>
              <b>{'reason' in row.maximum ? row.maximum.form : row.label}</b>
            </p>
            <Track row={row} scale={scale} />
            <p className="board-quiet">{noteOf(row)}</p>
          </li>
        ))}
      </ul>
      <div className="board-ticks" aria-hidden="true">
        {ticksWritten(scale.ticks).map((tick, index) => (
          <span key={tick} style={atFraction(scale.fractionOf(tick))}>
            {moneyTickLabel({ currency, amount: tick }, index === 0)}
          </span>
        ))}
      </div>
    </figure>
  )
}

const noteOf = ({ statusWord, maximum, note, isUnverified }: StatutoryMaximumRow): string =>
  [
    statusWord,
    'reason' in maximum ? maximum.reason.replace(/\.$/, '') : (note ?? ''),
    isUnverified ? 'unverified' : '',
  ]
    .filter((part) => part !== '')
    .join('; ')

/** At a fraction of the track, shifted by the same part of its own width: never outside. */
const atFraction = (fraction: number) => ({
  left: percent(fraction),
  transform: `translateX(${percent(-fraction)})`,
})

const percent = (fraction: number): string => `${Math.round(fraction * 10_000) / 100}%`

/** Dot and thin leader; at least and at most as ticks; hatch where no amount is. */
function Track({ row, scale }: { row: StatutoryMaximumRow; scale: MoneyScale }) {
  const colour = statusColour(row.status)
  const { maximum } = row
  const line = row.binds ? '1.5px solid var(--ctl)' : `1.5px dashed ${colour}`
  if ('reason' in maximum) {
    return (
      <div className={`board-track ${maximum.form === 'does not reach' ? '' : 'board-hatch'}`} />
    )
  }
  const low =
    maximum.form === 'exact'
      ? 0
      : maximum.atLeast === undefined
        ? 0
        : scale.fractionOf(maximum.atLeast)
  const high =
    maximum.form === 'exact'
      ? scale.fractionOf(maximum.amount)
      : maximum.atMost === undefined
        ? 1
        : scale.fractionOf(maximum.atMost)
  return (
    <div className="board-track">
      {scale.ticks.map((tick) => (
        <i
          key={tick}
          className="board-gridline"
          style={{ left: percent(scale.fractionOf(tick)) }}
        />
      ))}
      <i
        className="board-leader"
        style={{ left: percent(low), width: percent(Math.max(0, high - low)), borderTop: line }}
      />
      {maximum.form === 'exact' ? (
        <span className="board-dot" style={{ left: percent(high) }}>
          <StatusMark status={row.status} size={13} />
        </span>
      ) : (
        <>
          {maximum.atLeast !== undefined && (
            <Bound at={low} colour={colour} path="M0-5V5M0 0H8M5-3 8 0 5 3" />
          )}
          {maximum.atMost !== undefined && (
            <Bound at={high} colour={colour} path="M0-5V5M0 0H-8M-5-3-8 0-5 3" />
          )}
        </>
      )}
    </div>
  )
}

const Bound = (props: { at: number; colour: string; path: string }) => (
  <svg
    className="board-dot"
    style={{ left: percent(props.at) }}
    width={18}
    height={12}
    viewBox="-9 -6 18 12"
    fill="none"
    stroke={props.colour}
    strokeWidth={1.6}
    aria-hidden="true"
  >
    <path d={props.path} />
  </svg>
)
