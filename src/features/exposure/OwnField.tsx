/** One field of the own figures, with what is wrong with it below. */
import { useId, type ReactNode } from 'react'

/** `label` is read out; `before` and `after` stand beside the field. */
export function OwnField(props: {
  label: string
  value: string
  problem: string | undefined
  width: string
  before?: ReactNode
  after?: ReactNode
  onChange: (text: string) => void
}) {
  const { label, value, problem, width, before, after, onChange } = props
  const problemId = useId()
  return (
    <span className="inline-flex min-w-0 flex-col">
      <label className="inline-flex items-center gap-2">
        {before}
        <input
          className={`select ${width} text-right`}
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : problemId}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {after}
      </label>
      {problem !== undefined && (
        <span id={problemId} className="mt-1 max-w-prose text-12 text-late-text">
          {problem}
        </span>
      )}
    </span>
  )
}
