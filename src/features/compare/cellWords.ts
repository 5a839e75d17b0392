/** The words of a comparison's cells: the same on screen, in a copy, in CSV and Markdown. */
import type { Deadline } from '#contract/duty.ts'
import type { CaseClass, Status } from '#contract/vocabulary.ts'
import type {
  CellState,
  ComparisonCell,
  ComparisonFact,
  Statement,
} from '#domain/comparisonFact.ts'
import type { ComparisonQuestion } from '#domain/comparisonQuestions.ts'
import { classCondition } from '#ui/caseWords.ts'
import { capWords, deadlineWords, outcomesWords, triggerWords } from '#ui/dutyWords.ts'
import { formatDate, formatList } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { statusWord } from '#ui/statusWords.ts'
import { maximumDetail, maximumWords } from './maximumWords.ts'

/** One line of a cell. `detail` is set smaller, under a main line. */
export type CellLine = {
  words: string
  size: 'main' | 'detail'
  /** A status mark stands before the words. */
  status: Status | null
  isLater: boolean
  isUnverified: boolean
}

/** "deadline" → "Deadline"; what the rows are called. */
export const questionWords: Record<ComparisonQuestion, string> = {
  instrument: 'Instrument',
  status: 'Status',
  'since, until': 'Since · until',
  trigger: 'Trigger',
  deadline: 'Deadline',
  'satisfied by': 'Satisfied by',
  penalty: 'Penalty',
  base: 'Base',
  authority: 'Authority',
  scope: 'Scope',
  'size threshold': 'Size threshold',
  cooperation: 'Cooperation',
  became: 'What became of it',
}

/** The states that are an answer of their own, with the word that stands in the cell. */
const stateWords: Partial<Record<CellState, string>> = {
  'none set': 'None set',
  silent: 'Silent',
  'not researched': 'Not researched',
  unknown: 'Unknown',
  'not published by then': 'Not published by then',
  'no text': 'No text of this kind',
}

/** "None set"; null where the state frames a value. */
export const absenceWord = (state: CellState): string | null => stateWords[state] ?? null

/**
 * The lines of a cell, never none. NetzDG's deadlines: "24 h if manifest", "7 d as a rule, if not
 * manifest". A state without a value has its word first: "None set", "announced without an amount".
 */
export function cellLines(cell: ComparisonCell): CellLine[] {
  const word = absenceWord(cell.state)
  const lines = cell.facts.flatMap((fact) => linesOf(fact, word !== null))
  if (word === null) return lines
  const [first] = cell.facts
  const state: CellLine = {
    words: word,
    size: 'main',
    status: null,
    isLater: false,
    isUnverified: lines.length === 0 && !first.verified,
  }
  return [state, ...lines]
}

/**
 * A cell in one line of plain text: "proposed: 24 h if manifest"; "In force (NetzDG 24 h and NetzDG
 * 7 d)"; what was not known on the date and what is unverified says so.
 */
export function cellText(cell: ComparisonCell): string {
  const said: { words: string; details: string[] }[] = []
  for (const line of cellLines(cell)) {
    const marks = [
      ...(line.isLater ? ['later: known today'] : []),
      ...(line.isUnverified ? ['unverified'] : []),
    ]
    const words = `${line.words}${marks.length === 0 ? '' : ` [${marks.join('; ')}]`}`
    const before = said.at(-1)
    if (line.size === 'detail' && before) before.details.push(words)
    else said.push({ words, details: [] })
  }
  const parts = said.map(({ words, details }, index) => {
    const main = index < said.length - 1 ? words.replace(/\.$/, '') : words
    return details.length === 0 ? main : `${main} (${details.join('; ')})`
  })
  return `${framed.has(cell.state) ? `${cell.state}: ` : ''}${parts.join('; ')}`
}

const framed: ReadonlySet<CellState> = new Set(['proposed', 'ended', 'struck down'])

function linesOf(fact: ComparisonFact, isAbsence: boolean): CellLine[] {
  const words = statementLines(fact.says)
  return words.map(({ text, status, isDetail }, index) => ({
    words: text,
    size: isDetail || isAbsence ? 'detail' : 'main',
    status: status ?? null,
    // A mark is said once for a fact, on its first line.
    isLater: fact.isLater && index === 0,
    isUnverified: !fact.verified && index === 0,
  }))
}

type Said = { text: string; status?: Status; isDetail?: boolean }

const detail = (text: string): Said[] => (text === '' ? [] : [{ text, isDetail: true }])

function statementLines(says: Statement): Said[] {
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
