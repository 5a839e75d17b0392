/** Which duties the cases are replayed against: one beside the page's yardstick, or two. */
import { useId } from 'react'
import type { ReplayChoice } from './replayRules.ts'

interface ReplayControlsProps {
  choices: readonly ReplayChoice[]
  /** The duties chosen, at most two. */
  chosen: readonly string[]
  /** What a single duty is read beside: "law in force, NetzDG 24 h". */
  yardstick: string
  onChoose: (dutyIds: string[]) => void
}

const NONE = ''

export function ReplayControls({ choices, chosen, yardstick, onChoose }: ReplayControlsProps) {
  const [first = NONE, second = NONE] = chosen
  return (
    <div className="replay-controls no-print">
      <DutySelect
        label="Read the same cases against"
        none="no other duty"
        value={first}
        choices={choices.filter(({ dutyId }) => dutyId !== second)}
        onChange={(dutyId) => onChoose([dutyId, second].filter((id) => id !== NONE))}
      />
      {first !== NONE && (
        <DutySelect
          label="beside"
          none={`the yardstick: ${yardstick}`}
          value={second}
          choices={choices.filter(({ dutyId }) => dutyId !== first)}
          onChange={(dutyId) => onChoose([first, dutyId].filter((id) => id !== NONE))}
        />
      )}
      {first !== NONE && second !== NONE && (
        <button type="button" className="button" onClick={() => onChoose([second, first])}>
          Swap
        </button>
      )}
    </div>
  )
}

const DutySelect = (props: {
  label: string
  none: string
  value: string
  choices: readonly ReplayChoice[]
  onChange: (dutyId: string) => void
}) => {
  const { label, none, value, choices, onChange } = props
  const id = useId()
  const isListed = value === NONE || choices.some(({ dutyId }) => dutyId === value)
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-11 text-faint">
        {label}
      </label>
      <select
        id={id}
        className="select max-w-full min-w-0 text-ellipsis"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value={NONE}>{none}</option>
        {!isListed && <option value={value}>{value}, not found</option>}
        {choices.map(({ dutyId, shortTitle, status }) => (
          <option key={dutyId} value={dutyId}>
            {shortTitle}, {status ?? 'not begun'}
          </option>
        ))}
      </select>
    </div>
  )
}
