/** The page itself: requests by channel and what came of them, then the public record beside them. */
import { memo, useMemo } from 'react'
import type { CasesOfMark } from '#charts/CasesSheet.tsx'
import { useLatest } from '#charts/useLatest.ts'
import type { Instrument } from '#contract/instrument.ts'
import { isoDate } from '#contract/units.ts'
import { withoutAlert } from '#charts/askingState.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import {
  parseRequestsSearch,
  type RequestsSearch,
  withRequestsSearch,
  writeEveryRequestsValue,
} from '#url/requestsSearch.ts'
import { useLinkExtras } from '#url/linkExtras.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { AnswerCards } from './AnswerCards.tsx'
import { answerCases } from './answerCases.ts'
import { BeforeAfter } from './BeforeAfter.tsx'
import { beforeAfterCases } from './beforeAfterCases.ts'
import { June2019Card } from './June2019Card.tsx'
import { OutcomeCard } from './OutcomeCard.tsx'
import { outcomeCases, reasonCases } from './outcomeCases.ts'
import { outcomesOf } from './outcomeRows.ts'
import { PublishedCards } from './PublishedCards.tsx'
import { RequestsDrill } from './RequestsDrill.tsx'
import { requestsFinding } from './requestsFinding.ts'
import { groupingSegments, sublineWords } from './requestsWords.ts'
import { SuppressedCard } from './SuppressedCard.tsx'
import { useRequests } from './useRequests.ts'
import { VolumeCard } from './VolumeCard.tsx'
import { volumeCases } from './volumeCases.ts'
import { volumeOf } from './volumeRows.ts'
import './requests.css'

// Each stays as it is while what it shows does, and is a slice of its own when that changes.
const Volume = memo(VolumeCard)
const Outcome = memo(OutcomeCard)
const June2019 = memo(June2019Card)
const Answer = memo(AnswerCards)
const BeforeAndAfter = memo(BeforeAfter)
const Suppressed = memo(SuppressedCard)
const Published = memo(PublishedCards)

/** Two years after the change of June 2019: what it did can be told. */
const LATER = isoDate('2021-06-26')

/** From then on there is something whose effect one may want to see. */
const ANNOUNCED = isoDate('2019-06-25')

export function Requests({ instruments }: { instruments: readonly Instrument[] }) {
  const { search, setSearch } = useSharedSearch()
  const { extras, setExtras } = usePageExtras()
  const { values: own, problems } = useMemo(() => parseRequestsSearch(extras), [extras])
  const showPlatform = useLatest((platform: string) => setSearch({ platform }))
  const { view, isAwaited } = useRequests(search, own, instruments, showPlatform)
  const volume = useMemo(() => volumeOf(view), [view])
  const outcomes = useMemo(() => outcomesOf(view), [view])
  const drills = useMemo(
    (): Record<string, CasesOfMark> => ({
      volume: volumeCases(view),
      outcome: outcomeCases(view),
      reason: reasonCases(view),
      answer: answerCases(view),
      months: beforeAfterCases(view),
    }),
    [view],
  )
  // The first card announces a failure; once is enough.
  const quiet = useMemo(() => ({ ...view, state: withoutAlert(view.state) }), [view])
  const { from, to } = view.window
  useLinkExtras(
    useMemo(
      () => ({ ...writeEveryRequestsValue(own), from: dayOf(from), to: dayOf(to) }),
      [own, from, to],
    ),
  )
  const change = useLatest((patch: Partial<RequestsSearch>) =>
    setExtras(withRequestsSearch(extras, { ...own, ...patch })),
  )
  return (
    <>
      {problems.map((problem) => (
        <output key={problem} className="mb-2 block text-12 text-muted">
          {problem}
        </output>
      ))}
      <RequestsDrill cards={drills} />
      <PageHead tabTitle="Requests" title={requestsFinding(view)} subline={sublineWords(view)} />
      <div className="no-print mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <Segmented
          legend="Compare by"
          segments={groupingSegments}
          value={own.by}
          onChange={(by) => change({ by })}
        />
        {search.asOf < LATER && (
          <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-12 text-muted">
            {search.asOf >= ANNOUNCED && 'What June 2019 changed cannot be told yet.'}
            <button type="button" className="button" onClick={() => setSearch({ asOf: LATER })}>
              Jump to 2021
            </button>
          </p>
        )}
      </div>
      {/* Each card is one line: a memo of its component, given the view and its columns of twelve. */}
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-12" aria-busy={isAwaited}>
        <Volume view={view} volume={volume} className="shows-cases xl:col-span-6" />
        <Outcome view={quiet} outcomes={outcomes} className="shows-cases xl:col-span-6" />
        <Answer view={quiet} />
        <BeforeAndAfter view={quiet} />
        <Suppressed view={view} className="xl:col-span-12" />
        <June2019 instruments={instruments} asOf={search.asOf} className="xl:col-span-12" />
        <Published asOf={search.asOf} knownOn={search.knownOn} />
      </div>
    </>
  )
}
