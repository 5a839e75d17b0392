/** A filter of which any number may be chosen: native checkboxes as pills; none chosen passes all. */

export const FilterPills = <Value extends string>(props: {
  legend: string
  options: readonly { value: Value; label: string; count: number }[]
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
}) => {
  const { legend, options, chosen, onChange } = props
  const toggle = (value: Value) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((other) => (other === value ? !chosen.includes(value) : chosen.includes(other))),
    )
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-11 text-faint">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map(({ value, label, count }) => {
          const isChosen = chosen.includes(value)
          return (
            <label
              key={value}
              className={`relative inline-flex min-h-7 items-center gap-1.5 rounded-control border px-2 text-12 pointer-coarse:min-h-11 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-link ${
                isChosen
                  ? 'border-selected bg-selected font-bold text-selected-text'
                  : 'border-ctl hover:bg-sunken'
              }`}
            >
              <input
                type="checkbox"
                className="absolute inset-0 m-0 cursor-pointer opacity-0"
                checked={isChosen}
                onChange={() => toggle(value)}
              />
              {label}
              <span className={isChosen ? '' : 'text-faint'}>{count}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
