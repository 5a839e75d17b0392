/** What the deadlines page adds to the URL: its groups, switches, queue, open trace, replay and drill. */
import { Category, Channel } from '#contract/vocabulary.ts'
import { hyphenated, type RawValues, valueReader } from './valueReader.ts'

/** What curves, periods and comparisons are drawn by. */
export const deadlineGroupings = ['country', 'platform', 'category', 'channel'] as const
export type DeadlineGrouping = (typeof deadlineGroupings)[number]

/** `all`: decided, however; `outcome`: by how it was decided, one group at a time. */
export const curveForms = ['all', 'outcome'] as const
export type CurveForm = (typeof curveForms)[number]

/** How long a period of the on-time series is. */
export const deadlinePeriods = ['month', 'week'] as const
export type DeadlinePeriod = (typeof deadlinePeriods)[number]

/** Nearest due time first, longest overdue first, first received first. */
export const queueSorts = ['due', 'overdue', 'received'] as const
export type QueueSort = (typeof queueSorts)[number]

/** Which open cases the queue holds. `soon`: due within six hours. */
export const queueStates = ['all', 'overdue', 'soon', 'unclassified'] as const
export type QueueState = (typeof queueStates)[number]

/** Most duties that one replay reads the cases against. */
export const mostReplayed = 2

/** The page's own parameters, read. */
export type DeadlinesSearch = {
  by: DeadlineGrouping
  curve: CurveForm
  period: DeadlinePeriod
  sort: QueueSort
  /** The first row of the queue in view, from 0. */
  queue: number
  /** Empty: all. */
  category: Category[]
  /** Empty: all. */
  channel: Channel[]
  state: QueueState
  /** The case whose trace is open. */
  case: string | null
  /** Duty ids, at most two, each once. */
  replay: string[]
  /** The mark whose cases are open, in the words of the card that drew it. */
  cell: string | null
  /** The presenter's panel is open: planted truths beside estimates. */
  truth: boolean
}

export const defaultDeadlinesSearch: DeadlinesSearch = {
  by: 'country',
  curve: 'all',
  period: 'month',
  sort: 'due',
  queue: 0,
  category: [],
  channel: [],
  state: 'all',
  case: null,
  replay: [],
  cell: null,
  truth: false,
}

/** Ids of cases and cells: letters, figures and a few marks, no more than a link should carry. */
const MARK = /^[\w.:~|@+-][\w .:~|@+()-]{0,199}$/

/** The chosen ones in the contract's order, so that an equal choice is an equal address. */
const inOrder = <Value>(all: readonly Value[], chosen: readonly Value[]): Value[] =>
  all.filter((value) => chosen.includes(value))

const DUTY = /^[a-z0-9-]+\.[a-z0-9-]+$/

/**
 * Reads the page's own parameters. An unusable value falls back to its default and is named in
 * `problems`, a sentence each; whether a duty or case of that id exists is known to the cards alone.
 *
 * `{ by: 'channel', category: 'hate-speech', replay: 'fr-avia.24h,de-netzdg.7d' }`.
 */
export const parseDeadlinesSearch = (
  raw: RawValues,
): { values: DeadlinesSearch; problems: string[] } => {
  const { text: given, listOf, oneOf, problems } = valueReader(raw)

  const markOf = (name: string, what: string): string | null => {
    const text = given(name)
    if (text === undefined) return null
    if (MARK.test(text)) return text
    problems.push(`${name} is not ${what}; it was left out`)
    return null
  }

  const truth = given('truth')
  if (truth !== undefined && truth !== 'on')
    problems.push(`truth=${truth} is not known; the planted truths stay closed`)

  const queueText = given('queue') ?? '0'
  const isRow = /^\d{1,9}$/.test(queueText)
  if (!isRow) problems.push(`queue=${queueText} is not a row of the queue; showing the first`)

  const replay = new Set<string>()
  for (const part of (given('replay') ?? '').split(',').filter(Boolean)) {
    if (!DUTY.test(part)) problems.push(`replay=${part} is not a duty; it was left out`)
    else if (replay.size === mostReplayed && !replay.has(part))
      problems.push(`replay=${part} is a third; two are read at once`)
    else replay.add(part)
  }

  return {
    values: {
      by: oneOf('by', deadlineGroupings),
      curve: oneOf('curve', curveForms),
      period: oneOf('period', deadlinePeriods),
      sort: oneOf('sort', queueSorts),
      queue: isRow ? Number(queueText) : 0,
      category: inOrder(Category.options, listOf('category', Category.options)),
      channel: inOrder(Channel.options, listOf('channel', Channel.options)),
      state: oneOf('state', queueStates),
      case: markOf('case', 'the id of a case'),
      replay: [...replay],
      cell: markOf('cell', 'a mark of this page'),
      truth: truth === 'on',
    },
    problems,
  }
}

/** Writes what differs from the defaults, as plain text values; the reverse of the parse. */
export const serializeDeadlinesSearch = (values: DeadlinesSearch): Record<string, string> => {
  const raw: Record<string, string> = {}
  for (const name of ['by', 'curve', 'period', 'sort', 'state'] as const) {
    if (values[name] !== defaultDeadlinesSearch[name]) raw[name] = values[name]
  }
  if (values.queue > 0) raw['queue'] = String(values.queue)
  for (const name of ['category', 'channel'] as const) {
    if (values[name].length > 0) raw[name] = values[name].map(hyphenated).join(',')
  }
  if (values.case !== null) raw['case'] = values.case
  if (values.replay.length > 0) raw['replay'] = values.replay.join(',')
  if (values.cell !== null) raw['cell'] = values.cell
  if (values.truth) raw['truth'] = 'on'
  return raw
}
