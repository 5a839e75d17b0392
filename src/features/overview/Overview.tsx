/** The page itself: its finding, two groups of figures, four charts, and what changed. */
import type { ChartState } from '#charts/chartState.ts'
import type { Instrument } from '#contract/instrument.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { allCountries } from '#url/search.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { askedWords, sublineWords } from './asked.ts'
import { CaseKpis } from './CaseKpis.tsx'
import type { CaseFigures } from './caseFigures.ts'
import { noPlatformState, onTimeState, openState, withoutAlert } from './caseState.ts'
import { ChangesCard } from './ChangesCard.tsx'
import { MoneyKpis } from './MoneyKpis.tsx'
import { OnTimeCard } from './OnTimeCard.tsx'
import { OpenByAgeCard } from './OpenByAgeCard.tsx'
import { pageFinding } from './pageFinding.ts'
import { RiskCard } from './RiskCard.tsx'
import { StatutoryMaximumPart } from './StatutoryMaximumPart.tsx'
import { useCases } from './useCases.ts'
import { useMoney } from './useMoney.ts'
import './overview.css'

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
  const platforms =
    info?.kinds.find(({ kind }) => kind === view.against.clock.caseKind)?.values['platform'] ?? []
  const [somePlatform] = platforms
  const isNoPlatform = somePlatform !== undefined && !platforms.includes(view.platform)
  const isNarrowed = view.plan.window.isChosen || chosenCountries.length < allCountries.length
  const widen = {
    label: 'Count 90 days in all countries',
    onPress: () => setSearch({ from: undefined, to: undefined, in: [...allCountries] }),
  }
  const cardState = withoutAlert(state)
  const stateWith = (own: (figures: CaseFigures) => ChartState | undefined) =>
    cardState ?? (figures ? own(figures) : undefined)
  const caseCard = { view, figures, notes }
  const [checkedOn] = instruments.map((each) => each.lastCheckedOn).toSorted()
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
        subline={sublineWords(head, checkedOn)}
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
            isNoPlatform
              ? noPlatformState(view.platform, platforms, () =>
                  setSearch({ platform: somePlatform }),
                )
              : onTimeState(
                  counted,
                  askedWords(view, view.countries),
                  isNarrowed ? widen : undefined,
                ),
          )}
          className={`xl:col-span-8 ${waits}`}
        />
        <OpenByAgeCard
          {...caseCard}
          state={stateWith((counted) => openState(view, counted.open))}
          className={`xl:col-span-4 ${waits}`}
        />
        <StatutoryMaximumPart
          money={money}
          instruments={instruments}
          countries={chosenCountries}
          className="xl:col-span-6"
        />
        <RiskCard {...caseCard} state={cardState} className={`xl:col-span-6 ${waits}`} />
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
