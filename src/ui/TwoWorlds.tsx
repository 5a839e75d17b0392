/**
 * The company (real: law and revenue) and the platform (invented: cases), side by side with
 * "never joined" between them.
 */
import { useId } from 'react'

export interface WorldOption {
  value: string
  label: string
}

const World = (props: {
  kind: 'record' | 'demo'
  name: string
  note: string
  options: readonly WorldOption[]
  value: string
  onChange: (value: string) => void
}) => {
  const { kind, name, note, options, value, onChange } = props
  const noteId = useId()
  const isListed = options.some((option) => option.value === value)
  return (
    <div className="world" data-kind={kind}>
      <select
        aria-label={name}
        aria-describedby={noteId}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {!isListed && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <span className="world-note" id={noteId}>
        {note}
      </span>
      <svg width="10" height="10" viewBox="0 0 10 10" fill="none" aria-hidden="true">
        <path d="M1 3l4 4 4-4" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </div>
  )
}

/** "Never joined" stands between them. */
export const TwoWorlds = (props: {
  company: { value: string; options: readonly WorldOption[]; onChange: (value: string) => void }
  platform: {
    value: string
    options: readonly WorldOption[]
    isInvented: boolean
    onChange: (value: string) => void
  }
}) => {
  const { company, platform } = props
  return (
    <div className="flex min-w-0 items-center gap-2 sm:gap-3">
      <World kind="record" name="Company" note="Real: law, revenue" {...company} />
      <span className="w-9 flex-none text-center text-11 text-faint">never joined</span>
      <World
        kind={platform.isInvented ? 'demo' : 'record'}
        name="Platform"
        note={platform.isInvented ? 'Invented: cases' : 'Cases only'}
        options={platform.options}
        value={platform.value}
        onChange={platform.onChange}
      />
    </div>
  )
}
