/** The second half of the finding: what those had that had no deadline. */
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import type { ComparedText } from '#domain/comparedText.ts'
import type { Comparison, ComparisonColumn } from '#domain/comparison.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { formatNumeral } from '#ui/format.ts'

/** How much a sentence spells out; each is told in turn until one fits. */
export interface FindingLength {
  /** "the UK" for "the United Kingdom". */
  hasShortNames: boolean
  /** "none had" for "none of the five had", "without one" once for all who share it. */
  isTerse: boolean
  /** "the rest" for the largest group, told last: all others are named. */
  hasRest: boolean
  /** "a clock" for "a deadline in hours". */
  saysClock: boolean
}

type Names = (places: readonly Jurisdiction[]) => string

const WITHOUT_ONE = ' without one'

/**
 * "France had a bill, the UK a plan, and Spain and Ireland an EU proposal"; with `hasRest` "France
 * had a bill, the UK a plan and the rest an EU proposal".
 */
export function othersClause(
  others: readonly ComparisonColumn[],
  { columns, about, date }: Comparison,
  names: Names,
  { isTerse, hasRest }: FindingLength,
): string {
  const ofThisKind = isTerse ? 'no such text' : 'no text of this kind'
  const none = about === 'leading' ? 'no text on removal' : ofThisKind
  const groups = grouped(others, (text, place) =>
    text === null ? none : textNoun(text, place, date, isTerse),
  )
  const [only] = groups
  if (only && groups.length === 1 && others.length === columns.length) {
    return `${columns.length === 2 ? 'both' : `all ${formatNumeral(columns.length)}`} had ${only.noun}`
  }
  const rest = hasRest ? largestOf(groups) : null
  const told = rest ? [...groups.filter((group) => group !== rest), rest] : groups
  const isShared =
    isTerse && told.length > 1 && told.every(({ noun }) => noun.endsWith(WITHOUT_ONE))
  const phrases = told.map((group, index) => {
    const whose = group === rest ? 'the rest' : names(group.places)
    const noun = isShared ? group.noun.slice(0, -WITHOUT_ONE.length) : group.noun
    return `${whose} ${index === 0 ? 'had ' : ''}${noun}`
  })
  if (phrases.length < 2) return phrases[0] ?? ''
  const hasList = told.some((group) => group !== rest && group.places.length > 1)
  const and = hasList || (phrases.length > 2 && !rest) ? ', and ' : ' and '
  const end = isShared ? `${hasList ? ',' : ''}${WITHOUT_ONE}` : ''
  return `${phrases.slice(0, -1).join(', ')}${and}${phrases.at(-1)}${end}`
}

interface Group {
  noun: string
  places: Jurisdiction[]
}

function grouped(
  columns: readonly ComparisonColumn[],
  nounOf: (text: ComparedText | null, place: Jurisdiction) => string,
): Group[] {
  const groups = new Map<string, Group>()
  for (const { place, text } of columns) {
    const noun = nounOf(text, place)
    const group = groups.get(noun) ?? { noun, places: [] }
    group.places.push(place)
    groups.set(noun, group)
  }
  return [...groups.values()]
}

/** The group of the most places, of which there are several; of equal ones the last. */
const largestOf = (groups: readonly Group[]): Group | null => {
  const most = Math.max(0, ...groups.map(({ places }) => places.length))
  return most < 2 ? null : (groups.findLast(({ places }) => places.length === most) ?? null)
}

/** "a bill", "an EU proposal", "a law without one": what the text was on the date. */
function textNoun(
  text: ComparedText,
  place: Jurisdiction,
  date: IsoDate,
  isTerse: boolean,
): string {
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
      return article(isTerse ? 'struck-down law' : 'law that was struck down')
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
