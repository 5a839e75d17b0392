/** Which events lie over a chart of time; the same choice holds for all of a page's charts. */
import { Segmented } from '#ui/Segmented.tsx'

type Choice = 'law' | 'all' | 'none'

const segments: readonly { value: Choice; label: string }[] = [
  { value: 'law', label: 'Law' },
  { value: 'all', label: 'All' },
  { value: 'none', label: 'None' },
]

/** `problem`: what the address said and could not be used. */
export function EventsSwitch(props: {
  /** The chart's title, for those who hear the control without its place. */
  title: string
  choice: Choice
  problem: string | null
  onChoose: (choice: Choice) => void
}) {
  const { title, choice, problem, onChoose } = props
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <span aria-hidden="true">Events</span>
      <Segmented
        legend={`Events over “${title}”`}
        hideLegend
        size="small"
        tone="quiet"
        segments={segments}
        value={choice}
        onChange={onChoose}
      />
      {problem !== null && <output className="basis-full text-11">{problem}</output>}
    </div>
  )
}
