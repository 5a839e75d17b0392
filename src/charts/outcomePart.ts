/** A part of a bar that shows how cases ended; the parts of a bar add up to 1. */
export interface OutcomePart {
  /** "removed", "rejected (kept)", "open". */
  name: string
  /** 0 to 1. */
  share: number
  /** Ink to paper for what was decided; `late` for what is open past the age. */
  fill: 'ink' | 'slate' | 'pale' | 'outline' | 'late'
}
