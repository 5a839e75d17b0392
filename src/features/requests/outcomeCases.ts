/** The requests behind a group, or behind a reason for which they brought nothing. */
import type { CasesOfMark } from '#charts/CasesSheet.tsx'
import { groupName, questionOfGroup } from './requestsGroups.ts'
import { csvNotes, windowWords } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'

/** `outcome~direct to judges`: what the group sent in the window; without a group all of it. */
export const outcomeCases =
  (view: RequestsView): CasesOfMark =>
  ([group = '']) => {
    const [asked] = view.plan.outcomes
    if (!asked) return null
    const name = group === '' ? 'All' : groupName(view.by, group)
    return {
      title: `${name}, received ${windowWords(view)}`,
      question: group === '' ? asked.question : questionOfGroup(asked.question, view.by, group),
      notes: csvNotes(view),
    }
  }

/** `reason~overbroad~challenged`: those of all groups that ended so, for that reason. */
export const reasonCases =
  (view: RequestsView): CasesOfMark =>
  ([reason = '', outcome = '']) => {
    const [asked] = view.plan.outcomes
    if (!asked || reason === '' || (outcome !== 'challenged' && outcome !== 'refused')) return null
    const { question } = asked
    return {
      title: `${outcome === 'challenged' ? 'Challenged' : 'Refused'}: ${reason}, received ${windowWords(view)}`,
      question: { ...question, where: { ...question.where, reason: [reason] } },
      cell: { outcome },
      notes: csvNotes(view),
    }
  }
