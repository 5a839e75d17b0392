/** The head of a column: where it begins, and what can be done with it. */
import type { WhatIfChoice, WhatIfPreset } from '#domain/whatIf/whatIfChoice.ts'
import { choiceWords, presetOptions } from './whatIfWords.ts'

export function WhatIfHead(props: {
  choice: WhatIfChoice
  /** Its number in the address, from 1. */
  number: number
  isAlone: boolean
  canCopy: boolean
  onPreset: (id: WhatIfPreset) => void
  onReset: () => void
  onCopy: () => void
  onRemove: () => void
}) {
  const { choice, number, isAlone, canCopy } = props
  const isChanged = Object.keys(choice.changes).length > 0
  const name = isAlone ? choiceWords(choice) : `${number}, ${choiceWords(choice)}`
  const action = (words: string, onClick: () => void) => (
    <button
      type="button"
      className="link-quiet what-if-action"
      aria-label={`${words} column ${name}`}
      onClick={onClick}
    >
      {words}
    </button>
  )
  return (
    <div className="what-if-head">
      <label className="flex min-w-0 items-center gap-2">
        {!isAlone && <b aria-hidden="true">{number}</b>}
        <select
          className="select min-w-0 flex-1 font-bold"
          aria-label={isAlone ? 'What if' : `What if, column ${number}`}
          value={choice.id}
          onChange={(event) => {
            const preset = presetOptions.find(({ value }) => value === event.target.value)
            if (preset) props.onPreset(preset.value)
          }}
        >
          {presetOptions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p className="no-print mt-1 flex min-h-5 flex-wrap gap-x-3 text-12 text-muted">
        {isChanged && action('Reset', props.onReset)}
        {canCopy && action('Duplicate', props.onCopy)}
        {!isAlone && action('Remove', props.onRemove)}
      </p>
      {isChanged && <p className="text-12 text-muted">changed by hand</p>}
    </div>
  )
}
