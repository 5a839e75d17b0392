/** The titles of the two ladders: sentences made from their rows, which rank nothing. */
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { capital, countrySubject } from '#ui/caseWords.ts'
import { deadlineWords } from '#ui/dutyWords.ts'
import { formatList } from '#ui/format.ts'
import { type DeadlineRow, hoursOf } from './deadlineLadderRows.ts'
import type { PenaltyRow } from './penaltyLadderRows.ts'

const listed = (places: readonly Jurisdiction[]): string => formatList(places.map(countrySubject))

/** "from 24 h to 7 d", "for 24 h": what the rows' clocks run. */
function runWords(rows: readonly DeadlineRow[]): string {
  const byLength = rows.toSorted((one, other) => (hoursOf(one) ?? 0) - (hoursOf(other) ?? 0))
  const [shortest, longest] = [byLength[0], byLength.at(-1)]
  if (!shortest || !longest) return ''
  const [from, to] = [deadlineWords(shortest.deadline), deadlineWords(longest.deadline)]
  return from === to ? `for ${from}` : `from ${from} to ${to}`
}

const isOneClock = (rows: readonly DeadlineRow[]): boolean =>
  new Set(rows.map(({ duty }) => duty.id)).size === 1

/**
 * "Germany’s clocks run from 24 h to 7 d; France has none in force, the UK names no number". A span
 * says what there is; it puts no place before another.
 */
export function deadlineTitle(
  rows: readonly DeadlineRow[],
  places: readonly Jurisdiction[],
): string {
  const numbered = rows.filter((row) => hoursOf(row) !== null)
  const inForce = numbered.filter(({ binds }) => binds)
  const has = (some: readonly DeadlineRow[]) => (place: Jurisdiction) =>
    some.some((row) => row.place === place)
  const clocked = places.filter(has(inForce))
  const proposing = places.filter((place) => !has(inForce)(place) && has(numbered)(place))
  const without = places.filter((place) => !has(numbered)(place))
  if (numbered.length === 0)
    return 'No text in force or proposed here names a number of hours or days'
  const rest = [
    ...(proposing.length === 0 || clocked.length === 0
      ? []
      : [`${listed(proposing)} ${proposing.length === 1 ? 'has' : 'have'} none in force`]),
    ...(without.length === 0
      ? []
      : [`${listed(without)} ${without.length === 1 ? 'names' : 'name'} no number`]),
  ].join(', ')
  return capital([leadClause(inForce, numbered, clocked), rest].filter(Boolean).join('; '))
}

function leadClause(
  inForce: readonly DeadlineRow[],
  numbered: readonly DeadlineRow[],
  clocked: readonly Jurisdiction[],
): string {
  const [only] = clocked
  if (!only) return `no clock is in force; what is proposed would run ${runWords(numbered)}`
  const isOne = isOneClock(inForce)
  const run = `${isOne ? 'clock runs' : 'clocks run'} ${runWords(inForce)}`
  if (clocked.length === 1) return `${countrySubject(only)}’s ${run}`
  const isEuAlone = inForce.every(({ duty }) => duty.jurisdiction === 'EU')
  const members = clocked.filter((place) => place !== 'EU')
  if (isEuAlone) return `the EU’s ${run}${members.length > 0 ? ` in ${listed(members)}` : ''}`
  return `in ${listed(clocked)} ${isOne ? 'a ' : ''}${run}`
}

type Known = 'fixed sum' | 'share of turnover' | 'greater of' | 'unknown' | 'none set'

const formWords: Record<Known, string> = {
  'greater of': 'the greater of a sum and a share',
  'share of turnover': 'a share of turnover',
  'fixed sum': 'a fixed sum',
  unknown: 'an amount not known',
  'none set': 'no amount',
}
const harsherFirst: readonly Known[] = [
  'greater of',
  'share of turnover',
  'fixed sum',
  'none set',
  'unknown',
]

/** The row that speaks for several: a known form before an unknown, the place's own before the EU's. */
function leading(rows: readonly PenaltyRow[]): PenaltyRow | null {
  const isOpen = ({ rule: { cap } }: PenaltyRow) =>
    cap.form === 'unknown' || cap.form === 'none set'
  const [first] = rows.toSorted(
    (one, other) =>
      Number(isOpen(one)) - Number(isOpen(other)) ||
      Number(one.isEu) - Number(other.isEu) ||
      harsherFirst.indexOf(formOf(one)) - harsherFirst.indexOf(formOf(other)),
  )
  return first ?? null
}

