/** The page's finding, made from the columns: who had a deadline on the date, and what the others had. */
import { textWidth } from '#charts/textWidth.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import type { Comparison, ComparisonColumn } from '#domain/comparison.ts'
import type { ComparedText, ComparisonTopic } from '#domain/comparedText.ts'
import { dutyWordingOn } from '#domain/dutyWordingOn.ts'
import { bindsOn } from '#domain/status.ts'
import { capital, countrySubject } from '#ui/caseWords.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDate, formatList, formatNumeral } from '#ui/format.ts'
import { type FindingLength, othersClause } from './comparisonOthers.ts'

/** Two lines of the heading; that `textWidth` errs on the wide side leaves room for an early break. */
const ROOM = 2 * 760
const HEADING_SIZE = 24

/** From the fullest wording to the shortest. */
const fullest: FindingLength = {
  hasShortNames: false,
  isTerse: false,
  hasRest: false,
  saysClock: false,
}
const short = { ...fullest, hasShortNames: true }
const terse = { ...short, isTerse: true }
const withRest = { ...terse, hasRest: true }
const lengths = [fullest, short, terse, withRest, { ...withRest, saysClock: true }]

/**
 * "On 26 June 2019 only Germany had a deadline in hours; France had a bill and the United Kingdom a
 * plan": the fullest wording that two lines hold, else the shortest. A deadline counts where it is law
 * in force; a bill's is a bill. Where a place has a clock in a text that is not shown, the sentence
 * says what it is limited to: Germany on 1 June 2025 has none "for notices", but TERREG's hour for
 * orders. About cooperation there is no deadline to look for, and the sentence says only what each had.
 */
export function comparisonFinding(comparison: Comparison): string {
  const wordings = lengths
    .filter(({ hasShortNames }) => hasShortNames || comparison.columns.length <= 3)
    .map((length) => findingOf(comparison, length))
  const fitting = wordings.find((words) => textWidth(words, HEADING_SIZE, true) <= ROOM)
  return fitting ?? wordings.at(-1) ?? ''
}

function findingOf(comparison: Comparison, length: FindingLength): string {
  const { columns, about, date } = comparison
  const names = (places: readonly Jurisdiction[]) =>
    formatList(places.map((place) => subject(place, length.hasShortNames)))
  const clocked = columns.filter(({ text }) => text !== null && hasClockInForce(text, date))
  const others = columns.filter((column) => !clocked.includes(column))
  const rest = othersClause(others, comparison, names, length)
  if (about === 'cooperation') return `On ${formatDate(date)} ${rest}`
  const unit = length.saysClock ? 'a clock' : unitOf(clocked, date)
  const deadline = `${unit}${limitOf(comparison, clocked)}`
  const first = clockClause(clocked, columns, names, deadline, length)
  return `On ${formatDate(date)} ${[first, rest].filter(Boolean).join('; ')}`
}

const subject = (place: Jurisdiction, isShort: boolean): string =>
  isShort || !(place === 'GB' || place === 'EU')
    ? countrySubject(place)
    : `the ${countryName(place)}`

const topics: Record<ComparisonTopic, string> = {
  leading: '',
  notices: ' for notices',
  orders: ' for orders',
  'information requests': ' for information requests',
  cooperation: '',
}

function hasClockInForce(text: ComparedText, date: IsoDate): boolean {
  return text.duties[0].isLaw && bindsOn(text.standing.status) && unitsOf(text, date).length > 0
}

/**
 * What "had a deadline" is limited to: the topic asked for; of leading texts nothing, unless a place
 * said to have no clock has one in a text beside its column.
 */
function limitOf(
  { columns, about, date }: Comparison,
  clocked: readonly ComparisonColumn[],
): string {
  const beside = columns
    .filter((column) => !clocked.includes(column))
    .flatMap(({ choices, text }) => choices.filter((choice) => choice !== text))
    .filter((choice) => about === 'leading' || choice.topic === about)
    .filter((choice) => choice.topic !== 'cooperation' && hasClockInForce(choice, date))
  if (beside.length === 0) return topics[about]
  const isAboutNotices =
    about === 'leading' &&
    clocked.every(({ text }) => text?.topic === 'notices') &&
    beside.every(({ topic }) => topic !== 'notices')
  return isAboutNotices ? topics.notices : ' in the texts shown'
}

const unitsOf = ({ duties }: ComparedText, date: IsoDate): ('hours' | 'days')[] =>
  duties.flatMap((duty) => {
    const { form } = dutyWordingOn(duty, date).deadline
    return form === 'hours' ? ['hours'] : form === 'local days' ? ['days'] : []
  })

/** "in hours" where every clock has one; days are named only where some have nothing shorter. */
function unitOf(clocked: readonly ComparisonColumn[], date: IsoDate): string {
  const inHours = clocked.filter(({ text }) => text && unitsOf(text, date).includes('hours'))
  if (inHours.length === clocked.length) return 'a deadline in hours'
  return inHours.length === 0 ? 'a deadline in days' : 'a deadline in hours or days'
}

function clockClause(
  clocked: readonly ComparisonColumn[],
  columns: readonly ComparisonColumn[],
  names: (places: readonly Jurisdiction[]) => string,
  deadline: string,
  { isTerse }: FindingLength,
): string {
  const places = clocked.map(({ place }) => place)
  if (places.length === 0) {
    if (isTerse) return `${columns.length === 2 ? 'neither' : 'none'} had ${deadline}`
    const [one, other] = columns.map(({ place }) => names([place]))
    return columns.length === 2
      ? `neither ${one} nor ${other} had ${deadline}`
      : `none of the ${formatNumeral(columns.length)} had ${deadline}`
  }
  if (places.length === columns.length) {
    return columns.length === 2
      ? `both ${names(places)} had ${deadline}`
      : `all ${formatNumeral(columns.length)} had ${deadline}`
  }
  return `${places.length === 1 ? 'only ' : ''}${names(places)} had ${deadline}`
}

/** "Three texts, 13 questions"; "Three texts, 12 of 13 questions answered differently". */
export function matrixTitle({ columns, rows }: Comparison, shown: 'all' | 'differences'): string {
  const texts = new Set(columns.flatMap(({ text }) => text?.id ?? [])).size
  const counted = `${capital(formatNumeral(texts))} ${texts === 1 ? 'text' : 'texts'}`
  if (shown === 'all') return `${counted}, ${rows.length} questions`
  const differing = rows.filter(({ differs }) => differs).length
  return `${counted}, ${differing} of ${rows.length} questions answered differently`
}
