/** A part of the record as it was known on a day, worked out once for all who ask. */
import type { IsoDate } from '#contract/units.ts'

/**
 * For `select`: one function a day, which keeps its answer for the data it was given, so that neither
 * a repaint nor a second component works it out again. No day: the data as they are.
 */
export function knownOnSelect<Data extends object>(
  knownOn: (data: Data, day: IsoDate) => Data,
): (day: IsoDate | undefined) => { select?: (data: Data) => Data } {
  const selects = new Map<IsoDate, (data: Data) => Data>()
  return (day) => {
    if (day === undefined) return {}
    let select = selects.get(day)
    if (select === undefined) {
      const answers = new WeakMap<Data, Data>()
      select = (data) => {
        const answer = answers.get(data) ?? knownOn(data, day)
        answers.set(data, answer)
        return answer
      }
      selects.set(day, select)
    }
    return { select }
  }
}
