import type { ReactNode } from 'react'
import type { Currency } from '#contract/units.ts'
import { Chip } from '#ui/Chip.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import { KeptOutTrack, MaximumTrack } from './MaximumTrack.tsx'
import { moneyScale, moneyTickLabel, ticksWritten } from './moneyScale.ts'
import type { MoneyScale } from './moneyScale.ts'
import type {
  KeptOutSum,
  StatutoryMaximumChartProps,
  StatutoryMaximumRow,
} from './statutoryMaximumRow.ts'

/**
 * One line for each instrument on a logarithmic axis: dot and thin leader, hollow and dashed where
 * it does not bind; "none set" and "unknown" in words, then hatch. Sums that are no statutory
 * maximum stand below a rule. In a narrow card the names stand above their lines.
 */
export function StatutoryMaximumChart(props: StatutoryMaximumChartProps) {
  const { rows, keptOut, currency, description } = props
  const scale = moneyScale([
    ...rows.flatMap(amountsOf),
    ...keptOut.flatMap((sum) => [sum.amount, sum.highAmount ?? sum.amount]),
  ])
  return (
    <div className="@container">
      <figure className="m-0" aria-label={description}>
        <Ticks scale={scale} currency={currency} />
        <ul>
          {rows.map((row) => (
            <Line key={row.id} {...row} isWords={amountsOf(row).length === 0}>
              <Gridlines scale={scale} />
              <MaximumTrack row={row} scale={scale} />
            </Line>
          ))}
        </ul>
        {keptOut.length > 0 && (
          <div className="border-t-2 border-line2 pt-1.5">
            <p className="text-11 text-faint">
              {props.keptOutReason ?? 'Kept out: not a content obligation, never added'}
            </p>
            <ul>
              {keptOut.map((sum) => (
                <KeptOutLine key={sum.id} sum={sum} scale={scale} />
              ))}
            </ul>
          </div>
        )}
      </figure>
    </div>
  )
}

function amountsOf({ maximum }: StatutoryMaximumRow): number[] {
  if (maximum.form === 'exact') return [maximum.amount]
  if (maximum.form !== 'bounded') return []
  return [maximum.atLeast, maximum.atMost].filter((amount) => amount !== undefined)
}

const COLUMNS = 'grid @md:grid-cols-[minmax(0,42%)_1fr]'

function Ticks({ scale, currency }: { scale: MoneyScale; currency: Currency }) {
  return (
    <div className={COLUMNS} aria-hidden="true">
      <div className="relative h-6 text-11 text-muted @md:col-start-2 @md:mr-5 @md:text-12">
        {ticksWritten(scale.ticks).map((tick, index) => (
          <span
            key={tick}
            className="absolute top-0 whitespace-nowrap"
            style={atFraction(scale.fractionOf(tick))}
          >
            {moneyTickLabel({ currency, amount: tick }, index === 0)}
          </span>
        ))}
      </div>
    </div>
  )
}

/** At a fraction of the track, shifted by the same part of its own width: never outside. */
function atFraction(fraction: number) {
  return { left: `${fraction * 100}%`, transform: `translateX(${-fraction * 100}%)` }
}

function Gridlines({ scale }: { scale: MoneyScale }) {
  return scale.ticks.map((tick) => (
    <span
      key={tick}
      aria-hidden="true"
      className="absolute -top-px bottom-0 w-px bg-line"
      style={{ left: `${scale.fractionOf(tick) * 100}%` }}
    />
  ))
}

interface LineProps extends Pick<
  StatutoryMaximumRow,
  'name' | 'href' | 'status' | 'statusWord' | 'isUnverified'
> {
  children: ReactNode
  quiet?: boolean
  /** Nothing is drawn but words: a lower line does, where the name stands above it. */
  isWords?: boolean
}

function Line({
  name,
  href,
  status,
  statusWord,
  isUnverified,
  quiet = false,
  isWords = false,
  children,
}: LineProps) {
  return (
    <li className={`${COLUMNS} ${quiet ? '' : 'border-t border-line'}`}>
      <div className="flex items-start gap-2 pt-2 @md:pt-4 @md:pr-4 @md:pb-3">
        <span className="flex-none leading-[18px]">
          <StatusMark status={status} />
        </span>
        <div className="flex min-w-0 flex-1 justify-between gap-2 @md:block">
          <div className={`text-13 ${quiet ? '' : 'font-bold'}`}>
            {href ? (
              <a className="hover:underline" href={href}>
                {name}
              </a>
            ) : (
              name
            )}{' '}
            {isUnverified && (
              <span className="my-0.5 @md:block">
                <Chip kind="unverified" />
              </span>
            )}
          </div>
          <div className="max-w-[45%] flex-none text-right text-11 text-muted @md:max-w-none @md:text-left">
            {statusWord}
          </div>
        </div>
      </div>
      <div
        className={`relative grid grid-cols-[minmax(0,1fr)] ${isWords ? 'min-h-10' : 'min-h-15'} @md:mr-5 @md:min-h-[62px]`}
      >
        {children}
      </div>
    </li>
  )
}

function KeptOutLine({ sum, scale }: { sum: KeptOutSum; scale: MoneyScale }) {
  return (
    <Line {...sum} quiet>
      <KeptOutTrack sum={sum} scale={scale} />
    </Line>
  )
}
