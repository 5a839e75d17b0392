/** The board's page beside the overview: its preview on screen, and the sheet alone on paper. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { whenIdle } from '#charts/whenIdle.ts'
import { recordVersionQuery } from '#queries/recordVersion.ts'
import { formatDate } from '#ui/format.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { neededOnPaper, onPaperChange } from '#ui/paper.ts'
import { scenarioWords } from '#ui/scenarioWords.ts'
import { StateFailed, StateLoading } from '#ui/states.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { stringifyQuery } from '#url/queryString.ts'
import { fullLink } from '#url/search.ts'
import type { BoardInput } from './boardFacts.ts'
import type { BoardSheetProps } from './BoardSheet.tsx'
import { boardCode, loadBoard, useBoardCode } from './loadBoard.ts'

/** The sheet's own values beside the page's: what it was made of, and the link back. */
function useSheet(input: BoardInput): BoardSheetProps {
  const { data: record } = useQuery(recordVersionQuery())
  const { info } = input.shown
  return useMemo(
    () => ({
      input,
      made: [
        `Build ${__BUILD_VERSION__}`,
        ...(record
          ? [`Record version ${record.version}, checked ${formatDate(record.lastCheckedOn)}`]
          : []),
        ...(info
          ? [
              info.isInvented
                ? `Scenario ${scenarioWords(info.version)} (demo)`
                : `${info.name}, ${info.version}`,
            ]
          : []),
      ],
      link: fullLink(window.location.origin, '/', input.search, {}, stringifyQuery),
    }),
    [input, record, info],
  )
}

/**
 * Puts the sheet on paper in the page's place, whichever view is open, by button or by the browser's
 * own menu: its code is asked for once the first figures are there, because a print waits for nothing.
 */
export function BoardOnPaper({ input }: { input: BoardInput }) {
  const sheet = useSheet(input)
  const [isOnPaper, setIsOnPaper] = useState(false)
  const hasFigures = input.shown.figures !== null || input.onTimeState?.form === 'empty'
  useEffect(() => onPaperChange(setIsOnPaper), [])
  useEffect(() => neededOnPaper(loadBoard), [])
  useEffect(() => {
    if (!hasFigures) return
    return whenIdle(() => void loadBoard().catch(() => undefined)) // a print then has the page itself
  }, [hasFigures])
  const code = boardCode()
  if (!isOnPaper || !code) return null
  return createPortal(
    <div className="board-paper">
      <code.BoardSheet {...sheet} />
    </div>,
    document.body,
  )
}

/** The preview: the sheet as paper, with the way to print it and the way back. */
export function BoardView({ input }: { input: BoardInput }) {
  const sheet = useSheet(input)
  const { code, hasFailed, retry } = useBoardCode()
  return (
    <>
      <PageHead
        tabTitle="A4 page"
        title="The page for the board, as it prints"
        subline="One sheet of A4 made from the figures of the overview. What is chosen above changes it."
      />
      <div className="gap-6 xl:flex xl:flex-row-reverse xl:items-start">
        <div className="mb-4 min-w-52 flex-1 xl:sticky xl:top-4">
          <div className="flex flex-wrap gap-3">
            <button type="button" className="button font-bold" onClick={() => window.print()}>
              Print this page
            </button>
            <PageLink to="/" className="button">
              Back to the overview
            </PageLink>
          </div>
          <p className="mt-3 text-13 text-muted">
            Whatever prints the overview prints this sheet: the button here, Print A4 above, or the
            browser’s own menu.
          </p>
        </div>
        <div className="min-w-0 flex-1 xl:max-w-[794px] xl:basis-[794px]">
          {code ? (
            <code.BoardPreview {...sheet} />
          ) : hasFailed ? (
            <StateFailed
              title="The sheet could not be loaded"
              words="The overview stands without it, and prints."
              onRetry={retry}
            />
          ) : (
            <StateLoading words="Laying out the sheet…" />
          )}
        </div>
      </div>
    </>
  )
}
