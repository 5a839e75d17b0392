/** The requests behind a month of the before and after. */
import type { CasesOfMark } from '#charts/CasesSheet.tsx'
import { formatMonth } from '#ui/format.ts'
import { countrySubject } from '#ui/caseWords.ts'
import { csvNotes } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'

/** `months~FR~2019-07-01`: what the country's authorities sent in the month, answered or open. */
export const beforeAfterCases =
  (view: RequestsView): CasesOfMark =>
  ([country = '', start = '']) => {
    const asked = view.plan.beforeAfter.find((each) => each.country === country)
    const month = asked?.months.find((each) => each.start === start)
    if (!asked || !month) return null
    return {
      title: `Requests of ${countrySubject(asked.country)}, received in ${formatMonth(month.start)}`,
      question: {
        ...asked.question,
        where: { ...asked.question.where, receivedFrom: month.from, receivedTo: month.to },
      },
      notes: csvNotes({ ...view, countries: [asked.country] }, `in ${formatMonth(month.start)}`),
    }
  }
