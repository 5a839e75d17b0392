/** Opens the cases behind whichever mark the address names, so that a link reopens them. */
import { useCallback } from 'react'
import { writeCellMark } from '#url/cellMark.ts'
import { parseRequestsSearch, serializeRequestsSearch } from '#url/requestsSearch.ts'
import { usePageExtras } from '#url/useSharedSearch.ts'

/**
 * How a card opens the cases behind one of its marks: `open('outcome', 'emergency', 'disclosed')`.
 * The card's name must be among the cards given to `RequestsDrill`.
 */
export function useOpenCases(): (card: string, ...values: string[]) => void {
  const { extras, setExtras } = usePageExtras()
  return useCallback(
    (card, ...values) => {
      const { values: own } = parseRequestsSearch(extras)
      setExtras(serializeRequestsSearch({ ...own, cell: writeCellMark({ card, values }) }))
    },
    [extras, setExtras],
  )
}
