/** The words of a comparison's cells: the same on screen, in a copy, in CSV and Markdown. */
import type { Status } from '#contract/vocabulary.ts'
import type { CellState, ComparisonCell, ComparisonFact } from '#domain/comparisonFact.ts'
import type { ComparisonQuestion } from '#domain/comparisonQuestions.ts'
import { statementLines } from './statementLines.ts'

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
