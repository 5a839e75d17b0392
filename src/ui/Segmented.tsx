/** One choice of a few: native radio buttons in one frame, so arrow keys and forms just work. */
import { useId, type ReactNode } from 'react'

export interface Segment<Value extends string> {
  value: Value
  label: string
  /** A mark before the label. */
  mark?: ReactNode
  /** Small words after the label: "yardstick, not law". */
  note?: ReactNode
}

/**
 * `legend` names the group; it is shown above unless `hideLegend`. `value` null: none of them
 * (a date between the presets). `tone` quiet: the chosen one is sunken instead of inked.
 */
export const Segmented = <Value extends string>(props: {
  legend: string
  hideLegend?: boolean
  segments: readonly Segment<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  size?: 'normal' | 'small'
  tone?: 'ink' | 'quiet'
}) => {
  const {
    legend,
    hideLegend = false,
    segments,
    value,
    onChange,
    size = 'normal',
    tone = 'ink',
  } = props
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className={hideLegend ? 'unseen' : 'mb-1 text-11 text-faint'}>{legend}</legend>
      <div className="segments" data-choice="one" data-size={size} data-tone={tone}>
        {segments.map((segment) => (
          <label key={segment.value} className="segment">
            <input
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
            />
            {segment.mark}
            <span className="segment-label" data-text={segment.label}>
              {segment.label}
            </span>
            {segment.note}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
