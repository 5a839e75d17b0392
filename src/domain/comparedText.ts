/** The texts a comparison can set side by side for a place, and which of them leads. */
import type { Duty, Transition } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country, Jurisdiction, Trigger } from '#contract/vocabulary.ts'
import { statusGroupOf } from './dutyCounts.ts'
import { dutyReaches, dutyStatusOn } from './status.ts'

/** What a comparison can be about; "leading" takes each place's leading text on removal. */
export const comparisonTopics = [
  'leading',
  'notices',
  'orders',
  'information requests',
  'cooperation',
] as const
/** What a comparison is about. */
export type ComparisonTopic = (typeof comparisonTopics)[number]

/**
 * The kind of a text: what its duties answer to. "awareness" is a duty without a demand from outside;
 * of "text to come" only the steps were public on the day of knowledge.
 */
export type TextTopic = Exclude<ComparisonTopic, 'leading'> | 'awareness' | 'text to come'

/**
 * One text as a column compares it: those duties of an instrument that answer to the same thing and
 * have come as far as each other on the date. `duties[0]` leads; `standing` is how it stands.
 */
export type ComparedText = {
  /** The instrument's id, and behind a slash what it is about where it could be several things. */
  id: string
  instrument: Instrument
  topic: TextTopic
  trigger: Trigger
  duties: readonly [Duty, ...Duty[]]
  standing: Transition
  /** An EU text that reaches the place as a member. */
  isEuText: boolean
}

/**
 * All texts that reach the place (a country, or the EU itself) and have begun by the date, best
 * first. The order: what a notice starts, then what nothing or awareness starts, then orders,
 * information requests, cooperation; within these in force before proposed, proposed before not law,
 * not law before ended; then with a clock before without; then the earliest begun. Of cooperations
 * what was agreed comes before what was asked or planned, and the latest first.
 *
 * For FR on 2019-06-26: the Avia bill's notices (proposed), then the UK-French plan (exploratory),
 * then orders of LCEN Art. 6-1 (in force) and of the proposed TERREG …
 */
export function textsReaching(
  instruments: readonly Instrument[],
  place: Jurisdiction,
  date: IsoDate,
): ComparedText[] {
  return instruments
    .flatMap((instrument) => textsOf(instrument, place, date))
    .toSorted((one, other) => compareRanks(rankOf(one, date), rankOf(other, date)))
}

/**
 * The text of the topic that leads among those of `textsReaching`; null where the record has none.
 * "leading" means content obligations of law about removal.
 *
 * On 2019-06-26 that is NetzDG for DE, the Avia bill for FR, the UK-French plan for GB, the proposed
 * TERREG for the EU; on 2025-06-01 the DSA for DE and FR, the Online Safety Act for GB.
 */
export function leadingText(
  texts: readonly ComparedText[],
  topic: ComparisonTopic,
): ComparedText | null {
  return texts.find((text) => (topic === 'leading' ? canLead(text) : text.topic === topic)) ?? null
}

/** The text that an id names; an instrument's id alone names the first of its texts. */
export const textNamed = (texts: readonly ComparedText[], id: string): ComparedText | null =>
  texts.find((text) => text.id === id) ?? texts.find((text) => text.instrument.id === id) ?? null

const canLead = ({ instrument, topic, duties }: ComparedText) =>
  instrument.isContentObligation &&
  duties[0].isLaw &&
  (topic === 'notices' || topic === 'orders' || topic === 'awareness' || topic === 'text to come')

/** What a duty answers to; null for duties nobody's case starts (reports, evidence, agents). */
function topicOf(duty: Duty): Exclude<TextTopic, 'cooperation'> | null {
  if (duty.isWordingUnpublished) return 'text to come'
  switch (duty.trigger) {
    case 'notice':
      return 'notices'
    case 'order':
      return 'orders'
    case 'information request':
      return 'information requests'
    case 'awareness':
    case 'none':
      return duty.caseKind === 'removal' ? 'awareness' : null
  }
}

