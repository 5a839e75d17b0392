/** A duty as it was known on a day. */
import { notPublishedByThen } from '#contract/citation.ts'
import type { Duty, DutyWording } from '#contract/duty.ts'
import { dutyWordingOn } from './dutyWordingOn.ts'
import { factsKnown, withKnownNote, type Knowledge } from './knownFacts.ts'

/**
 * The duty with the transitions, notes and words of the day; null where none of its steps was
 * public. Where its text came later, it has the words of its proposal, or none.
 *
 * The EU's one hour on 2019-06-26: "Remove within 1 h of an order", proposed on 2018-09-12, resting on
 * what was read of the proposal; "in all member states" came with the text of 2021.
 */
export function dutyKnownOn(duty: Duty, shortName: string, knowledge: Knowledge): Duty | null {
  const transitions = factsKnown(duty.transitions, knowledge)
  const [first] = transitions
  if (first === undefined) return null
  const { earlierWordings = [], ...rest } = withKnownNote(duty, knowledge)
  const ended = earlierWordings.filter(({ until }) => until <= knowledge.day)
  const known: Duty = {
    ...rest,
    ...(ended.length > 0 && { earlierWordings: ended }),
    transitions,
    notes: factsKnown(duty.notes, knowledge),
  }
  if (duty.publishedOn <= knowledge.day) return { ...known, ...dutyWordingOn(duty, knowledge.day) }

  const { note: _note, ...bare } = known
  const proposed: Duty = {
    ...bare,
    sources: first.sources,
    publishedOn: first.publishedOn,
    verified: first.verified,
  }
  const wording =
    earlierWordings.find(({ until }) => knowledge.day < until) ?? earlierWordings.at(-1)
  if (wording === undefined) return withoutWords(proposed, unworded(shortName))
  const words = { ...wordsOf(wording), deadline: wording.deadline ?? duty.deadline }
  return words.deadline.form === 'not researched'
    ? withoutWords(proposed, words)
    : { ...proposed, ...words }
}

/** Whether anything of the duty's words can be told before its text was published. */
export const hasWordsOn = ({ publishedOn, earlierWordings }: Duty, { day }: Knowledge): boolean =>
  publishedOn <= day || earlierWordings !== undefined

type Words = Pick<Duty, 'title' | 'shortTitle' | 'reference' | 'deadline'>

const wordsOf = ({ title, shortTitle, reference }: DutyWording) => ({
  title,
  shortTitle,
  reference,
})

const unworded = (shortName: string): Words => ({
  title: `A duty whose text was ${notPublishedByThen}`,
  shortTitle: `${shortName}, text to come`,
  reference: '',
  deadline: { form: notPublishedByThen },
})

/** All that rests on the later text is left out, so that no clock is read against it. */
const withoutWords = (duty: Duty, words: Words): Duty => ({
  ...duty,
  ...words,
  isWordingUnpublished: true,
  trigger: 'none',
  caseKind: null,
  channels: [],
  categories: [],
  onlyClass: null,
  satisfiedBy: [],
  exceptions: [],
})
