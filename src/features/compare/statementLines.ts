/** What one fact of a comparison says, in lines: the first says it, details stand beneath. */
import type { Deadline } from '#contract/duty.ts'
import type { CaseClass, Status } from '#contract/vocabulary.ts'
import type { Statement } from '#domain/comparisonFact.ts'
import { classCondition } from '#ui/caseWords.ts'
import { capWords, deadlineWords, outcomesWords, triggerWords } from '#ui/dutyWords.ts'
import { formatDate, formatList } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { statusWord } from '#ui/statusWords.ts'
import { maximumDetail, maximumWords } from '#ui/maximumWords.ts'

/** A line before its marks: `isDetail` is set smaller, under a main line. */
export type Said = { text: string; status?: Status; isDetail?: boolean }

const detail = (text: string): Said[] => (text === '' ? [] : [{ text, isDetail: true }])

/**
 * A fact in lines: a duty's status is "In force" with the duties it is of beneath; of an absence only
 * its reason is left, none where there is none.
 */
export function statementLines(says: Statement): Said[] {
  switch (says.kind) {
    case 'instrument':
      return [
        { text: `${says.shortName}${says.isEuText ? ', EU' : ''}` },
        ...detail(
          says.title.toLowerCase().includes(says.instrumentKind)
            ? says.title
            : `${says.title}, ${says.instrumentKind}`,
        ),
      ]
    case 'status':
      return [
        { text: statusWord(says.status), status: says.status },
        ...detail(formatList(says.duties)),
        ...detail(says.phrase ?? ''),
      ]
    case 'since':
      return [{ text: `since ${formatDate(says.on)}` }, ...detail(says.event)]
    case 'until':
      return [{ text: `until ${formatDate(says.on)}, then ${says.status}` }]
    case 'was in force':
      return [{ text: `in force ${formatDate(says.from)} to ${formatDate(says.until)}` }]
    case 'no end known':
    case 'outcome open':
    case 'never in force':
      return [{ text: says.kind }]
    case 'trigger':
      return [
        { text: triggerWords[says.trigger] },
        ...detail(says.startsClock ? 'its receipt starts the clock' : 'starts no clock in hours'),
      ]
    case 'deadline':
      return deadlineLines(says.deadline, says.onlyClass)
    case 'outcomes':
      return [{ text: outcomesWords(says.outcomes) }]
    case 'cap':
      return [
        { text: capWords(says.rule.cap) },
        ...detail(multiplierWords(says.rule.cap)),
        ...detail(
          `${says.rule.nature}, ${says.rule.perFailure ? 'for each failure' : 'for the undertaking, not for one late item'}`,
        ),
      ]
    case 'maximum':
      return [
        { text: `${says.companyName}: ${maximumWords(says.maximum)}` },
        ...detail(maximumDetail(says.maximum)),
      ]
    case 'base':
      return [
        { text: says.base === 'fixed sum' ? 'fixed sum, of no turnover' : says.base },
        // The other base names its year itself.
        ...detail(
          says.base === 'qualifying worldwide revenue'
            ? 'of the most recent complete accounting period'
            : '',
        ),
      ]
    case 'cooperation':
      return [
        { text: `${statusWord(says.status)}: ${says.name}`, status: says.status },
        ...detail(`since ${formatDate(says.since)}`),
      ]
    case 'so far':
      return [{ text: `so far: ${says.phrase}` }]
    case 'text':
      return [{ text: says.text }]
    case 'absence':
      return detail(says.reason)
  }
}

function deadlineLines(deadline: Deadline, onlyClass: CaseClass | null): Said[] {
  if (deadline.form !== 'hours' && deadline.form !== 'local days' && deadline.form !== 'wording')
    return []
  const qualification = 'qualification' in deadline ? deadline.qualification : undefined
  const condition = classCondition(onlyClass)
  if (qualification === undefined) {
    return [{ text: [deadlineWords(deadline), condition].filter(Boolean).join(' ') }]
  }
  const words = `${deadlineWords(deadline)} ${qualification}`
  return [{ text: [words, condition].filter(Boolean).join(', ') }]
}

/** "EUR 5 m × 10 for legal persons": what the cap's sum is made of. */
function multiplierWords(cap: Extract<Statement, { kind: 'cap' }>['rule']['cap']): string {
  if (cap.form !== 'fixed sum' || cap.multiplier === undefined) return ''
  return `${moneyWords(cap.amount)} × ${cap.multiplier.by}, ${cap.multiplier.reference}`
}
