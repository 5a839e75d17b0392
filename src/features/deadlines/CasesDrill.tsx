/** Opens the cases behind whichever mark the address names, so that a link reopens them. */
import { useCallback, useMemo } from 'react'
import { type CasesBehind, type CasesOfMark, CasesSheet } from '#charts/CasesSheet.tsx'
import { zoneOf } from '#domain/jurisdictions.ts'
import { useCasePages } from '#queries/useCasePages.ts'
import { behindCellMark, writeCellMark } from '#url/cellMark.ts'
import { parseDeadlinesSearch, serializeDeadlinesSearch } from '#url/deadlinesSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'

/**
 * How a card opens the cases behind one of its marks: `open('curve', 'DE', '24')`. The card's name
 * must be among the cards given to `CasesDrill`.
 */
export function useOpenCases(): (card: string, ...values: string[]) => void {
  const { extras, setExtras } = usePageExtras()
  return useCallback(
    (card, ...values) => {
      const { values: own } = parseDeadlinesSearch(extras)
      setExtras(serializeDeadlinesSearch({ ...own, cell: writeCellMark({ card, values }) }))
    },
    [extras, setExtras],
  )
}

/** Stands once on the page. A mark that none of the cards knows is named in a line, not opened. */
export function CasesDrill({ cards }: { cards: Readonly<Record<string, CasesOfMark>> }) {
  const { extras, setExtras } = usePageExtras()
  const own = useMemo(() => parseDeadlinesSearch(extras).values, [extras])
  if (own.cell === null) return null
  const behind = behindCellMark(own.cell, cards)
  if (!behind) {
    return (
      <output className="mb-2 block text-12 text-muted">
        cell={own.cell} names no mark of this page; its cases are not shown.
      </output>
    )
  }
  return (
    <CasesOf
      key={own.cell}
      behind={behind}
      onClose={() => setExtras(serializeDeadlinesSearch({ ...own, cell: null }))}
    />
  )
}

function CasesOf({ behind, onClose }: { behind: CasesBehind; onClose: () => void }) {
  const { search } = useSharedSearch()
  const pages = useCasePages(behind, search)
  return <CasesSheet {...behind} pages={pages} zoneOf={zoneOf} onClose={onClose} />
}
