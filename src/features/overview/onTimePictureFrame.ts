/** Where the parts of the still picture of on-time shares lie. */

/** Pixels of a letter. */
export const TEXT = 12
/** Pixels above the plot for the marks of changes of law. */
export const STRIP = 18
/** Pixels from the plot's right edge to the labels. */
export const LABEL_FROM_PLOT = 12

/** The plot's edges in pixels; `day` counts from 1970, `share` is of 1. */
export interface Frame {
  xOf: (day: number) => number
  yOf: (share: number) => number
  left: number
  right: number
  top: number
  bottom: number
}

/** A tenth of a pixel is enough. */
export const round = (value: number) => Math.round(value * 10) / 10
