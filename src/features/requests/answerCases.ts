/** The requests behind a mark of time to answer: an age on a line, a share within hours, what is open. */
import type { CasesOfMark } from '#charts/CasesSheet.tsx'
import { ageLabel, stepTo } from '#charts/ageScale.ts'
import { answerAxis } from '#charts/answerAxis.ts'
import type { TallyQuestion } from '#contract/tally.ts'
import { answerGroups, answerLimits } from './answerQuestions.ts'
import { ALL_REQUESTS, askedFor } from './answerRows.ts'
import { limitWords } from './answerWords.ts'
import { groupName } from './requestsGroups.ts'
import { csvNotes, windowWords } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'

/** `curve~emergency~8`, `within~emergency~48`, `open~emergency`, `open`: group by group, or all. */
export const answerCases =
  (view: RequestsView): CasesOfMark =>
  ([form = '', group = '', hoursText = '']) => {
    const curve = view.plan.answers.find(({ role }) => role === 'curve')
    if (!curve) return null
    const [dimension] = answerGroups(view)
    const isAll = group === '' || group === ALL_REQUESTS
    if (!isAll && dimension === undefined) return null
    const name = isAll ? 'All requests' : groupName(view.by, group)
    const question: TallyQuestion = {
      ...curve.question,
      where: {
        ...curve.question.where,
        ...(isAll || dimension === undefined ? {} : { [dimension]: [group] }),
      },
      by: [],
      periods: { runs: [], cuts: [] },
      ages: { unit: 'hours', runs: [], cuts: [] },
    }
    const notes = csvNotes(view)
    switch (form) {
      case 'open':
        return {
          title: `${name}: open, received ${windowWords(view)}`,
          question,
          cell: { outcome: 'open' },
          notes,
        }
      case 'curve': {
        const step = stepTo(Number(hoursText), answerAxis)
        if (!step) return null
        const cuts = step.from === 0 ? [step.to] : [step.from, step.to]
        const at = cuts.map(ageLabel).join(' to ')
        return {
          title: `${name}: ended or seen open at an age of ${cuts.length === 1 ? `up to ${at}` : at}`,
          question: { ...question, ages: { unit: 'hours', runs: [], cuts } },
          cell: { age: cuts.length - 1 },
          notes,
        }
      }
      case 'within': {
        const limits = answerLimits(view)
        const limit = limits.find(
          (each) => each.unit === 'hours' && each.deadlineHours === Number(hoursText),
        )
        const [asked] = limit ? askedFor(view, limit) : []
        if (!limit || limit.unit !== 'hours' || !asked) return null
        const { receivedTo = view.window.to } = question.where
        const to = asked.pastBefore < receivedTo ? asked.pastBefore : receivedTo
        return {
          title: `${name}: ended within ${limitWords(limit, limits)}, of those past it`,
          question: {
            ...question,
            where: { ...question.where, receivedTo: to },
            ages: { unit: 'hours', runs: [], cuts: [limit.deadlineHours] },
          },
          cell: { age: 0 },
          notes,
        }
      }
      default:
        return null
    }
  }
