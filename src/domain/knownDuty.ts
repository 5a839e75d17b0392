/** A duty as it was known on a day. */
import { notPublishedByThen } from '#contract/citation.ts'
import type { Duty } from '#contract/duty.ts'
import { dutyWordingOn } from './dutyWordingOn.ts'
import { factsKnown, withKnownNote, type Knowledge } from './knownFacts.ts'

/**
 * The duty with the transitions, notes and words of the day; null where none of its steps was
 * public. Where steps were and its text was not, all that is said is that there was one:
 * `isWordingUnpublished`, without trigger, deadline or reach, so that no clock is read against it.
 *
 * NetzDG's 24 h duty on 2017-05-01: proposed on 2017-04-05, the Act's text still to come.
 */
export function dutyKnownOn(duty: Duty, shortName: string, knowledge: Knowledge): Duty | null {
  const transitions = factsKnown(duty.transitions, knowledge)
  if (transitions.length === 0) return null
  const notes = factsKnown(duty.notes, knowledge)
  if (duty.publishedOn > knowledge.day)
    return unworded({ ...duty, transitions, notes }, shortName, knowledge)
  const { earlierWordings = [], ...rest } = withKnownNote(duty, knowledge)
  const ended = earlierWordings.filter(({ until }) => until <= knowledge.day)
  return {
    ...rest,
    ...dutyWordingOn(duty, knowledge.day),
    ...(ended.length > 0 && { earlierWordings: ended }),
    transitions,
    notes,
  }
}

function unworded(duty: Duty, shortName: string, { day }: Knowledge): Duty {
  const { id, jurisdiction, isLaw, transitions, notes } = duty
  return {
    id,
    jurisdiction,
    isLaw,
    transitions,
    notes,
    isWordingUnpublished: true,
    title: `A duty whose text was ${notPublishedByThen}`,
    shortTitle: `${shortName}, text to come`,
    reference: '',
    trigger: 'none',
    caseKind: null,
    channels: [],
    categories: [],
    onlyClass: null,
    deadline: { form: notPublishedByThen },
    satisfiedBy: [],
    exceptions: [],
    sources: [...new Set(transitions.flatMap(({ sources }) => sources))],
    publishedOn: day,
    verified: true,
  }
}
