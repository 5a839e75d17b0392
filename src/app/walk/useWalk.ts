/** Where the walk is, and how to go on. */
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { stringifyQuery } from '#url/queryString.ts'
import { readSearch } from '#url/readSearch.ts'
import { walkSteps, writeEverything, type WalkStep } from '#url/search.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { useToday } from '#url/useToday.ts'
import { walkPlaces } from './walkSteps.ts'

const stepAt = (number: number): WalkStep | null =>
  walkSteps.find((step) => step === number) ?? null

/**
 * `isHere`: the page shows what the step is about; not so once something else was chosen. Going to a
 * step brings its own screen with it. A link that names a step and nothing else is led there.
 */
export function useWalk(step: WalkStep) {
  const navigate = useNavigate()
  const today = useToday()
  const { search } = useSharedSearch()
  const { extras } = usePageExtras()
  const { pathname, searchStr } = useLocation()
  const place = walkPlaces[step]
  const wanted = writeEverything(readSearch({ ...place.search, walk: String(step) }, today).values)
  const isHere =
    pathname === place.path &&
    JSON.stringify(wanted) === JSON.stringify(writeEverything(search)) &&
    stringifyQuery(place.extras) === stringifyQuery(extras)

  const actions = useMemo(() => {
    const show = (other: WalkStep, replace = false) => {
      const { path, search: values, extras: own } = walkPlaces[other]
      void navigate({
        to: path,
        search: { ...values, ...own, walk: String(other) },
        replace,
        resetScroll: false, // the part that the step is about is scrolled to instead
      })
    }
    const go = (by: number) => {
      const other = stepAt(step + by)
      if (other !== null) show(other)
    }
    return {
      show,
      next: () => go(1),
      back: () => go(-1),
      reset: () => show(1),
      end: () => void navigate({ to: '/', search: {} }),
    }
  }, [navigate, step])

  // By the location alone: while a page changes, the search of the page before is still at hand.
  const isBare = pathname === '/' && searchStr === `?walk=${step}` && step !== 1
  useEffect(() => {
    if (isBare) actions.show(step, true)
  }, [isBare, actions, step])
  return { place, isHere, isFirst: step === 1, isLast: step === walkSteps.length, ...actions }
}
