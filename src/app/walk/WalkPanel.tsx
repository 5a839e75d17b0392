/** The walk's panel: docked at the foot, over nothing that cannot be scrolled free of it. */
import { useQueries } from '@tanstack/react-query'
import { useEffect, useId, useMemo, useRef } from 'react'
import { companiesQuery } from '#queries/companies.ts'
import { exchangeRatesQuery } from '#queries/exchangeRates.ts'
import { lawQuery } from '#queries/law.ts'
import { walkSteps, type WalkStep } from '#url/search.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { useToday } from '#url/useToday.ts'
import { useShownPart } from './useShownPart.ts'
import { useWalk } from './useWalk.ts'
import { useWalkKeys } from './useWalkKeys.ts'
import { takeStart } from './walkStart.ts'
import { walkWords } from './walkWords.ts'
import './walk.css'

export const WalkPanel = ({ step }: { step: WalkStep }) => {
  const panel = useRef<HTMLElement>(null)
  const titleId = useId()
  const textId = useId()
  const today = useToday()
  const { knownOn } = useSharedSearch().search
  const [law, companies, rates] = useQueries({
    queries: [lawQuery(knownOn), companiesQuery(knownOn), exchangeRatesQuery(knownOn)],
  })
  const { place, isHere, isFirst, isLast, show, next, back, reset, end } = useWalk(step)
  useWalkKeys(useMemo(() => ({ next, back, end }), [next, back, end]))
  useShownPart(place.shows, isHere)
  useEffect(() => {
    if (takeStart()) panel.current?.focus({ preventScroll: true })
  }, [])

  const { title, see, say } = walkWords(step, {
    instruments: law.data ?? [],
    companies: companies.data ?? [],
    exchangeRates: rates.data ?? [],
    today,
  })
  return (
    // The arrow keys go where the buttons go; each is a button too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={panel}
      className="walk no-print"
      tabIndex={-1}
      aria-labelledby={titleId}
      aria-describedby={textId}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        if (event.key === 'ArrowRight') next()
        else if (event.key === 'ArrowLeft') back()
        else return
        event.preventDefault()
      }}
    >
      <div className="flex items-baseline justify-between gap-3">
        <p className="text-12 text-muted">
          Demo walk, step {step} of {walkSteps.length}
        </p>
        <button type="button" className="link-quiet walk-end text-12" onClick={end}>
          End
        </button>
      </div>
      <div aria-live="polite">
        <h2 id={titleId} className="text-16 font-bold">
          <span className="unseen">
            Step {step} of {walkSteps.length}:{' '}
          </span>
          {title}
        </h2>
        <div id={textId} className="mt-1 grid gap-2 text-13">
          {law.isFetched && (
            <>
              <p>{see}</p>
              <p className="text-muted">{say}</p>
            </>
          )}
        </div>
      </div>
      {!isHere && (
        <p className="mt-2 text-12">
          Something else is shown now.{' '}
          <button type="button" className="link" onClick={() => show(step)}>
            Show this step’s screen
          </button>
        </p>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <button type="button" className="button" aria-disabled={isFirst} onClick={back}>
          Back
        </button>
        {isLast ? (
          <button type="button" className="button walk-next" onClick={end}>
            End the walk
          </button>
        ) : (
          <button type="button" className="button walk-next" onClick={next}>
            Next
          </button>
        )}
        <button type="button" className="button" onClick={reset}>
          Reset
        </button>
        <span className="walk-keys text-11 text-faint">n next, p back, Esc ends</span>
      </div>
    </aside>
  )
}
