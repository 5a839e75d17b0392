/** A line for each country: the planted truth, the share counted and its interval, on one axis. */
import { CountryWord } from '#ui/CountryMark.tsx'
import { formatInterval, formatShare } from '#ui/format.ts'
import { standingWord, type TruthRow } from './truthRows.ts'
import './truth.css'

const PAD = 0.01
/** A truth is known exactly, and one decimal can make it look like the limit that it lies beyond. */
const DECIMALS = 2

/** The part of the axis that is drawn: all marks, in whole steps of five percent. */
function spanOf(rows: readonly TruthRow[]): { from: number; to: number } {
  const all = rows.flatMap(({ truth, estimate }) =>
    estimate ? [truth, estimate.lower, estimate.upper] : [truth],
  )
  const from = Math.floor((Math.min(...all) - PAD) * 20) / 20
  const to = Math.ceil((Math.max(...all) + PAD) * 20) / 20
  return { from: Math.max(0, from), to: Math.min(1, to) }
}

/** Every figure is written out beside the marks. */
export function TruthPicture({ rows }: { rows: readonly TruthRow[] }) {
  if (rows.length === 0) return null
  const { from, to } = spanOf(rows)
  const along = (share: number) => `${(100 * (share - from)) / (to - from)}%`
  return (
    <div className="truth">
      <ul>
        {rows.map(({ country, truth, estimate, isInside }) => (
          <li key={country}>
            <CountryWord country={country} />
            <span className="truth-strip" aria-hidden="true">
              {estimate && (
                <>
                  <i
                    className="truth-interval"
                    style={{
                      left: along(estimate.lower),
                      right: `calc(100% - ${along(estimate.upper)})`,
                    }}
                  />
                  <i className="truth-estimate" style={{ left: along(estimate.share) }} />
                </>
              )}
              <i className="truth-planted" style={{ left: along(truth) }} />
            </span>
            <span className="truth-figures">
              <span>
                <small>planted</small> <b>{formatShare(truth, DECIMALS)}</b>
              </span>
              <span>
                <small>counted</small>{' '}
                {estimate ? (
                  <>
                    <b>{formatShare(estimate.share, DECIMALS)}</b>{' '}
                    <small>{formatInterval(estimate.lower, estimate.upper, DECIMALS)}</small>
                  </>
                ) : (
                  '–'
                )}
              </span>
            </span>
            <span className="truth-standing" data-inside={String(isInside)}>
              {isInside !== null && <span aria-hidden="true">{isInside ? '✓ ' : '✕ '}</span>}
              {standingWord(isInside)}
            </span>
          </li>
        ))}
      </ul>
      <p className="truth-axis" aria-hidden="true">
        <span>{formatShare(from)}</span>
        <span>{formatShare(to)}</span>
      </p>
    </div>
  )
}
