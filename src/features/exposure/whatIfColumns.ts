/** Adding, doubling and taking away columns of assumptions. */
import { mostWhatIfs, type WhatIfChoice, whatIfPresets } from '#domain/whatIf/whatIfChoice.ts'

type Columns = readonly WhatIfChoice[]

/** With one more at the end: the first preset that is not there yet. Unchanged where all are in use. */
export function withAnother(columns: Columns): WhatIfChoice[] {
  const unused = whatIfPresets.find((id) => columns.every((column) => column.id !== id))
  if (columns.length >= mostWhatIfs) return [...columns]
  return [...columns, { id: unused ?? 'today', changes: {} }]
}

/** With a copy of one beside it. */
export function withCopy(columns: Columns, at: number): WhatIfChoice[] {
  const column = columns[at]
  if (!column || columns.length >= mostWhatIfs) return [...columns]
  return columns.toSpliced(at + 1, 0, column)
}

/** Without one; the last one stays. */
export function without(columns: Columns, at: number): WhatIfChoice[] {
  return columns.length === 1 ? [...columns] : columns.toSpliced(at, 1)
}

/** With one that was removed back in its place; unchanged where the places are taken. */
export function putBack(columns: Columns, at: number, column: WhatIfChoice): WhatIfChoice[] {
  return columns.length >= mostWhatIfs ? [...columns] : columns.toSpliced(at, 0, column)
}

/** With another in the place of one. */
export function replaced(columns: Columns, at: number, column: WhatIfChoice): WhatIfChoice[] {
  return columns.map((each, index) => (index === at ? column : each))
}
