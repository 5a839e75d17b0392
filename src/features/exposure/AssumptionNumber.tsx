/** A number to assume: typed or stepped; it counts once it stands still and is within its limits. */
import { useEffect, useId, useState } from 'react'
import { fieldText, type NumberRow, readField } from './assumptionRows.ts'

/** So long must a typed number stand still before it counts; leaving the field counts at once. */
const STILL_MS = 500

/** `label` names field and column for those who listen; `standard` is the preset's value. */
export function AssumptionNumber(props: {
  label: string
  row: Pick<NumberRow, 'scale' | 'least' | 'most' | 'unit' | 'step'>
  value: number
  standard: string | null
  onChange: (value: number) => void
}) {
  const { label, row, value, standard, onChange } = props
  const shown = fieldText(value, row.scale)
  /** What was typed and does not count yet; null: the field shows the value. */
  const [draft, setDraft] = useState<string | null>(null)
  const noteId = useId()
  const read = readField(draft ?? shown, row)
  const problem = 'problem' in read ? read.problem : null
  const settle = () => {
    if (draft === null || 'problem' in read) return
    setDraft(null)
    if (read.value !== value) onChange(read.value)
  }
  useEffect(() => {
    if (draft === null || problem !== null) return
    const timer = setTimeout(settle, STILL_MS)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- typing alone starts the wait anew
  }, [draft, problem])
  return (
    <span className="assumption-field">
      <span className="flex items-center gap-2">
        <input
          className="select assumption-number"
          type="number"
          inputMode="decimal"
          aria-label={label}
          aria-describedby={noteId}
          aria-invalid={problem !== null}
          min={row.least}
          max={row.most}
          step="any"
          value={draft ?? shown}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle()
            if (event.key === 'Escape') setDraft(null)
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
            event.preventDefault()
            const by = event.key === 'ArrowUp' ? row.step : -row.step
            const next = Number(((Number(draft ?? shown) || 0) + by).toPrecision(12))
            setDraft(String(Math.min(row.most, Math.max(row.least, next))))
          }}
        />
        <span className="text-muted">{row.unit}</span>
      </span>
      <span id={noteId} className="assumption-note">
        {problem !== null && (
          <output className="text-late-text">
            {problem} Shown with {shown}.
          </output>
        )}
        {problem === null && standard !== null && `changed; was ${standard}`}
      </span>
    </span>
  )
}
