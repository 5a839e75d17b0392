/** The cases behind a mark of the curves: those that were closed, or still open, since the mark before. */
import type { CasesOfMark } from '#charts/CasesSheet.tsx'
import { ageLabel, stepTo } from '#charts/ageScale.ts'
import { groupName } from './curveSeries.ts'
import { csvNotes } from './deadlinesWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** "Germany, closed or seen open at 12 h to 24 h"; of one outcome: "removed at 12 h to 24 h". */
export const casesOfCurve =
  (view: DeadlinesView): CasesOfMark =>
  ([form = '', line = '', hoursText = '']) => {
    const [asked] = view.plan.curves
    const step = stepTo(Number(hoursText))
    if (!asked || !step || line === '' || !['group', 'outcome'].includes(form)) return null
    const isOutcome = form === 'outcome'
    const ages = step.from === 0 ? [step.to] : [step.from, step.to]
    const countries = isOutcome ? [...view.against.countedCountries] : asked.countries
    const at =
      step.from === 0
        ? `up to ${ageLabel(step.to)}`
        : `${ageLabel(step.from)} to ${ageLabel(step.to)}`
    return {
      title: isOutcome
        ? `${line} at an age of ${at}`
        : `${groupName(view.by, line)}, closed or seen open at an age of ${at}`,
      question: {
        ...asked.question,
        where: { ...asked.question.where, jurisdiction: countries },
        by: isOutcome ? [] : [asked.dimension],
        periods: { runs: [], cuts: [] },
        ages: { unit: 'hours', runs: [], cuts: ages },
      },
      cell: { age: ages.length - 1, ...(isOutcome ? { outcome: line } : { group: [line] }) },
      notes: csvNotes(view),
    }
  }
