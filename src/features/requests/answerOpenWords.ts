/** What the list of open requests says of itself. */
import type { ChartState } from '#charts/chartState.ts'
import { formatCount, formatDate, formatDays } from '#ui/format.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { windowWords } from './requestsWords.ts'
import type { OldestOpen, OldestOpenAnswer } from './useOldestOpen.ts'
import type { RequestsView } from './useRequests.ts'

const SECONDS_A_DAY = 86_400
const daysWords = (seconds: number): string => formatDays(Math.floor(seconds / SECONDS_A_DAY))

/** "412 requests are open, the oldest for 640 d". */
export function openTitle(open: OldestOpen | null): string {
  const [oldest] = open?.rows ?? []
  if (!open || !oldest) return 'Open requests, the oldest first'
  const { total } = open
  return `${formatCount(total)} ${total === 1 ? 'request is' : 'requests are'} open, the oldest for ${daysWords(oldest.openSeconds)}`
}

/** What is open from before the window, so that nothing is hidden by it; empty while not known. */
export function openBeforeWords({ window }: RequestsView, open: OldestOpen | null): string {
  if (!open) return ''
  const { total, oldestSeconds } = open.before
  const since = formatDate(dayOf(window.from))
  return total === 0 || oldestSeconds === null
    ? `None received before ${since} is open.`
    : `Received before ${since} and open still: ${formatCount(total)}, the oldest for ${daysWords(oldestSeconds)}.`
}

/** The page's own state first; undefined: the list stands. */
export function openState(
  view: RequestsView,
  { open, state }: OldestOpenAnswer,
): ChartState | undefined {
  // An earlier answer of the page, or one with parts missing, takes nothing from the list.
  if (view.state && view.state.form !== 'stale' && view.state.form !== 'partial') return view.state
  if (state) return state
  if (open?.total === 0) {
    const words = `Requests received ${windowWords(view)}: asked and answered, and none is open.`
    return { form: 'empty', title: 'Nothing is open', words }
  }
  return undefined
}
