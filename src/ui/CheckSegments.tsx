/** Several of a few: native checkboxes in one frame. */
import type { ReactNode } from 'react'

/**
 * `marks(value, isChosen)` draws the mark before each label. The last chosen one cannot be
 * unchosen: `onChange` is not called with an empty list.
 */
export const CheckSegments = <Value extends string>(props: {
  legend: string
  hideLegend?: boolean
  options: readonly { value: Value; label: string; title?: string }[]
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
  mark?: (value: Value, isChosen: boolean) => ReactNode
}) => {
  const { legend, hideLegend = false, options, chosen, onChange, mark } = props
  const toggle = (value: Value) => {
    const next = options
      .map((option) => option.value)
      .filter((other) => (other === value ? !chosen.includes(value) : chosen.includes(other)))
    if (next.length > 0) onChange(next)
  }
  return (
    <fieldset className="min-w-0">
      <legend className={hideLegend ? 'unseen' : 'mb-1 text-11 text-faint'}>{legend}</legend>
      <div className="segments" data-choice="several">
        {options.map(({ value, label, title }) => {
          const isChosen = chosen.includes(value)
          return (
            <label
              key={value}
              className={`segment ${isChosen ? 'font-bold' : 'text-muted'}`}
              title={title}
            >
              <input
                type="checkbox"
                checked={isChosen}
                aria-label={title ?? label}
                onChange={() => toggle(value)}
              />
              {mark?.(value, isChosen)}
              <span className="segment-label" data-text={label} aria-hidden="true">
                {label}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
