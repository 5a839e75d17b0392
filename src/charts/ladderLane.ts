/** What the two ladders draw: a lane for each place, with what is measured and what is only said. */
import type { Currency } from '#contract/units.ts'
import type { Jurisdiction, Status } from '#contract/vocabulary.ts'

/** What a mark of either ladder is called. */
export interface LadderMark {
  id: string
  status: Status
  /** First line under the mark: "NetzDG". */
  name: string
  /** Second line: "notice, if manifest", "4 % of turnover = 1,889.9 m". */
  label: string
  /** An EU text in a member's lane. */
  isEu: boolean
  /** Everything about it, for the pointer and the keyboard. */
  words: string
}

/** What has no place on the axis, in words: "none set" is hatched, the rest is not. */
export interface LadderWords {
  id: string
  status: Status
  /** In bold: "none set", "“swiftly”", "unknown". */
  words: string
  /** Behind it: whose words, and about what. */
  note: string
  isHatched: boolean
  isEu: boolean
}

interface LadderLane<Mark> {
  place: Jurisdiction
  placeName: string // "Germany"
  marks: readonly Mark[]
  words: readonly LadderWords[]
}

/** A deadline on the axis, a local day as 24 hours: for its place among others, not for a verdict. */
export type DeadlineMark = LadderMark & { hours: number }
/** A place's deadlines, in hours on the axis. */
export type DeadlineLane = LadderLane<DeadlineMark>

/** An amount on the axis, in whole units of the chart's currency. */
export type PenaltyMark = LadderMark & {
  sum: { form: 'exact'; amount: number } | { form: 'bounded'; atLeast?: number; atMost?: number }
}
/** A place's maxima, in whole units of the chart's currency. */
export type PenaltyLane = LadderLane<PenaltyMark>

interface LadderProps {
  /** What the picture shows, as a sentence for those who cannot see it. */
  description: string
  /** Fixed width in pixels; left out, the chart fills its card. */
  width?: number
}
/** A ladder of deadlines. */
export interface DeadlineLadderProps extends LadderProps {
  lanes: readonly DeadlineLane[]
}
/** A ladder of maxima, all in one currency. */
export interface PenaltyLadderProps extends LadderProps {
  lanes: readonly PenaltyLane[]
  currency: Currency
}
