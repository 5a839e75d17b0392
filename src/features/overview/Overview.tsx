/** The page itself: its finding, two groups of figures, four charts, and what changed. */
import type { ChartState } from '#charts/chartState.ts'
import type { Instrument } from '#contract/instrument.ts'
import { formatCount, formatDate, formatList } from '#ui/format.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { allCountries } from '#url/search.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { CaseKpis } from './CaseKpis.tsx'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { onTimeState } from './caseState.ts'
import { ChangesCard } from './ChangesCard.tsx'
import { windowWords } from './explanations.ts'
import { pageFinding } from './findings.ts'
import { MoneyKpis } from './MoneyKpis.tsx'
import { OnTimeCard } from './OnTimeCard.tsx'
import { OpenByAgeCard } from './OpenByAgeCard.tsx'
import { RiskCard } from './RiskCard.tsx'
import { StatutoryMaximumPart } from './StatutoryMaximumPart.tsx'
import { useCases } from './useCases.ts'
import { useMoney } from './useMoney.ts'
import './overview.css'
import { capital, casesNoun, countrySubject } from './wording.ts'

/** "notices in Germany and France, 28 March 2019 to 25 June 2019": what was asked. */
const askedWords = (view: CaseView): string =>
  `${capital(casesNoun(view.against.clock).many)} in ${formatList(view.countries.map(countrySubject))}, ${windowWords(view)}`

export function Overview({ instruments }: { instruments: readonly Instrument[] }) {
  const { search, setSearch } = useSharedSearch()
  const cases = useCases(search, instruments)
  const money = useMoney(search, instruments)
  const { view, figures, state, info } = cases
  const { asOf, company: companyId } = search
  const chosenCountries = search.in
  const notes = info
    ? [`Source: ${info.name} ${info.version}${info.isInvented ? ', invented' : ''}`]
    : []
  const isNarrowed = view.plan.window.isChosen || chosenCountries.length < allCountries.length
  const widen = {
    label: 'Count 90 days in all countries',
    onPress: () => setSearch({ from: undefined, to: undefined, in: [...allCountries] }),
  }
  const stateWith = (own: (figures: CaseFigures) => ChartState | undefined) =>
    state ?? (figures ? own(figures) : undefined)
  const caseCard = { view, figures, notes }
  const waits = cases.isAwaited ? 'waits-for-answer' : ''
  // The law is at hand at once; a finding from cases waits for them, and says of which day it is.
  const head = cases.asked.chosen.form === 'law' ? cases.asked : view
  return (
    <>
      <PageHead
        tabTitle="Overview"
        title={pageFinding({
          against: head.against,
          chosen: head.chosen,
          countries: head.countries,
          maxima: money.maxima,
          headline: figures?.headline ?? null,
        })}
        subline={`As of ${formatDate(head.plan.window.asOfDate)}, start of day in each country. Compared with the ${formatCount(head.plan.window.lengthDays)} days before.`}
      />
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-12" aria-busy={cases.isAwaited}>
        <div className={`case-kpis xl:col-span-6 ${waits}`}>
          <CaseKpis view={view} figures={figures} state={state} />
        </div>
        <div className="money-kpis xl:col-span-6">
          <MoneyKpis money={money} instruments={instruments} search={search} />
        </div>
        <OnTimeCard
          {...caseCard}
          state={stateWith((counted) =>
            onTimeState(counted, askedWords(view), isNarrowed ? widen : undefined),
          )}
          className={`xl:col-span-8 ${waits}`}
        />
        <OpenByAgeCard
          {...caseCard}
          state={stateWith((counted) =>
            counted.open.open > 0
              ? undefined
              : {
                  form: 'empty',
                  title: 'Nothing is open',
                  words: `${askedWords(view)}: asked and answered, and none is open on this day.`,
                },
          )}
          className={`xl:col-span-4 ${waits}`}
        />
        <StatutoryMaximumPart
          money={money}
          instruments={instruments}
          countries={chosenCountries}
          className="xl:col-span-6"
        />
        <RiskCard {...caseCard} state={state} className={`xl:col-span-6 ${waits}`} />
        <ChangesCard
          instruments={instruments}
          asOf={asOf}
          countries={chosenCountries}
          companyId={companyId}
          className="xl:col-span-12"
        />
      </div>
    </>
  )
}