const formOf = ({ rule }: PenaltyRow): Known =>
  harsherFirst.find((form) => form === rule.cap.form) ?? 'unknown'

interface Clause {
  /** With the places put in: "Germany and France", "for Spain the EU". */
  subject: (places: readonly Jurisdiction[]) => { words: string; isPlural: boolean }
  object: string
  key: string
}

/** What a place sets in force and, where a text of its own would change the form, if adopted. */
function clauseOf(rows: readonly PenaltyRow[]): Clause {
  const reaching = rows.filter(
    ({ rule, maximum }) => !rule.perFailure && maximum.form !== 'does not reach',
  )
  const now = leading(reaching.filter(({ binds }) => binds))
  const coming = leading(reaching.filter(({ binds, isEu }) => !binds && !isEu))
  const proposed = coming ?? leading(reaching.filter(({ binds }) => !binds))
  if (now) {
    const then =
      coming && formOf(coming) !== formOf(now) && !['unknown', 'none set'].includes(formOf(coming))
        ? ` and, ${coming.standing.status === 'adopted' ? 'once in force' : 'if adopted'}, ${formWords[formOf(coming)]}`
        : ''
    return { ...setBy(now), object: `${formWords[formOf(now)]}${then}` }
  }
  if (proposed) {
    return { ...setBy(proposed, nounOf(proposed)), object: formWords[formOf(proposed)] }
  }
  return { key: 'nothing', object: 'nothing', subject: plainSubject }
}

const plainSubject: Clause['subject'] = (places) => ({
  words: listed(places),
  isPlural: places.length > 1,
})

/** "Germany", "the UK’s plan", "the plans of France and the UK", "for Spain the EU’s proposal". */
function setBy({ isEu, place }: PenaltyRow, noun = ''): Pick<Clause, 'subject' | 'key'> {
  const isOfEu = isEu || place === 'EU'
  const key = `${isOfEu ? 'EU' : 'own'} ${noun}`
  if (isOfEu) {
    const whose = noun === '' ? 'the EU' : `the EU’s ${noun}`
    return {
      key,
      subject: (places) => {
        const members = places.filter((each) => each !== 'EU')
        const words = members.length === 0 ? whose : `for ${listed(members)} ${whose}`
        return { words, isPlural: false }
      },
    }
  }
  if (noun === '') return { key, subject: plainSubject }
  return {
    key,
    subject: (places) =>
      places.length === 1
        ? { words: `${listed(places)}’s ${noun}`, isPlural: false }
        : { words: `the ${noun}s of ${listed(places)}`, isPlural: true },
  }
}

function nounOf({ standing, instrument, isEu }: PenaltyRow): string {
  if (standing.status === 'exploratory') return 'plan'
  if (standing.status === 'adopted') return 'act'
  return isEu || instrument.kind === 'EU regulation' ? 'proposal' : 'bill'
}

/**
 * "Germany sets a fixed sum, France a fixed sum and, if adopted, a share of turnover, the UK’s plan
 * no amount": forms, never amounts beside each other.
 */
export function penaltyTitle(rows: readonly PenaltyRow[], places: readonly Jurisdiction[]): string {
  const clauses = new Map<string, { clause: Clause; places: Jurisdiction[] }>()
  for (const place of places) {
    const clause = clauseOf(rows.filter((row) => row.place === place))
    const key = `${clause.key} ${clause.object}`
    const known = clauses.get(key)
    clauses.set(key, { clause, places: [...(known?.places ?? []), place] })
  }
  const all = [...clauses.values()]
  // What the EU only proposes is the same for all its members: said where there is nothing else.
  const own = all.filter(({ clause }) => clause.key !== 'EU proposal')
  const words = (own.length > 0 ? own : all).map(({ clause, places: alike }, index) => {
    const { words: subject, isPlural } = clause.subject(alike)
    const verb = index > 0 ? '' : isPlural ? 'set ' : 'sets '
    return `${subject} ${verb}${clause.object}`
  })
  return capital(words.join(words.some((each) => each.includes(', ')) ? '; ' : ', '))
}
