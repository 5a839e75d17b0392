/** How a duty was called, numbered and timed on a day. */
import type { Deadline, Duty } from '#contract/duty.ts'
import type { IsoDate } from '#contract/units.ts'

/** How a duty read on a day: its words, section and deadline. */
export type WordingOnDay = {
  title: string
  shortTitle: string
  reference: string
  deadline: Deadline
}

/**
 * The first earlier wording that had not ended by the day, else the duty's own words.
 *
 * The DSA's duty on notices is "the Commission's proposal" by reference until 2022-10-19 and
 * "Art. 16" from that day on; the e-Evidence emergency deadline is 8 h only from 2023-07-12.
 */
export function dutyWordingOn(duty: Duty, date: IsoDate): WordingOnDay {
  const { earlierWordings = [], title, shortTitle, reference, deadline } = duty
  const earlier = earlierWordings.find(({ until }) => date < until)
  if (earlier === undefined) return { title, shortTitle, reference, deadline }
  return {
    title: earlier.title,
    shortTitle: earlier.shortTitle,
    reference: earlier.reference,
    deadline: earlier.deadline ?? deadline,
  }
}
