/** Every yardstick there is on the day: law, each duty with a clock, a number of own hours. */
import { useState, type ReactNode } from 'react'
import { hours } from '#contract/units.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { OwnTargetMark, StatusMark } from '#ui/StatusMark.tsx'
import { DutyMark } from './DutyMark.tsx'
import type { YardstickChoice } from './yardstickChoices.ts'

const Choice = (props: {
  isChosen: boolean
  mark: ReactNode
  label: string
  note: string
  onChoose: () => void
}) => (
  <li>
    <button type="button" className="preset" aria-pressed={props.isChosen} onClick={props.onChoose}>
      <span className="flex items-center gap-2">
        {props.mark}
        <b>{props.label}</b>
      </span>
      <span className="pl-[22px] text-11">{props.note}</span>
    </button>
  </li>
)

const OwnTarget = (props: { start: number; onChoose: (targetHours: number) => void }) => {
  const [text, setText] = useState(String(props.start))
  const value = Number(text)
  const isUsable = text.trim() !== '' && value > 0 && value <= 8760
  return (
    <form
      className="mt-4 flex flex-wrap items-center gap-2 border-t border-line pt-4 text-13"
      onSubmit={(event) => {
        event.preventDefault()
        if (isUsable) props.onChoose(value)
      }}
    >
      <OwnTargetMark />
      <label className="flex items-center gap-2">
        <b>Own target</b>
        <input
          className="select w-20 text-right"
          inputMode="decimal"
          value={text}
          aria-invalid={!isUsable}
          onChange={(event) => setText(event.target.value)}
        />
        hours
      </label>
      <button type="submit" className="button" disabled={!isUsable}>
        Read against it
      </button>
      {!isUsable && <output className="text-late-text">More than 0 and at most 8,760 hours</output>}
    </form>
  )
}

/** "NetzDG, 24 h: in force", "OSA, has no clock: proposed". */
const noteOf = (choice: YardstickChoice): string => {
  const { instrument, clock, unreadable, status, isLaw } = choice
  const standing = status ?? 'not begun on this day'
  const notLaw = isLaw || unreadable !== null ? '' : '; yardstick, not law'
  return `${instrument}, ${unreadable ?? clock}: ${standing}${notLaw}`
}

export const YardstickSheet = (props: {
  /** The control that opened it; null while it is closed. */
  openedBy: HTMLElement | null
  choices: readonly YardstickChoice[]
  yardstick: Yardstick
  onClose: () => void
  onChoose: (yardstick: Yardstick) => void
}) => {
  const { openedBy, choices, yardstick, onClose, onChoose } = props
  return (
    <Sheet
      title="Read the clock against"
      isOpen={openedBy !== null}
      onClose={onClose}
      anchor={openedBy}
    >
      <ul className="mt-3 grid gap-1">
        <Choice
          isChosen={yardstick.form === 'law'}
          mark={<StatusMark status="in force" />}
          label="Law in force"
          note="the clock of the day, solid where it is law"
          onChoose={() => onChoose({ form: 'law' })}
        />
        {choices.map((choice) => (
          <Choice
            key={choice.dutyId}
            isChosen={yardstick.form === 'duty' && yardstick.dutyId === choice.dutyId}
            mark={<DutyMark status={choice.status} />}
            label={choice.shortTitle}
            note={noteOf(choice)}
            onChoose={() => onChoose({ form: 'duty', dutyId: choice.dutyId })}
          />
        ))}
      </ul>
      <OwnTarget
        start={yardstick.form === 'own target' ? yardstick.targetHours : 24}
        onChoose={(targetHours) =>
          onChoose({ form: 'own target', targetHours: hours(targetHours) })
        }
      />
    </Sheet>
  )
}
