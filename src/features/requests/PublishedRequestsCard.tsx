/** What Facebook published about requests from France, Germany and the United Kingdom. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { PublishedPanels } from '#charts/PublishedPanels.tsx'
import type { InformationRequests, RequestPlace } from '#contract/publishedRequests.ts'
import type { IsoDate } from '#contract/units.ts'
import { formatCount, formatDate } from '#ui/format.ts'
import {
  countryPlaces,
  gapTexts,
  laterCount,
  publishedFinding,
  publishedPanels,
  publishedTable,
  type RequestFigures,
  worldFinding,
} from './publishedRequestRows.ts'
import { publishedSources } from './publishedSources.ts'
import { publishedState, type Reading } from './publishedState.ts'

const none: RequestFigures = { sources: [], rows: [], gaps: [] }

interface PublishedRequestsCardProps {
  reading: Reading<InformationRequests>
  asOf: IsoDate
  knownOn: IsoDate | undefined
  className: string
}

/** Countries; never the world's totals, and never a case of the log. */
export const PublishedRequestsCard = (props: PublishedRequestsCardProps) => (
  <PublishedCard
    {...props}
    places={countryPlaces}
    finding={publishedFinding}
    subline="Requests by half-year, and below them the share for which some data was produced, as the company published them. Only half-years next to each other are joined."
    csvName="published-requests"
    what="Governments’ requests for data on users, by country"
  />
)

/** The company's own totals of all governments. */
export const PublishedWorldCard = (props: PublishedRequestsCardProps) => (
  <PublishedCard
    {...props}
    places={['world']}
    finding={worldFinding}
    subline="Requests of all governments together by half-year: the company’s own totals, not sums of the countries above."
    csvName="published-requests-world"
    what="Governments’ requests for data on users, all countries"
  />
)

function PublishedCard(
  props: PublishedRequestsCardProps & {
    places: readonly RequestPlace[]
    finding: (file: RequestFigures, places: readonly RequestPlace[], asOf: IsoDate) => string
    subline: string
    csvName: string
    what: string
  },
) {
  const { reading, asOf, knownOn, places, finding, subline, csvName, what, className } = props
  const file = reading.data ?? none
  const state = publishedState(reading, knownOn)
  const title = state ? what : finding(file, places, asOf)
  const panels = publishedPanels(file, places, asOf)
  const { later, all } = laterCount(file, places, asOf)
  const laterWords =
    later > 0
      ? `${formatCount(later)} of ${formatCount(all)} half-years were published later and are known today.`
      : ''
  const rows = file.rows.filter(({ place }) => places.includes(place))
  const gaps = gapTexts(file, places)
  return (
    <ChartCard
      title={title}
      subline={subline}
      kind="record"
      className={className}
      csvName={csvName}
      csvNotes={[`As of ${formatDate(asOf)}`, ...gaps, NOT_JOINED]}
      table={publishedTable(file, places)}
      state={state}
      pictureHeight={places.includes('world') ? 290 : 330}
      explain={{
        title: what,
        definition:
          'What the company published itself about requests that governments sent it: how many, how many accounts they named, and for how many of them some data was produced. A request is not a person, and one request may name several accounts.',
        formula: [
          'As published; nothing is computed from them, and percentages keep their decimals.',
        ],
        asOf: `${formatDate(asOf)}; a figure is hollow if it was published after that day. ${laterWords}`,
        sources: publishedSources(file.sources, rows),
        notes: [
          ...gaps,
          'The share rests on what the requests asked for and on whether they were valid; a rise is no measure of one change of channel, and no cause is read from it.',
          NOT_JOINED,
          ...(rows.some(({ note }) => note) ? [IN_THE_TABLE] : []),
        ],
      }}
      footer={
        <>
          <b>A gap is not zero.</b> {gaps.join(' ')} {laterWords} {NOT_JOINED}
        </>
      }
    >
      <PublishedPanels panels={panels} asOf={asOf} description={descriptionOf(what, panels)} />
    </ChartCard>
  )
}

const IN_THE_TABLE =
  'Where sources differ, or a figure was read in a later report, the table says so beside it.'
const NOT_JOINED = 'A real company’s figures; no invented case is in them.'

const descriptionOf = (what: string, panels: ReturnType<typeof publishedPanels>): string =>
  `${what}. ${panels
    .map(
      ({ name, points }) =>
        `${name}: ${points
          .filter(({ requests, percent }) => requests !== null || percent !== null)
          .map(({ words }) => words)
          .join('. ')}`,
    )
    .join('. ')}`
