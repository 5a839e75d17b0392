/** `/compare`: what two to five places demand, side by side, as of a date. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import { comparisonOn, fewestPlaces } from '#domain/comparison.ts'
import { lawQuery } from '#queries/law.ts'
import { Card } from '#ui/Card.tsx'
import { countryName } from '#ui/CountryMark.tsx'
import { formatNumeral } from '#ui/format.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { StateAwaited } from '#ui/StateAwaited.tsx'
import { StateEmpty, StatePartial } from '#ui/states.tsx'
import {
  type CompareSearch,
  parseCompareSearch,
  serializeCompareSearch,
  writeWholeComparison,
} from '#url/compareSearch.ts'
import { stringifyQuery } from '#url/queryString.ts'
import { allCountries, fullLink } from '#url/search.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { comparedPlaces, unknownTextProblems } from './comparedPlaces.ts'
import { comparisonFinding } from './comparisonFinding.ts'
import { LaddersCards } from './LaddersCards.tsx'
import { MatrixCard } from './MatrixCard.tsx'
import { MetricsCard } from './MetricsCard.tsx'
import { useCompanyMoney } from '#queries/useCompanyMoney.ts'

export function ComparePage() {
  const { search, setSearch } = useSharedSearch()
  const law = useQuery(lawQuery(search.knownOn))
  const { places } = comparedPlaces(search)
  if (places.length < fewestPlaces) {
    const other = allCountries.find((country) => !places.includes(country))
    return (
      <Frame title="A comparison needs two">
        <StateEmpty
          title={`Only ${places.map(countryName).join('')} is chosen`}
          words={`At least ${formatNumeral(fewestPlaces)} stand side by side. Choose another country above, or the EU.`}
          {...(other === undefined
            ? {}
            : {
                action: {
                  label: `Add ${countryName(other)}`,
                  onPress: () =>
                    setSearch({
                      in: allCountries.filter(
                        (country) => country === other || search.in.includes(country),
                      ),
                    }),
                },
              })}
        />
      </Frame>
    )
  }
  if (law.data !== undefined) return <Compare instruments={law.data} />
  return (
    <Frame title="Compare">
      <StateAwaited reading={law} words="Reading the record…" />
    </Frame>
  )
}

/** What of the page's own address the matrix leaves as it is: the events over the charts. */
const keptOf = ({ events }: Record<string, string>) => (events === undefined ? {} : { events })

const Frame = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <>
    <PageHead title={title} tabTitle="Compare" />
    <Card title="Texts side by side" kind="record">
      {children}
    </Card>
  </>
)

const Compare = ({ instruments }: { instruments: readonly Instrument[] }) => {
  const { search: shared } = useSharedSearch()
  const { extras, setExtras } = usePageExtras()
  const { values: search, problems } = useMemo(() => parseCompareSearch(extras), [extras])
  const { places, problem } = useMemo(() => comparedPlaces(shared), [shared])
  const { money, failure, retry } = useCompanyMoney(shared)
  const { asOf } = shared
  const comparison = useMemo(
    () => comparisonOn(instruments, places, asOf, search, money),
    [instruments, places, asOf, search, money],
  )
  const finding = comparisonFinding(comparison)
  const change = (patch: Partial<CompareSearch>) =>
    setExtras({ ...keptOf(extras), ...serializeCompareSearch({ ...search, ...patch }) })
  const linkOf = () => {
    const texts = Object.fromEntries(
      comparison.columns.flatMap(({ place, text }) => (text ? [[place, text.id]] : [])),
    )
    const whole = writeWholeComparison({ ...search, texts })
    const all = { ...keptOf(extras), ...whole }
    return fullLink(window.location.origin, '/compare', shared, all, stringifyQuery)
  }

  return (
    <>
      <PageHead
        title={finding}
        tabTitle="Compare"
        subline="What each text demands, by when and under which penalty. Every cell is a value with its source, or says why there is none. Not legal advice."
      />
      <div className="grid gap-4 xl:grid-cols-12">
        <div className="min-w-0 xl:col-span-12">
          <MatrixCard
            comparison={comparison}
            search={search}
            finding={finding}
            problems={[
              ...(problem === null ? [] : [problem]),
              ...problems,
              ...unknownTextProblems(comparison),
            ]}
            linkOf={linkOf}
            onChange={change}
          />
          {failure !== null && (
            <StatePartial
              words={
                <>
                  {failure.title}: penalties stand in the text’s own terms, without an amount for
                  the company.{' '}
                  <button type="button" className="link-quiet" onClick={retry}>
                    Try again
                  </button>
                </>
              }
            />
          )}
        </div>
        <LaddersCards instruments={instruments} jurisdictions={places} search={shared} />
        <MetricsCard instruments={instruments} jurisdictions={places} search={shared} />
      </div>
    </>
  )
}
