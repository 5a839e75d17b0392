/** Opens the requests behind whichever mark the address names, so that a link reopens them. */
import { useCallback, useMemo } from 'react'
import { type CasesBehind, type CasesOfMark, CasesSheet } from '#charts/CasesSheet.tsx'
import { zoneOf } from '#domain/jurisdictions.ts'
import { useCasePages } from '#queries/useCasePages.ts'
import { behindCellMark, writeCellMark } from '#url/cellMark.ts'
import { parseRequestsSearch, withRequestsSearch } from '#url/requestsSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'

/**
 * How a card opens the cases behind one of its marks: `open('outcome', 'emergency', 'disclosed')`.
 * The card's name must be among the cards given to `RequestsDrill`.
 */
export function useOpenCases(): (card: string, ...values: string[]) => void {
  const { extras, setExtras } = usePageExtras()
  return useCallback(
    (card, ...values) => {
      const { values: own } = parseRequestsSearch(extras)
      const cell = writeCellMark({ card, values })
      setExtras(withRequestsSearch(extras, { ...own, cell }))
    },
    [extras, setExtras],
  )
}

/** Stands once on the page. A mark that none of the cards knows is named in a line, not opened. */
export function RequestsDrill({ cards }: { cards: Readonly<Record<string, CasesOfMark>> }) {
  const { extras, setExtras } = usePageExtras()
  const own = useMemo(() => parseRequestsSearch(extras).values, [extras])
  if (own.cell === null) return null
  const behind = behindCellMark(own.cell, cards)
  if (!behind) {
    return (
      <output className="mb-2 block text-12 text-muted">
        cell={own.cell} names no mark of this page; its requests are not shown.
      </output>
    )
  }
  return (
    <CasesOf
      key={own.cell}
      behind={behind}
      onClose={() => setExtras(withRequestsSearch(extras, { ...own, cell: null }))}
    />
  )
}

function CasesOf({ behind, onClose }: { behind: CasesBehind; onClose: () => void }) {
  const { search } = useSharedSearch()
  const pages = useCasePages(behind, search)
  return <CasesSheet {...behind} pages={pages} zoneOf={zoneOf} onClose={onClose} />
}
