/** Random numbers of one kind, a block at a time: what every part of the simulation hands to the next. */

/** Fills the array with the next numbers of its sequence; two blocks of 5 are one of 10. */
export type Draws = (into: Float64Array) => void
