/** The requests behind a month. */
import type { CasesOfMark } from '#charts/CasesSheet.tsx'
import { instant } from '#contract/units.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { monthStart, requestMonths } from '#domain/requests/requestsWindow.ts'
import { formatMonth } from '#ui/format.ts'
import { csvNotes } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'

/** `volume~2019-05-01`: what was received in the month, answered or open. */
export const volumeCases =
  (view: RequestsView): CasesOfMark =>
  ([given = '']) => {
    const { plan, window } = view
    const [asked] = plan.volume
    const start = requestMonths(window).starts.find((each) => each === given)
    if (!asked || start === undefined) return null
    const receivedTo = instant(Math.min(window.to, utcMidnight(monthStart(start, 1))))
    const { question } = asked
    return {
      title: `Requests received in ${formatMonth(start)}`,
      question: {
        ...question,
        where: { ...question.where, receivedFrom: utcMidnight(start), receivedTo },
      },
      notes: csvNotes(view, `in ${formatMonth(start)}`),
    }
  }
