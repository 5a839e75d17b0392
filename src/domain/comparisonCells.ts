/** The cells of a comparison: each question put to a text. */
import { type CitedText, notPublishedByThen } from '#contract/citation.ts'
import { isClock } from './comparedText.ts'
import {
  type CellState,
  type ComparisonCell,
  type ComparisonFact,
  factOf,
} from './comparisonFact.ts'
import { type CellGround, cellOf, eachOnce, stateOfDemand } from './comparisonGround.ts'
import { baseCell, penaltyCell } from './comparisonPenalty.ts'
import type { ComparisonQuestion } from './comparisonQuestions.ts'
import { spanCell } from './comparisonSpan.ts'
import { dutyWordingOn } from './dutyWordingOn.ts'
import { instrumentNameOn } from './instrumentNameOn.ts'
import { instrumentTextOn, type TextPart } from './instrumentTextOn.ts'
import { instrumentStatusOn } from './status.ts'

/** The answer of a text to a question that is asked of texts. */
export function answerAbout(
  question: Exclude<ComparisonQuestion, 'cooperation'>,
  ground: CellGround,
): ComparisonCell {
  switch (question) {
    case 'instrument':
      return instrumentCell(ground)
    case 'status':
      return statusCell(ground)
    case 'since, until':
      return spanCell(ground)
    case 'trigger':
      return triggerCell(ground)
    case 'deadline':
      return deadlineCell(ground)
    case 'satisfied by':
      return satisfiedByCell(ground)
    case 'penalty':
      return penaltyCell(ground)
    case 'base':
      return baseCell(ground)
    case 'authority':
    case 'scope':
      return textCell(ground, question)
    case 'size threshold':
      return textCell(ground, 'sizeThreshold')
    case 'became':
      return becameCell(ground)
  }
}

function instrumentCell({ text, date }: CellGround): ComparisonCell {
  const { instrument, isEuText, standing } = text
  const { shortName, title, kind } = instrumentNameOn(instrument, date)
  const says = {
    kind: 'instrument',
    shortName,
    title,
    instrumentKind: kind,
    isEuText,
  } as const
  // Cited is what made it what it is on the date; that a day is uncertain does not touch its name.
  const { note: _note, ...marks } = { ...standing, verified: instrument.summary.verified }
  return { state: 'value', facts: [factOf(says, instrument, marks, date)] }
}

function statusCell({ text, date }: CellGround): ComparisonCell {
  const { instrument, duties, standing } = text
  const { status } = standing
  const summary = instrumentStatusOn(instrument, date)
  const phrase = summary && summary.phrase.toLowerCase() !== status ? summary.phrase : null
  const names = duties.map((duty) => dutyWordingOn(duty, date).shortTitle)
  const says = { kind: 'status', status, phrase, duties: names } as const
  return { state: 'value', facts: [factOf(says, instrument, standing, date)] }
}

function triggerCell(ground: CellGround): ComparisonCell {
  const { text, date } = ground
  const { instrument, trigger, duties, standing } = text
  const [lead] = duties
  const { reference } = dutyWordingOn(lead, date)
  if (lead.isWordingUnpublished) return unpublished(ground)
  if (trigger === 'none') {
    const reason = lead.isLaw
      ? 'The text names nothing that would start a clock'
      : 'Nothing starts a clock: nothing is owed'
    const fact = factOf({ kind: 'absence', reason }, instrument, lead, date, reference)
    return { state: lead.isLaw ? 'silent' : 'none set', facts: [fact] }
  }
  const startsClock = duties.some((duty) => isClock(dutyWordingOn(duty, date).deadline.form))
  return {
    state: stateOfDemand(standing.status),
    facts: [factOf({ kind: 'trigger', trigger, startsClock }, instrument, lead, date, reference)],
  }
}

