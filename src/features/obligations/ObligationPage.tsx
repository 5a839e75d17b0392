/** `/obligations/<id>`: one text, its history, its penalties worked out, press beside law, sources. */
import { useQueries } from '@tanstack/react-query'
import { companiesQuery } from '#queries/companies.ts'
import { exchangeRateSourcesQuery } from '#queries/exchangeRateSources.ts'
import { exchangeRatesQuery } from '#queries/exchangeRates.ts'
import { finesQuery } from '#queries/fines.ts'
import { lawQuery } from '#queries/law.ts'
import { netzdgHalfYearsQuery } from '#queries/netzdgHalfYears.ts'
import { Card } from '#ui/Card.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { StateFailed, StateLoading } from '#ui/states.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { DutiesCard } from './DutiesCard.tsx'
import { HalfYearsCard } from './HalfYearsCard.tsx'
import type { PenaltyGround } from './explainPenalty.ts'
import { ImposedCard } from './ImposedCard.tsx'
import { imposedRows } from './imposedRows.ts'
import { LanesCard } from './LanesCard.tsx'
import { NotesCard } from './NotesCard.tsx'
import { ObligationHead } from './ObligationHead.tsx'
import { ObligationNotFound } from './ObligationNotFound.tsx'
import { PenaltyCard } from './PenaltyCard.tsx'
import { PressCard } from './PressCard.tsx'
import { pressRows } from './pressRows.ts'
import { RevenueYearsCard } from './RevenueYearsCard.tsx'
import { SourcesCard } from './SourcesCard.tsx'
import { sourceRows } from './sourceRows.ts'
import { workedPenalties } from './workedPenalties.ts'
import './tables.css'

/** `id` is the path's: one that no instrument has leads to a page with a way on. */
export function ObligationPage({ id }: { id: string }) {
  const { search } = useSharedSearch()
  const { asOf, currency } = search
  const [law, companies, rates, rateSources, fines, halfYears] = useQueries({
    queries: [
      lawQuery(),
      companiesQuery(),
      exchangeRatesQuery(),
      exchangeRateSourcesQuery(),
      finesQuery(),
      netzdgHalfYearsQuery(),
    ],
  })
  const failed = [law, companies, rates, rateSources, fines, halfYears].find(
    ({ isError }) => isError,
  )
  if (failed?.error) {
    const { title, detail } = failed.error
    return (
      <Whole title={title}>
        <StateFailed title={title} words={detail} onRetry={() => void failed.refetch()} />
      </Whole>
    )
  }
  if (
    !law.data ||
    !companies.data ||
    !rates.data ||
    !rateSources.data ||
    !fines.data ||
    !halfYears.data
  ) {
    return (
      <Whole title="Obligation">
        <StateLoading words="Reading the record…" />
      </Whole>
    )
  }

  const instrument = law.data.find((candidate) => candidate.id === id)
  if (instrument === undefined) return <ObligationNotFound id={id} instruments={law.data} />
  const company = companies.data.find((candidate) => candidate.id === search.company)
  const ground = company && {
    instrument,
    view: { company, exchangeRates: rates.data, currency, asOf },
    rateSources: rateSources.data,
  }
  const press = pressRows(instrument, law.data, asOf)
  const imposed = imposedRows(instrument, fines.data, companies.data, asOf)
  const figures = instrument.id === 'de-netzdg' ? halfYears.data : null
  const isPressNarrow = press.length === 1
  const notes = { instrument, instruments: law.data, asOf }

  return (
    <>
      <ObligationHead instrument={instrument} instruments={law.data} asOf={asOf} />
      <div className="grid gap-4 xl:grid-cols-12">
        <div className="min-w-0 xl:col-span-12">
          <LanesCard instrument={instrument} asOf={asOf} />
        </div>
        {ground && <Penalties ground={ground} isBesidePress={isPressNarrow} />}
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
          {imposed.length > 0 && <ImposedCard instrument={instrument} rows={imposed} asOf={asOf} />}
          {figures && <HalfYearsCard instrument={instrument} figures={figures} asOf={asOf} />}
          {!isPressNarrow && <NotesCard {...notes} />}
          <SourcesCard
            rows={sourceRows(instrument, asOf, [
              ...fines.data
                .filter(({ instrumentId }) => instrumentId === instrument.id)
                .map((fine) => ({ name: 'Fine', sources: fine.sources })),
              ...(figures ?? []).map((figure) => ({
                name: 'Published half-year',
                sources: figure.sources,
              })),
            ])}
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
