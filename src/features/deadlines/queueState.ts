/** When the queue has nothing to list: another platform, nothing open, or filters that leave nothing. */
import type { ChartState } from '#charts/chartState.ts'
import { formatDate, formatList } from '#ui/format.ts'
import { listLength } from './queueQuestion.ts'
import type { DeadlinesView } from './useDeadlines.ts'
import type { QueueShown } from './useQueue.ts'

/** Undefined: there are rows, or no answer yet. */
export function queueEmpty(
  view: Pick<DeadlinesView, 'platform' | 'info' | 'against'>,
  shown: QueueShown | null,
  ways: { showPlatform: (platform: string) => void; clearFilters: () => void },
): ChartState | undefined {
  const { caseKind } = view.against.clock
  const platforms = view.info?.kinds.find(({ kind }) => kind === caseKind)?.values['platform'] ?? []
  const [first] = platforms
  if (first !== undefined && !platforms.includes(view.platform)) {
    return {
      form: 'empty',
      title: 'No such platform',
      words: `This source has no platform “${view.platform}”; it has ${formatList(platforms)}.`,
      action: { label: `Show ${first}`, onPress: () => ways.showPlatform(first) },
    }
  }
  if (!shown || listLength(shown.counts, shown.choice.state) > 0) return undefined
  const day = formatDate(shown.scope.plan.window.asOfDate)
  const { state, category, channel } = shown.choice
  if (state === 'all' && category.length === 0 && channel.length === 0) {
    return {
      form: 'empty',
      title: 'Nothing is open',
      words: `Asked and answered: no case under a clock is open on ${day}. This is not a share of 0\u00A0%.`,
    }
  }
  return {
    form: 'empty',
    title: 'No open case matches',
    words: `Asked and answered: none of the cases open on ${day} is ${wanted(shown.choice)}.`,
    action: { label: 'Show all open cases', onPress: ways.clearFilters },
  }
}

const stateWords = {
  all: '',
  overdue: 'overdue',
  soon: 'due within 6\u00A0h',
  unclassified: 'unclassified',
}

const wanted = ({ state, category, channel }: QueueShown['choice']): string =>
  [
    stateWords[state],
    category.length > 0 ? `about ${formatList(category, 'or')}` : '',
    channel.length > 0 ? `by ${formatList(channel, 'or')}` : '',
  ]
    .filter(Boolean)
    .join(', ')
