/** The page's finding, made from the columns: who had a deadline on the date, and what the others had. */
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import type { Comparison, ComparisonColumn } from '#domain/comparison.ts'
import type { ComparedText, ComparisonTopic } from '#domain/comparedText.ts'
import { dutyWordingOn } from '#domain/dutyWordingOn.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { bindsOn } from '#domain/status.ts'
import { capital, countrySubject } from '#ui/caseWords.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDate, formatList, formatNumeral } from '#ui/format.ts'

/**
 * "On 26 June 2019 only Germany had a deadline in hours; France had a bill and the United Kingdom a
 * plan". A deadline counts where it is law in force; a bill's is a bill. Where a place has a clock in
 * a text that is not shown, the sentence says what it is limited to: Germany on 1 June 2025 has none
 * "for notices", but TERREG's hour for orders. About cooperation there is no deadline to look for, and
 * the sentence says only what each had.
 */
export function comparisonFinding(comparison: Comparison): string {
  const { columns, about, date } = comparison
  const names = (places: readonly Jurisdiction[]) =>
    formatList(places.map((place) => subject(place, columns.length > 3)))
  const clocked = columns.filter(({ text }) => text !== null && hasClockInForce(text, date))
  const others = columns.filter((column) => !clocked.includes(column))
  const rest = othersClause(others, comparison, names)
  if (about === 'cooperation') return `On ${formatDate(date)} ${rest}`
  const limit = limitOf(comparison, clocked)
  const first = clockClause(clocked, columns, names, `${unitOf(clocked, date)}${limit}`)
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
): string {
  const places = clocked.map(({ place }) => place)
  if (places.length === 0) {
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

function othersClause(
  others: readonly ComparisonColumn[],
  { columns, about, date }: Comparison,
  names: (places: readonly Jurisdiction[]) => string,
): string {
  const none = about === 'leading' ? 'no text on removal' : 'no text of this kind'
  const byNoun = new Map<string, Jurisdiction[]>()
  for (const { place, text } of others) {
    const noun = text === null ? none : textNoun(text, place, date)
    byNoun.set(noun, [...(byNoun.get(noun) ?? []), place])
  }
  const [only] = byNoun.keys()
  if (only !== undefined && byNoun.size === 1 && others.length === columns.length) {
    return `${columns.length === 2 ? 'both' : `all ${formatNumeral(columns.length)}`} had ${only}`
  }
  const phrases = [...byNoun].map(
    ([noun, places], index) => `${names(places)} ${index === 0 ? 'had ' : ''}${noun}`,
  )
  const hasList = [...byNoun.values()].some(({ length }) => length > 1)
  const last = phrases.length > 2 || hasList ? ', and ' : ' and '
  return phrases.length < 2
    ? (phrases[0] ?? '')
    : `${phrases.slice(0, -1).join(', ')}${last}${phrases.at(-1)}`
}

/** "a bill", "an EU proposal", "a law without one": what the text was on the date. */
function textNoun(text: ComparedText, place: Jurisdiction, date: IsoDate): string {
  const { instrument, standing, duties, isEuText, topic } = text
  const { kind } = instrumentNameOn(instrument, date)
  const isOfEu = isEuText || place === 'EU'
  const article = (noun: string) =>
    isOfEu ? `an EU ${noun}` : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
  if (topic === 'text to come') return article('text not yet published')
  const cooperation = kind === 'voluntary commitment' ? 'commitment' : kind
  switch (standing.status) {
    case 'in force':
    case 'applies in part':
      if (isOfEu) return 'EU law without one'
      return kind === 'treaty' ? 'a treaty without one' : 'a law without one'
    case 'exploratory':
      return article('plan')
    case 'proposed':
      return article(isOfEu ? 'proposal' : 'bill')
    case 'adopted':
      return article('act not yet in force')
    case 'struck down':
      return article('law that was struck down')
    case 'repealed':
    case 'superseded':
      return article('law that had ended')
    case 'ended':
      return article(`${duties[0].isLaw ? 'law' : cooperation} that had ended`)
    case 'requested':
      return article('request')
    case 'announced':
    case 'under way':
    case 'pending':
    case 'settled':
      return article(cooperation)
  }
}

/** "Three texts, 13 questions"; "Three texts, 12 of 13 questions answered differently". */
export function matrixTitle({ columns, rows }: Comparison, shown: 'all' | 'differences'): string {
  const texts = new Set(columns.flatMap(({ text }) => text?.id ?? [])).size
  const counted = `${capital(formatNumeral(texts))} ${texts === 1 ? 'text' : 'texts'}`
  if (shown === 'all') return `${counted}, ${rows.length} questions`
  const differing = rows.filter(({ differs }) => differs).length
  return `${counted}, ${differing} of ${rows.length} questions answered differently`
}
