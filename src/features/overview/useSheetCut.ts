/** Finds the fullest form of the sheet that fits its page, and gives the rest to the picture. */
import { useLayoutEffect, useRef, useState } from 'react'
import { type SheetCut, sheetCuts } from './sheetCuts.ts'

/** The picture grows by no more than this: a taller one says nothing more. */
const MOST_GROWTH = 90
/** Kept free, because a printer rounds. */
const MARGIN = 2

interface Fit {
  of: unknown
  step: number
  growth: number
}

/**
 * Refs for the page's block, whose height is fixed, for what stands in it, its foot and the two charts
 * side by side, and the cut to draw.
 * `drawnFrom` is what the sheet is drawn from: when it changes, measuring begins anew with the
 * fullest form. All is settled before the browser paints or prints, because what a layout effect sets
 * is drawn at once.
 */
export function useSheetCut(drawnFrom: unknown) {
  const page = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const foot = useRef<HTMLElement>(null)
  const charts = useRef<HTMLDivElement>(null)
  const [fit, setFit] = useState<Fit>({ of: drawnFrom, step: 0, growth: 0 })
  if (fit.of !== drawnFrom) setFit({ of: drawnFrom, step: 0, growth: 0 })
  useLayoutEffect(() => {
    const room = page.current?.clientHeight ?? 0
    const drawn = (content.current?.offsetHeight ?? 0) + (foot.current?.offsetHeight ?? 0)
    const spare = room - MARGIN - drawn
    if (spare < 0 && fit.step < sheetCuts.length - 1 && room > 0) {
      setFit({ ...fit, step: fit.step + 1, growth: 0 })
    } else if (spare > 0 && fit.growth === 0) {
      const [left, right] = Array.from(
        charts.current?.children ?? [],
        ({ clientHeight }) => clientHeight,
      )
      const beside = Math.max(0, (right ?? 0) - (left ?? 0))
      setFit({ ...fit, growth: Math.min(spare + beside, MOST_GROWTH) })
    }
  }, [fit])
  const base = sheetCuts[fit.step] ?? sheetCuts[0]!
  const cut: SheetCut = { ...base, pictureHeight: base.pictureHeight + fit.growth }
  return { page, content, foot, charts, cut }
}