/** Whether the instrument is, or contains, something agreed and not owed. */
export const isCooperation = ({ kind, cooperation }: Instrument): boolean =>
  kind === 'cooperation' || kind === 'voluntary commitment' || cooperation !== undefined

/** Whether a duty reaches the place: the EU as a place is reached by its own duties only. */
export const reachesPlace = (
  duty: Duty,
  instrument: Instrument,
  place: Jurisdiction,
  date: IsoDate,
): boolean =>
  place === 'EU' || place === 'US'
    ? duty.jurisdiction === place
    : dutyReaches(duty, instrument, place satisfies Country, date)

type Begun = { duty: Duty; standing: Transition }

function textsOf(instrument: Instrument, place: Jurisdiction, date: IsoDate): ComparedText[] {
  const begun = instrument.duties.flatMap((duty): Begun[] => {
    const standing = dutyStatusOn(duty, date)
    return standing ? [{ duty, standing }] : []
  })
  const topics = topicsOf(instrument)
  return topics.flatMap((topic) => {
    const answering = begun.filter(({ duty }) =>
      topic === 'cooperation'
        ? instrument.jurisdictions.includes(place)
        : topicOf(duty) === topic && reachesPlace(duty, instrument, place, date),
    )
    const text = textOf(instrument, topic, answering, place)
    return text === null
      ? []
      : [
          topics.length > 1
            ? { ...text, id: `${instrument.id}/${topic.replaceAll(' ', '-')}` }
            : text,
        ]
  })
}

/** Everything the instrument is about on whatever day, so that its texts keep their ids. */
function topicsOf(instrument: Instrument): TextTopic[] {
  const ofDuties = instrument.duties.flatMap((duty) => topicOf(duty) ?? [])
  return [...new Set([...ofDuties, ...(isCooperation(instrument) ? ['cooperation' as const] : [])])]
}

/** Of duties that have come differently far, only those as far as the first of the best. */
function textOf(
  instrument: Instrument,
  topic: TextTopic,
  begun: readonly Begun[],
  place: Jurisdiction,
): ComparedText | null {
  const [best] = begun.toSorted((one, other) => groupRank(one) - groupRank(other))
  if (!best) return null
  const [lead, ...others] = begun
    .filter((each) => groupRank(each) === groupRank(best))
    .map(({ duty }) => duty)
  if (!lead) return null
  return {
    id: instrument.id,
    instrument,
    topic,
    trigger: lead.trigger,
    duties: [lead, ...others],
    standing: begun.find(({ duty }) => duty === lead)?.standing ?? best.standing,
    isEuText: lead.jurisdiction === 'EU' && place !== 'EU',
  }
}

const groupOrder = ['in force', 'proposed', 'not law', 'ended'] as const
const groupRank = ({ standing }: Pick<Begun, 'standing'>): number =>
  groupOrder.indexOf(statusGroupOf(standing.status))

const topicOrder: readonly TextTopic[] = [
  'notices',
  'awareness',
  'orders',
  'text to come',
  'information requests',
  'cooperation',
]

type Rank = readonly (number | string)[]

function rankOf(text: ComparedText, date: IsoDate): Rank {
  const hasClock = text.duties.some(({ deadline }) => isClock(deadline.form))
  const begunOn = text.duties
    .flatMap(({ transitions }) => transitions.map(({ on }) => on))
    .filter((on) => on <= date)
    .toSorted()[0]
  const order = [topicOrder.indexOf(text.topic), groupRank(text), hasClock ? 0 : 1]
  if (text.topic !== 'cooperation') return [...order, begunOn ?? date]
  // Of agreements those made as such come first, and the latest of them leads.
  const isAgreed = text.instrument.kind !== 'proposal' && text.standing.status !== 'requested'
  return [order[0] ?? 0, isAgreed ? 0 : 1, order[1] ?? 0, -Date.parse(begunOn ?? date)]
}

/** Whether a deadline of this form is a clock that can run out. */
export const isClock = (form: Duty['deadline']['form']): boolean =>
  form === 'hours' || form === 'local days'

function compareRanks(one: Rank, other: Rank): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? value
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}