function deadlineCell(ground: CellGround): ComparisonCell {
  const { text, date } = ground
  const { instrument, duties, standing } = text
  // A duty without cases of its own (a fine for the single failure) repeats the other's deadline.
  const clocked = duties.filter(({ caseKind }) => caseKind !== null)
  const facts = (clocked.length > 0 ? clocked : duties).map((duty) => {
    const { deadline, reference } = dutyWordingOn(duty, date)
    const says = { kind: 'deadline', deadline, onlyClass: duty.onlyClass } as const
    return { form: deadline.form, fact: factOf(says, instrument, duty, date, reference) }
  })
  const named = facts.filter(({ form }) => form === 'wording' || isClock(form))
  const [first] = facts
  if (named.length === 0 && first && first.form !== 'wording') {
    return { state: first.form as CellState, facts: [first.fact] }
  }
  return cellOf(stateOfDemand(standing.status), eachOnce(named.map(({ fact }) => fact)))
}

function satisfiedByCell(ground: CellGround): ComparisonCell {
  const { text, date } = ground
  const { instrument, duties, standing } = text
  const facts = duties
    .filter(({ satisfiedBy }) => satisfiedBy.length > 0)
    .map((duty) =>
      factOf(
        { kind: 'outcomes', outcomes: duty.satisfiedBy },
        instrument,
        duty,
        date,
        dutyWordingOn(duty, date).reference,
      ),
    )
  if (facts.length > 0) return cellOf(stateOfDemand(standing.status), eachOnce(facts))
  const [lead] = duties
  if (lead.isWordingUnpublished) return unpublished(ground)
  const reason = lead.isLaw
    ? 'The text names no outcome of a case'
    : 'Nothing is owed, so no outcome satisfies it'
  const fact = factOf({ kind: 'absence', reason }, instrument, lead, date)
  return { state: lead.isLaw ? 'silent' : 'none set', facts: [fact] }
}

/** Only that there was a duty was public; its words came later. */
function unpublished({ text, date }: CellGround): ComparisonCell {
  const { instrument, standing } = text
  const reason = 'What the text said came after the day of knowledge'
  return {
    state: notPublishedByThen,
    facts: [factOf({ kind: 'absence', reason }, instrument, standing, date)],
  }
}

function textCell(ground: CellGround, part: TextPart): ComparisonCell {
  const { text, date } = ground
  const { instrument, standing } = text
  const cited = instrumentTextOn(instrument, part, date) ?? instrument[part]
  const state = stateOfText(cited) ?? stateOfDemand(standing.status)
  return { state, facts: [factOf(saidIn(cited), instrument, cited, date)] }
}

/** "none set", "silent", "not researched" and "unknown" are states; "none set; …" says more. */
function stateOfText({ text }: CitedText): CellState | null {
  const lower = text.toLowerCase()
  if (lower === notPublishedByThen) return notPublishedByThen
  if (lower.startsWith('silent')) return 'silent'
  if (lower.startsWith('not researched')) return 'not researched'
  if (lower.startsWith('unknown')) return 'unknown'
  return /\bnone set\b|^none\b/.test(lower) ? 'none set' : null
}

/** What is left to say beside the state: nothing, or the words after "none set;". */
const saidIn = ({ text }: CitedText) => {
  const rest = text
    .replace(
      /^(?:none set|none|silent|not researched|unknown|not published by then)\b[;,:]?\s*/i,
      '',
    )
    .trim()
  return rest === ''
    ? ({ kind: 'absence', reason: '' } as const)
    : ({ kind: 'text', text: rest } as const)
}

const isPublished = (cited: CitedText | null): cited is CitedText =>
  cited !== null && cited.text !== notPublishedByThen

function becameCell({ text, date }: CellGround): ComparisonCell {
  const { instrument, standing } = text
  const texts = [instrumentTextOn(instrument, 'became', date), instrument.became]
  const [known, latest] = texts.map((cited) => (isPublished(cited) ? cited : null))
  const phrase = instrumentStatusOn(instrument, date)?.phrase ?? standing.event
  const first: ComparisonFact = known
    ? factOf({ kind: 'text', text: known.text }, instrument, known, date)
    : factOf({ kind: 'so far', phrase }, instrument, standing, date)
  const later = latest && latest !== known ? [latest] : []
  return {
    state: 'value',
    facts: [
      first,
      ...later.map((cited) => factOf({ kind: 'text', text: cited.text }, instrument, cited, date)),
    ],
  }
}
