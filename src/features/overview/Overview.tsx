/** The page itself: its finding, two groups of figures, four charts, and what changed. */
import { memo, useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { parseOverviewSearch } from '#url/overviewSearch.ts'
import { PageLink } from '#url/PageLink.tsx'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { sublineWords } from './asked.ts'
import { BoardOnPaper, BoardView } from './Board.tsx'
import { CaseKpis } from './CaseKpis.tsx'
import { ChangesCard } from './ChangesCard.tsx'
import { ModelledLossSlot } from './ModelledLossSlot.tsx'
import { MoneyKpis } from './MoneyKpis.tsx'
import { OnTimeCard } from './OnTimeCard.tsx'
import { OpenByAgeCard } from './OpenByAgeCard.tsx'
import { pageFinding } from './pageFinding.ts'
import { RiskCard } from './RiskCard.tsx'
import { StatutoryMaximumPart } from './StatutoryMaximumPart.tsx'
import { useCaseCards } from './useCaseCards.ts'
import { useCases } from './useCases.ts'
import { useDrawnAfter } from './useDrawnAfter.ts'
import { useMoney } from './useMoney.ts'
import './overview.css'

// Each stays as it is while what it shows does, and is a slice of its own when that changes.
const Figures = memo(CaseKpis)
const Money = memo(MoneyKpis)
const OnTime = memo(OnTimeCard)
const OpenByAge = memo(OpenByAgeCard)
const StatutoryMaximum = memo(StatutoryMaximumPart)
const Risk = memo(RiskCard)
const ModelledLoss = memo(ModelledLossSlot)
const Changes = memo(ChangesCard)

export function Overview({ instruments }: { instruments: readonly Instrument[] }) {
  const { search } = useSharedSearch()
  const { extras } = usePageExtras()
  const { values, problems } = useMemo(() => parseOverviewSearch(extras), [extras])
  const { asked, shown, isAwaited } = useCases(search, instruments)
  // The figures come first; the cards below them follow, each with the title and rows of one answer.
  const followed = useDrawnAfter(shown)
  const drawn = shown.figures ? followed : shown
  const cards = useCaseCards(drawn)
  const money = useMoney(search, instruments)
  const { asOf, company: companyId } = search
  const { view, figures, state } = shown
  const [checkedOn] = instruments.map((each) => each.lastCheckedOn).toSorted()
  // The law is at hand at once; a finding from cases waits for them, and says of which day it is.
  const head = asked.chosen.form === 'law' ? asked : view
  const onTimeState = cards.onTime.state
  const board = useMemo(
    () => ({ search, instruments, asked, shown: drawn, onTimeState, money }),
    [search, instruments, asked, drawn, onTimeState, money],
  )
  if (values.view === 'board') {
    return (
      <>
        <BoardOnPaper input={board} />
        <BoardView input={board} />
      </>
    )
  }
  return (
    <>
      <BoardOnPaper input={board} />
      {problems.map((problem) => (
        <output key={problem} className="mb-2 block text-12 text-muted">
          {problem}
        </output>
      ))}
      <PageHead
        tabTitle="Overview"
        title={pageFinding({
          against: head.against,
          chosen: head.chosen,
          countries: head.countries,
          maxima: money.maxima,
          headline: figures?.headline ?? null,
        })}
        subline={
          <>
            {sublineWords(head, checkedOn)}{' '}
            <span className="no-print">
              <PageLink to="/" extras={{ view: 'board' }}>
                A4 page for the board
              </PageLink>
            </span>
          </>
        }
      />
      <div
        className="grid grid-cols-1 gap-4 xl:grid-cols-12"
        aria-busy={isAwaited || drawn !== shown}
      >
        <div className="case-kpis shows-cases xl:col-span-6">
          <Figures view={view} figures={figures} state={state} />
        </div>
        <div className="money-kpis xl:col-span-6">
          <Money money={money} instruments={instruments} search={search} />
        </div>
        <OnTime {...cards.onTime} className="on-time-card shows-cases xl:col-span-8" />
        <OpenByAge {...cards.openByAge} className="open-by-age-card shows-cases xl:col-span-4" />
        <StatutoryMaximum
          money={money}
          instruments={instruments}
          countries={search.in}
          className="maximum-card xl:col-span-6"
        />
        <Risk {...cards.risk} className="shows-cases xl:col-span-6" />
        <div className="modelled-loss xl:col-span-12">
          <ModelledLoss
            search={search}
            instruments={instruments}
            isReady={figures !== null || state?.form === 'failed'}
          />
        </div>
        <Changes
          instruments={instruments}
          asOf={asOf}
          countries={search.in}
          companyId={companyId}
          className="xl:col-span-12"
        />
      </div>
    </>
  )
}
