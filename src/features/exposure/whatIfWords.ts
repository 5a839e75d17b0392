/** What columns of assumptions are called on screen. */
import { type WhatIfChoice, type WhatIfPreset, whatIfPresets } from '#domain/whatIf/whatIfChoice.ts'

/** What each preset assumes, in a few words. */
export const presetWords: Readonly<Record<WhatIfPreset, string>> = {
  today: 'Today',
  'bill-passes': 'The bill passes',
  'backlog-halved': 'We halve the backlog',
}

/** The presets as a list to choose from. */
export const presetOptions = whatIfPresets.map((value) => ({ value, label: presetWords[value] }))

/** "Today"; "Today, changed" where anything differs from the preset. */
export const choiceWords = ({ id, changes }: WhatIfChoice): string =>
  Object.keys(changes).length === 0 ? presetWords[id] : `${presetWords[id]}, changed`

/** A column by its number, as the address has it, where there are several: "2 The bill passes". */
export const columnWords = (columns: readonly WhatIfChoice[], at: number): string => {
  const choice = columns[at]
  if (choice === undefined) return ''
  return columns.length === 1 ? choiceWords(choice) : `${at + 1} ${choiceWords(choice)}`
}
