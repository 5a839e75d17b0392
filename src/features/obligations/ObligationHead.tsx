/** The head of an obligation's page: name, summary, status on the date, what became of it, facts. */
import type { ReactNode } from 'react'
import { notPublishedByThen } from '#contract/citation.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { CountryWord, countryName } from '#ui/CountryMark.tsx'
import { formatDate, formatList } from '#ui/format.ts'
import { LaterWord } from '#ui/LaterWord.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { StatusWord } from '#ui/StatusMark.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { CellValue } from '#ui/CellValue.tsx'
import { obligationFacts } from './obligationFacts.ts'

export const ObligationHead = (props: {
  instrument: Instrument
  instruments: readonly Instrument[]
  asOf: IsoDate
}) => {
  const { instrument, instruments, asOf } = props
  const facts = obligationFacts(instrument, asOf)
  // Under a day of knowledge only what had been announced by then is left.
  const isAllKnown = useSharedSearch().search.knownOn === undefined
  return (
    <PageHead
      title={instrument.title}
      tabTitle={instrument.shortName}
      before={
        <nav aria-label="Breadcrumb" className="no-print mb-2 text-12">
          <PageLink to="/obligations">Obligations</PageLink> /{' '}
          {formatList(instrument.jurisdictions.map(countryName))}
        </nav>
      }
      subline={
        <>
          {instrument.officialTitle !== undefined && (
            <span className="block text-12 text-faint">{instrument.officialTitle}</span>
          )}
          <span className="block">
            <CellValue text={instrument.summary.text} />
          </span>
          <span className="mt-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-13">
            {facts.now === null ? (
              <span className="text-muted">
                Not begun on {formatDate(asOf)}
                {facts.begins !== null && `; its first step came on ${formatDate(facts.begins)}`}
              </span>
            ) : (
              <span className="font-bold">
                <StatusWord
                  status={facts.now.status}
                  phrase={`${facts.now.phrase}, since ${formatDate(facts.now.since)}`}
                />
              </span>
            )}
            {facts.became !== null && (
              <span className="inline-flex flex-wrap items-baseline gap-x-3">
                <span className="text-muted">What became of it:</span>
                <StatusWord status={facts.became.status} phrase={facts.became.phrase} />
                {isAllKnown && <LaterWord />}
              </span>
            )}
          </span>
        </>
      }
      aside={
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1 text-13 xl:max-w-90">
          <Fact name="Made by">
            {instrument.jurisdictions.map((place) => (
              <span key={place} className="mr-3">
                <CountryWord country={place} />
              </span>
            ))}
          </Fact>
          <Fact name="Trigger">
            <CellValue text={formatList(facts.triggers) || notPublishedByThen} />
          </Fact>
          <Fact name="Deadline">
            <span className="inline-flex flex-wrap gap-2">
              {facts.deadlines.length === 0 && <CellValue text={notPublishedByThen} />}
              {facts.deadlines.map((deadline) => (
                <CellValue key={deadline.text} {...deadline} />
              ))}
            </span>
          </Fact>
          <Fact name="Authority">
            <CellValue text={instrument.authority.text} />
          </Fact>
          {linked(instrument, 'predecessor', instruments)}
          {linked(instrument, 'successor', instruments)}
          {onRequests[instrument.id] !== undefined && (
            <Fact name="Published figures">
              <PageLink to="/requests" className="link inline-block leading-6">
                {onRequests[instrument.id]}
              </PageLink>
            </Fact>
          )}
        </dl>
      }
    />
  )
}

/** Texts whose published figures stand on the page of requests, and what those are of. */
const onRequests: Readonly<Record<string, string>> = {
  'us-fr-mlat': 'Requests for data',
  'fr-direct-requests-2015': 'Requests for data',
  'fr-id-data-2019': 'Requests for data',
  'eu-terreg': 'Removal orders',
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-muted">{name}</dt>
    <dd className="min-w-0">{children}</dd>
  </>
)

function linked(
  instrument: Instrument,
  relation: 'predecessor' | 'successor',
  instruments: readonly Instrument[],
): ReactNode {
  const links = instrument.links.filter((link) => link.relation === relation)
  if (links.length === 0) return null
  return (
    <Fact name={relation === 'predecessor' ? 'Predecessor' : 'Successor'}>
      {links.map((link, index) => (
        <span key={link.instrumentId}>
          {index > 0 && ', '}
          {/* A line of 24 px: tall enough to be pressed. */}
          <PageLink
            to={`/obligations/${link.instrumentId}`}
            className="link inline-block leading-6"
          >
            {instruments.find(({ id }) => id === link.instrumentId)?.shortName ?? link.instrumentId}
          </PageLink>
        </span>
      ))}
    </Fact>
  )
}
