/** `/method`: what each figure means and cannot mean, what is invented, unverified and missing. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { companiesQuery } from '#queries/companies.ts'
import { exchangeRateSourcesQuery } from '#queries/exchangeRateSources.ts'
import { exchangeRatesQuery } from '#queries/exchangeRates.ts'
import { finesQuery } from '#queries/fines.ts'
import { lawQuery } from '#queries/law.ts'
import { netzdgHalfYearsQuery } from '#queries/netzdgHalfYears.ts'
import { informationRequestsQuery, removalOrdersQuery } from '#queries/publishedRequests.ts'
import { recordVersionQuery } from '#queries/recordVersion.ts'
import { sourceQuery } from '#queries/source.ts'
import { DEMO_SOURCE_ID, sourceOf } from '#sources/registry.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { StateFailed, StateLoading } from '#ui/states.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { caseEntries } from './caseEntries.ts'
import { clockEntries } from './clockEntries.ts'
import { Contents, type ContentsGroup } from './Contents.tsx'
import { EntriesCard } from './EntriesCard.tsx'
import { InventedCard } from './InventedCard.tsx'
import { lawEntries } from './lawEntries.ts'
import { ledgerEntries } from './ledgerEntries.ts'
import { gaps } from './limits.ts'
import { LimitsCard } from './LimitsCard.tsx'
import type { MethodEntry } from './methodEntry.ts'
import { methodFinding, methodSubline } from './methodFinding.ts'
import { lossEntries } from './lossEntries.ts'
import { moneyEntries } from './moneyEntries.ts'
import { publishedEntries } from './publishedEntries.ts'
import { RecordCard } from './RecordCard.tsx'
import { requestEntries } from './requestEntries.ts'
import { sourceKindRows } from './sourceRows.ts'
import { SourcesCard } from './SourcesCard.tsx'
import { UnverifiedCard } from './UnverifiedCard.tsx'
import { factGroups } from './unverifiedRows.ts'
import { useAnchor } from './useAnchor.ts'
import { verdictEntries } from './verdictEntries.ts'
import './method.css'

const withoutRecord = 'What each figure means, and what it cannot mean'

export function MethodPage() {
  const { search } = useSharedSearch()
  const demo = sourceOf(search) ?? sourceOf({ ...search, source: DEMO_SOURCE_ID })
  const [law, companies, rates, rateSources, fines, halfYears, requests, orders] = useQueries({
    queries: [
      lawQuery(search.knownOn),
      companiesQuery(search.knownOn),
      exchangeRatesQuery(search.knownOn),
      exchangeRateSourcesQuery(search.knownOn),
      finesQuery(search.knownOn),
      netzdgHalfYearsQuery(search.knownOn),
      informationRequestsQuery(search.knownOn),
      removalOrdersQuery(search.knownOn),
    ],
  })
  const { data: version } = useQuery(recordVersionQuery())
  const parts = [law, companies, rates, rateSources, fines, halfYears, requests, orders]
  const isHere = parts.every(({ isFetched }) => isFetched)
  useAnchor(isHere)
  if (!isHere) {
    return (
      <>
        <PageHead title={withoutRecord} tabTitle="Method" />
        <StateLoading words="Reading the record…" />
      </>
    )
  }

  const failed = parts.filter(({ error }) => error !== null)
  const record = {
    instruments: law.data,
    companies: companies.data,
    exchangeRates: rates.data,
    fines: fines.data,
    halfYears: halfYears.data,
    informationRequests: requests.data,
    removalOrders: orders.data,
  }
  const groups = factGroups(record)
  const figures: { id: string; title: string; entries: readonly MethodEntry[] }[] = [
    { id: 'cases', title: 'Figures of cases', entries: caseEntries(record) },
    { id: 'clock', title: 'How long cases take', entries: clockEntries() },
    { id: 'rules', title: 'Cases against rules', entries: verdictEntries(record) },
    { id: 'requests', title: 'Requests for data', entries: requestEntries(record) },
    {
      id: 'money',
      title: 'Figures of money',
      entries: [...moneyEntries(record), ...ledgerEntries(record)],
    },
    { id: 'model', title: 'Figures of the model', entries: lossEntries() },
    { id: 'law', title: 'Figures of law', entries: lawEntries(record) },
    { id: 'beside', title: 'Figures side by side', entries: publishedEntries(record) },
  ]
  const contents: ContentsGroup[] = [
    ...figures.map(({ id, title, entries }) => ({
      id,
      name: title,
      entries: entries.map((entry) => ({ id: entry.id, name: entry.title })),
    })),
    ...[
      ...(__WITH_DEMO__ ? [{ id: 'invented', name: 'What is invented' }] : []),
      { id: 'unverified', name: 'What is unverified' },
      { id: 'missing', name: 'What is not in the record' },
      { id: 'sources', name: 'Sources' },
      { id: 'record', name: 'Record, mistakes, no advice' },
    ].map((part) => ({ ...part, entries: [] })),
  ]
  return (
    <>
      <PageHead
        title={failed.length > 0 ? withoutRecord : methodFinding(groups, __WITH_DEMO__)}
        tabTitle="Method"
        subline={failed.length > 0 ? undefined : methodSubline(groups)}
      />
      <div className="method">
        <Contents groups={contents} />
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
          {failed.length > 0 && (
            <div className="card">
              <StateFailed
                title={failed[0]?.error?.title ?? ''}
                words="What each figure means stands below; counts of facts and examples that need the missing part do not."
                onRetry={() => failed.forEach((part) => void part.refetch())}
              />
            </div>
          )}
          {figures.map(({ id, title, entries }) => (
            <div key={id} id={id} tabIndex={-1}>
              <EntriesCard title={title} entries={entries} />
            </div>
          ))}
          {__WITH_DEMO__ && demo !== null && (
            <div id="invented" tabIndex={-1}>
              <Invented source={demo} />
            </div>
          )}
          <div id="unverified" tabIndex={-1}>
            <UnverifiedCard groups={groups} />
          </div>
          <div id="missing" tabIndex={-1}>
            <LimitsCard gaps={gaps(record)} />
          </div>
          <div id="sources" tabIndex={-1}>
            <SourcesCard rows={sourceKindRows(record, rateSources.data ?? [])} />
          </div>
          <div id="record" tabIndex={-1}>
            <RecordCard
              version={version?.version ?? null}
              lastCheckedOn={version?.lastCheckedOn ?? null}
            />
          </div>
        </div>
      </div>
    </>
  )
}

/** The demo's own description may fail or take its time: what is invented is said all the same. */
const Invented = (props: { source: NonNullable<ReturnType<typeof sourceOf>> }) => {
  const { data: info } = useQuery(sourceQuery(props.source))
  return <InventedCard info={info ?? null} />
}
