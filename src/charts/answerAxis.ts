/** The axis of answers to authorities, apart from the others because one page alone draws it. */
import type { AgeAxis } from './ageScale.ts'

/** From an hour to 180 days: answers to authorities, which take hours by one way and months by another. */
export const answerAxis: AgeAxis = {
  firstHours: 1,
  lastHours: 4320,
  markedHours: [1, 3, 8, 24, 48, 120, 240, 720, 2160, 4320],
  ticksHours: [24, 720, 1, 4320, 240, 8, 48, 2160, 3],
}
