/** Fines that authorities imposed. A fine's source ids point into its instrument's `sources`. */
import type { Fine } from '#contract/company.ts'
import finesFile from './fines.json'

/** In the order of their dates within an instrument. */
export const fines = finesFile as unknown as readonly Fine[]
