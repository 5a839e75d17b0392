/** The words and colours of the 14 statuses. Colour never stands alone: mark and word go with it. */
import type { Status } from '#contract/vocabulary.ts'

/** How far a status binds on the day: its colour token. */
export type StatusTone = 'binds' | 'coming' | 'void' | 'gone' | 'soft'

const tones: Record<Status, StatusTone> = {
  exploratory: 'coming',
  proposed: 'coming',
  adopted: 'coming',
  'in force': 'binds',
  'applies in part': 'binds',
  'struck down': 'void',
  repealed: 'gone',
  superseded: 'gone',
  requested: 'soft',
  announced: 'soft',
  'under way': 'soft',
  pending: 'soft',
  ended: 'gone',
  settled: 'gone',
}

/** The tone of a status: "in force" → "binds". */
export const statusTone = (status: Status): StatusTone => tones[status]

/** The colour of a status as CSS: "in force" → "var(--binds)". */
export const statusColour = (status: Status): string => `var(--${tones[status]})`

/** The word as it begins a line: "in force" → "In force". */
export const statusWord = (status: Status): string =>
  status.charAt(0).toUpperCase() + status.slice(1)

/** Whether the word is set in bold: only what binds. */
export const isBoldStatus = (status: Status): boolean => tones[status] === 'binds'
