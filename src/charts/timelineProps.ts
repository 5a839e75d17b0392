/** What the timeline is given, and what it says back. */
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import type { TimelineLane } from './timelineLane.ts'

/** The lanes, the as-of and the span shown; what is chosen or moved comes back by callbacks. */
export interface TimelineProps {
  lanes: readonly TimelineLane[]
  asOf: IsoDate
  /** The span shown; both days are in it. */
  view: { from: IsoDate; to: IsoDate }
  /** The longest span that can be shown; the as-of moves within it too. */
  whole: { from: IsoDate; to: IsoDate }
  leastDays: number
  /** The entry that is open. */
  selectedId: string | null
  description: string
  /** What is said of the time after the as-of: "later: known today". */
  laterWords: string
  /** `isNew` is false where the move takes the last one's place in the history. */
  onMoveAsOf: (day: IsoDate, isNew: boolean) => void
  onView: (view: { from: IsoDate; to: IsoDate }) => void
  onFold: (place: Jurisdiction) => void
  /** The entries of the mark that was pressed. */
  onOpen: (ids: readonly string[]) => void
  width?: number
}
