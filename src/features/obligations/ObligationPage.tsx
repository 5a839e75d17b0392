/** `/obligations/<id>`: one text, its history, its penalties worked out, press beside law, sources. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { companiesQuery } from '#queries/companies.ts'
import { exchangeRateSourcesQuery } from '#queries/exchangeRateSources.ts'
import { exchangeRatesQuery } from '#queries/exchangeRates.ts'
import { finesQuery } from '#queries/fines.ts'
import { lawQuery } from '#queries/law.ts'
import { netzdgHalfYearsQuery } from '#queries/netzdgHalfYears.ts'
import { Card } from '#ui/Card.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { StateAwaited } from '#ui/StateAwaited.tsx'
import { StateLoading } from '#ui/states.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { CooperationCard } from './CooperationCard.tsx'
import { DutiesCard } from './DutiesCard.tsx'
import { HalfYearsCard } from './HalfYearsCard.tsx'
import type { PenaltyGround } from './explainPenalty.ts'
import { ImposedCard } from './ImposedCard.tsx'
import { imposedRows } from './imposedRows.ts'
import { LanesCard } from './LanesCard.tsx'
import { MissingCard } from './MissingCard.tsx'
import { NotesCard } from './NotesCard.tsx'
import { ObligationHead } from './ObligationHead.tsx'
import { ObligationNotPublic } from './ObligationNotPublic.tsx'
import { ObligationNotFound } from './ObligationNotFound.tsx'
import { partOfRecord } from './partOfRecord.ts'
import { PenaltyCard } from './PenaltyCard.tsx'
import { PressCard } from './PressCard.tsx'
import { pressRows } from './pressRows.ts'
import { RevenueYearsCard } from './RevenueYearsCard.tsx'
import { SourcesCard } from './SourcesCard.tsx'
import { citedFromLater, sourceRows } from './sourceRows.ts'
import { workedPenalties } from './workedPenalties.ts'
import '#ui/tables.css'

/** `id` is the path's: one that no instrument has leads to a page with a way on. */
export function ObligationPage({ id }: { id: string }) {
  const { search } = useSharedSearch()
  const { asOf, currency, knownOn } = search
  const [law, companies, rates, rateSources, fines, halfYears] = useQueries({
    queries: [
      lawQuery(knownOn),
      companiesQuery(knownOn),
      exchangeRatesQuery(knownOn),
      exchangeRateSourcesQuery(knownOn),
      finesQuery(knownOn),
      netzdgHalfYearsQuery(knownOn),
    ],
  })
  const { data: everyText = [] } = useQuery(lawQuery())
  if (!law.data) {
    return (
      <Whole title={law.error?.title ?? 'Obligation'}>
        <StateAwaited reading={law} words="Reading the record…" />
      </Whole>
    )
  }
  // Read or failed once: the page stands from then on, and only what failed is asked for again.
  const parts = [companies, rates, rateSources, fines, halfYears]
  if (!parts.every(({ isFetched }) => isFetched)) {
    return (
      <Whole title="Obligation">
        <StateLoading words="Reading the record…" />
      </Whole>
    )
  }

  const instrument = law.data.find((candidate) => candidate.id === id)
  if (instrument === undefined && knownOn && everyText.some((text) => text.id === id))
    return <ObligationNotPublic knownOn={knownOn} />
  if (instrument === undefined) return <ObligationNotFound id={id} instruments={law.data} />
  const money = partOfRecord([companies, rates, rateSources])
  const sums = partOfRecord([fines, companies])
  const company = companies.data?.find((candidate) => candidate.id === search.company)
  const isMoneyHere = companies.data && rates.data && rateSources.data
  const ground = isMoneyHere &&
    company && {
      instrument,
      view: { company, exchangeRates: rates.data, currency, asOf },
      rateSources: rateSources.data,
    }
  const press = pressRows(instrument, law.data, asOf)
  const imposed = fines.data && imposedRows(instrument, fines.data, companies.data ?? [], asOf)
  // Without the companies a sum has nobody's name; without the fines nobody knows whether there is one.
  const isImposedHere = imposed && (imposed.length === 0 || companies.data)
  // None of them public by a day of knowledge: there is nothing to draw.
  const hasHalfYears = instrument.id === 'de-netzdg' && halfYears.data?.length !== 0
  const figures = hasHalfYears ? halfYears.data : []
  const isPressNarrow = press.length === 1
  const penaltiesSpan = isPressNarrow ? 'xl:col-span-7' : 'xl:col-span-12'
  const others = [
    ...(fines.data ?? [])
      .filter(({ instrumentId }) => instrumentId === instrument.id)
      .map((fine) => ({ name: 'Fine', sources: fine.sources })),
    ...(figures ?? []).map((figure) => ({
      name: 'Published half-year',
      sources: figure.sources,
    })),
  ]
  const notes = { instrument, instruments: law.data, asOf }

  return (
    <>
      <ObligationHead instrument={instrument} instruments={law.data} asOf={asOf} />
      <div className="grid gap-4 xl:grid-cols-12">
        <div className="min-w-0 xl:col-span-12">
          <LanesCard instrument={instrument} asOf={asOf} />
        </div>
        {instrument.cooperation !== undefined && (
          <div className="min-w-0 xl:col-span-12">
            <CooperationCard instrument={instrument} asOf={asOf} />
          </div>
        )}
        {ground && <Penalties ground={ground} isBesidePress={isPressNarrow} />}
        {!isMoneyHere && (
          <MissingCard name="Statutory maximum" part={money} className={penaltiesSpan} />
        )}
        {press.length > 0 && (
          <div
            className={`grid min-w-0 content-start gap-4 ${
              isPressNarrow ? 'xl:col-span-5' : 'xl:col-span-12'
            }`}
          >
            <PressCard rows={press} asOf={asOf} isNarrow={isPressNarrow} />
            {isPressNarrow && <NotesCard {...notes} isNarrow />}
          </div>
        )}
        <div className="grid min-w-0 gap-4 xl:col-span-12">
          <DutiesCard instrument={instrument} asOf={asOf} />
          {!isImposedHere && (
            <MissingCard
              name="Sums accrued, imposed and settled"
              part={sums}
              isSaid={sums.failure !== null && sums.failure === money.failure}
            />
          )}
          {isImposedHere && imposed.length > 0 && (
            <ImposedCard instrument={instrument} rows={imposed} asOf={asOf} />
          )}
          {!figures && <MissingCard name="Published half-years" part={partOfRecord([halfYears])} />}
          {figures && hasHalfYears && (
            <HalfYearsCard instrument={instrument} figures={figures} asOf={asOf} />
          )}
          {!isPressNarrow && <NotesCard {...notes} />}
          <SourcesCard
            rows={sourceRows(instrument, asOf, others)}
            fromLater={citedFromLater(instrument, others)}
          />
        </div>
      </div>
    </>
  )
}

/** The working, and by revenue year where turnover counts: under it, or beside it on its own row. */
const Penalties = (props: { ground: PenaltyGround; isBesidePress: boolean }) => {
  const { ground, isBesidePress } = props
  const worked = workedPenalties(ground.instrument, ground.view)
  const byYear = worked.find(({ years }) => years.length > 1)
  const isAlone = byYear === undefined && !isBesidePress
  return (
    <div
      className={`grid min-w-0 content-start gap-4 ${
        isBesidePress ? 'xl:col-span-7' : 'xl:col-span-12 xl:grid-cols-12'
      }`}
    >
      <PenaltyCard
        {...ground}
        worked={worked}
        className={isBesidePress ? '' : isAlone ? 'xl:col-span-12' : 'xl:col-span-7'}
      />
      {byYear && (
        <RevenueYearsCard
          {...ground}
          worked={byYear}
          className={isBesidePress ? '' : 'xl:col-span-5'}
        />
      )}
    </div>
  )
}

const Whole = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <>
    <PageHead title={title} tabTitle="Obligation" />
    <Card title="From the public record" kind="record">
      {children}
    </Card>
  </>
)
