/** How the queue is ordered, and which of the open cases it holds. */
import { useId } from 'react'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import { type CaseKind, Category, Channel } from '#contract/vocabulary.ts'
import { formatList } from '#ui/format.ts'
import { Segmented } from '#ui/Segmented.tsx'
import type { DeadlinesSearch } from '#url/deadlinesSearch.ts'
import type { QueueChoice } from './queueQuestion.ts'

const sorts = [
  { value: 'due', label: 'Nearest due' },
  { value: 'overdue', label: 'Most overdue' },
  { value: 'received', label: 'First received' },
] as const

const states: readonly { value: QueueChoice['state']; label: string }[] = [
  { value: 'all', label: 'All open' },
  { value: 'overdue', label: 'Overdue' },
  { value: 'soon', label: 'Due within 6\u00A0h' },
  { value: 'unclassified', label: 'Unclassified' },
]

export const QueueFilters = (props: {
  choice: QueueChoice
  info: SourceInfo | null
  caseKind: CaseKind
  onChange: (patch: Partial<DeadlinesSearch>) => void
}) => {
  const { choice, info, caseKind, onChange } = props
  const values = info?.kinds.find(({ kind }) => kind === caseKind)?.values
  const held = <Value extends string>(options: readonly Value[], name: string) =>
    options.filter((option) => values?.[name]?.includes(option) ?? false)
  return (
    <div className="queue-filters no-print">
      <div className="queue-sort-segments">
        <Segmented
          legend="Order of the queue"
          hideLegend
          size="small"
          segments={sorts}
          value={choice.sort}
          onChange={(sort) => onChange({ sort, queue: 0 })}
        />
      </div>
      <span className="queue-sort-select">
        <Choice
          label="Order"
          options={sorts}
          chosen={[choice.sort]}
          onChoose={(sort) => onChange({ sort: sort ?? 'due', queue: 0 })}
        />
      </span>
      <Choice
        label="Cases"
        options={states}
        chosen={[choice.state]}
        onChoose={(state) => onChange({ state: state ?? 'all', queue: 0 })}
      />
      <Choice
        label="Category"
        all="All categories"
        options={held(Category.options, 'category').map(named)}
        chosen={choice.category}
        onChoose={(category) => onChange({ category: category ? [category] : [], queue: 0 })}
      />
      <Choice
        label="Channel"
        all="All channels"
        options={held(Channel.options, 'channel').map(named)}
        chosen={choice.channel}
        onChoose={(channel) => onChange({ channel: channel ? [channel] : [], queue: 0 })}
      />
    </div>
  )
}

const named = <Value extends string>(value: Value) => ({ value, label: value })

/** A native select; several values, which only a link can bring, stand as one more option. */
function Choice<Value extends string>(props: {
  label: string
  all?: string
  options: readonly { value: Value; label: string }[]
  chosen: readonly Value[]
  onChoose: (value: Value | null) => void
}) {
  const { label, all, options, chosen, onChoose } = props
  const id = useId()
  const [only] = chosen
  const isListed =
    chosen.length < 2 && (only === undefined || options.some((o) => o.value === only))
  return (
    <span>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <select
        id={id}
        className="select"
        value={isListed ? (only ?? '') : SEVERAL}
        onChange={(event) =>
          onChoose(options.find(({ value }) => value === event.target.value)?.value ?? null)
        }
      >
        {all !== undefined && <option value="">{all}</option>}
        {!isListed && <option value={SEVERAL}>{formatList(chosen)}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}

const SEVERAL = 'several'
