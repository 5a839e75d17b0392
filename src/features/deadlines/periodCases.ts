/** The cases behind a period of a group, or behind a group over the window. */
import type { CasesOfMark } from '#charts/CasesSheet.tsx'
import { startOfDay } from '#domain/jurisdictions.ts'
import { csvNotes, windowWords } from './deadlinesWords.ts'
import { periodsOf } from './periodQuestions.ts'
import { longGroupName, periodName } from './periodRows.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** The part of the question that holds the group, limited to it. */
function questionOf(view: DeadlinesView, group: string) {
  const { plan, by } = view
  const [first, ...others] = plan.groups
  const own =
    by === 'country'
      ? plan.groups.find((part) => part.countries.some((each) => each === group))
      : first
  if (!own || group === '') return null
  const jurisdictions =
    by === 'country' ? [group] : [first, ...others].flatMap((part) => part?.countries ?? [])
  const { where } = own.question
  const ofGroup =
    by === 'country'
      ? { jurisdiction: jurisdictions }
      : { jurisdiction: jurisdictions, [by]: [group] }
  return { zone: own.zone, question: { ...own.question, where: { ...where, ...ofGroup } } }
}

/** `period~DE~2019-05-01`: what was received in the period, decided or open. */
export const periodCases =
  (view: DeadlinesView): CasesOfMark =>
  ([group = '', start = '']) => {
    const periods = periodsOf(view.plan.window, view.period)
    const at = periods.findIndex((period) => period.start === start)
    const [period, next] = [periods[at], periods[at + 1]]
    const found = questionOf(view, group)
    if (!period || !found) return null
    const { question, zone } = found
    const to = next ? startOfDay(next.start, zone) : view.plan.window.to
    return {
      title: `${longGroupName(view.by, group)}, received in ${inWords(view, period.start)}`,
      question: {
        ...question,
        where: { ...question.where, receivedFrom: startOfDay(period.start, zone), receivedTo: to },
      },
      notes: csvNotes(view),
    }
  }

const inWords = (view: DeadlinesView, start: Parameters<typeof periodName>[1]): string =>
  view.period === 'week' ? `the ${periodName('week', start)}` : periodName('month', start)

/** `group~DE`: what was received in the window, decided or open. */
export const groupCases =
  (view: DeadlinesView): CasesOfMark =>
  ([group = '']) => {
    const found = questionOf(view, group)
    if (!found) return null
    const { question } = found
    const { from, to } = view.plan.window
    return {
      title: `${longGroupName(view.by, group)}, received ${windowWords(view)}`,
      question: { ...question, where: { ...question.where, receivedFrom: from, receivedTo: to } },
      notes: csvNotes(view),
    }
  }
