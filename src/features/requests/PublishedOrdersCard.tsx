/** Removal orders under the EU regulation on terrorist content: issued, and what platforms received. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { CountBars } from '#charts/CountBars.tsx'
import type { RemovalOrders } from '#contract/publishedRequests.ts'
import type { IsoDate } from '#contract/units.ts'
import { formatCount, formatDate } from '#ui/format.ts'
import { PageLink } from '#url/PageLink.tsx'
import {
  authoritiesWords,
  issuedBars,
  ordersFinding,
  ordersTable,
  type ReceivedLine,
  receivedLines,
  receivedWords,
} from './publishedOrderRows.ts'
import { publishedSources } from './publishedSources.ts'
import { publishedState, type Reading } from './publishedState.ts'

const SPANS =
  'A platform counts by calendar year, the Commission by the regulation’s first 19 months; most services publish nothing that is here.'
const WHAT = 'Removal orders for terrorist content'
const none = { sources: [], rows: [] } satisfies Partial<RemovalOrders>

interface PublishedOrdersCardProps {
  reading: Reading<RemovalOrders>
  asOf: IsoDate
  knownOn: IsoDate | undefined
  className: string
}

export function PublishedOrdersCard({
  reading,
  asOf,
  knownOn,
  className,
}: PublishedOrdersCardProps) {
  const file = reading.data ?? none
  const state = publishedState(reading, knownOn)
  const bars = issuedBars(file)
  const lines = receivedLines(file)
  const received = receivedWords(lines)
  const first = file.rows.map(({ publishedOn }) => publishedOn).toSorted()[0]
  const isLater = first !== undefined && first > asOf
  const notReceived = `Issued is not received: an order counts where it was written, a platform counts what reached it.${received === '' ? '' : ` ${received}.`}`
  const unverified = file.rows.filter(({ verified }) => !verified).length
  return (
    <ChartCard
      title={state ? WHAT : ordersFinding(file)}
      subline={
        bars.length > 0
          ? sublineWords(isLater ? asOf : null)
          : 'As authorities and platforms publish them.'
      }
      kind="record"
      className={className}
      csvName="published-removal-orders"
      csvNotes={[`As of ${formatDate(asOf)}`, notReceived]}
      table={ordersTable(file)}
      state={state}
      pictureHeight={220}
      explain={{
        title: WHAT,
        definition:
          'How many removal orders member states’ authorities issued, as the Commission reported it, and beside it what platforms reported themselves about orders that reached them.',
        formula: ['As published; nothing is computed from them.'],
        asOf: formatDate(asOf),
        sources: publishedSources(file.sources, file.rows),
        notes: state
          ? []
          : [
              notReceived,
              ...(bars.length > 0 ? [SPANS] : []),
              `${formatCount(unverified)} of ${formatCount(file.rows.length)} counts are unverified: read in compiled figures that cite the reports.`,
            ],
      }}
      footer={
        state === undefined && (
          <>
            {authoritiesWords(file)} {formatCount(unverified)} of {formatCount(file.rows.length)}{' '}
            counts unverified: read in compiled figures.{' '}
            <PageLink to="/obligations/eu-terreg">The regulation</PageLink>
          </>
        )
      }
    >
      <div className="grid gap-4">
        {bars.length > 0 && (
          <CountBars bars={bars} description={`Removal orders issued: ${barWords(bars)}`} />
        )}
        {lines.length > 0 && <Received lines={lines} />}
      </div>
    </ChartCard>
  )
}

/** `publishedAfter` is the as-of, where nothing of it was public by then. */
const sublineWords = (publishedAfter: IsoDate | null): string =>
  `Orders of one hour under Regulation (EU) 2021/784, by the member state that issued them, 7\u00A0June 2022 to 31\u00A0December 2023.${publishedAfter ? ` Published after ${formatDate(publishedAfter)}, known today.` : ''}`

const barWords = (bars: ReturnType<typeof issuedBars>): string =>
  bars.map(({ name, count }) => `${name} ${formatCount(count)}`).join(', ')

/** What platforms say reached them; not on the scale of what was issued. */
const Received = ({ lines }: { lines: readonly ReceivedLine[] }) => (
  <section aria-label="What platforms received">
    <h3 className="border-t border-line pt-3 text-13 font-bold">
      Issued is not received: what platforms report
    </h3>
    <table className="mt-1 w-full text-13">
      <thead>
        <tr className="text-12 text-muted">
          <th scope="col" className="text-left font-normal">
            Service, year
          </th>
          {['received', 'held valid', 'items removed'].map((name) => (
            <th key={name} scope="col" className="pl-2 text-right font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ service, year, received, valid, removed }) => (
          <tr key={`${service} ${year}`} className="border-t border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {service}, {year}
            </th>
            {[received, valid, removed].map((count, index) => (
              <td key={index} className="py-1 pl-2 text-right">
                {count === null ? <span title="not found">–</span> : formatCount(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p className="mt-1 text-11 text-faint">– not found; not 0.</p>
  </section>
)
