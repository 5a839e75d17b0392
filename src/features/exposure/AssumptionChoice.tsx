/** One of a few to assume. */
import { Segmented } from '#ui/Segmented.tsx'
import type { ChoiceRow } from './assumptionRows.ts'

/** `standard`: the preset's own, where another is chosen. */
export function AssumptionChoice(props: {
  label: string
  row: ChoiceRow
  value: string
  standard: string | null
  onChange: (value: string) => void
}) {
  const { label, row, value, standard, onChange } = props
  return (
    <span className="assumption-field">
      <span className="assumption-choice">
        <Segmented
          legend={label}
          hideLegend
          size="small"
          segments={row.options}
          value={value}
          onChange={onChange}
        />
      </span>
      {standard !== null && <span className="assumption-note">changed; was {standard}</span>}
    </span>
  )
}
