/** Each group line by line: answered within each time, half by, open and for how long; table and CSV. */
import { type ChartTable, formatPercentCell, percentCell } from '#charts/chartTable.ts'
import type { AnswerGroup, Answers } from './answerRows.ts'
import { limitWords } from './answerWords.ts'
import type { OldestOpen } from './useOldestOpen.ts'

const SECONDS_A_DAY = 86_400

/** One line. */
export interface AnswerLine extends Pick<
  AnswerGroup,
  'group' | 'name' | 'look' | 'shares' | 'median' | 'open'
> {
  /** Received in the window, paused ones and those from before the log apart. */
  n: number
  /** Whole days that the first received of the open ones has been open; null: none is, or not read yet. */
  oldestOpenDays: number | null
}

/** The lines, in the order of the groups. */
export const answerLines = ({ groups }: Answers, oldest: OldestOpen | null): AnswerLine[] =>
  groups.map(({ group, name, look, shares, median, open, cases }) => {
    const seconds = oldest?.byGroup.get(group)?.oldestSeconds ?? null
    return {
      group,
      name,
      look,
      shares,
      median,
      open,
      n: cases.n,
      oldestOpenDays: seconds === null ? null : Math.floor(seconds / SECONDS_A_DAY),
    }
  })

const percent = (key: string, label: string) => ({
  key,
  label,
  align: 'right' as const,
  format: formatPercentCell,
})

/** The same as table and CSV; ages in hours, as they were counted. */
export function answerTable(
  answers: Answers | null,
  oldest: OldestOpen | null,
  head: string,
): ChartTable {
  const limits = answers?.limits ?? []
  return {
    columns: [
      { key: 'group', label: head },
      { key: 'n', label: 'Requests', align: 'right' },
      ...limits.flatMap((limit, index) => {
        const within = limitWords(limit, limits)
        return [
          percent(`share${index}`, `Answered within ${within}, %`),
          percent(`lower${index}`, '95 % from'),
          percent(`upper${index}`, '95 % to'),
          { key: `n${index}`, label: `Past ${within}`, align: 'right' as const },
        ]
      }),
      { key: 'median', label: 'Half answered by, h', align: 'right' },
      { key: 'medianLower', label: '95 % from', align: 'right' },
      { key: 'medianUpper', label: '95 % to', align: 'right' },
      { key: 'open', label: 'Open', align: 'right' },
      { key: 'oldest', label: 'Oldest open, d', align: 'right' },
    ],
    rows: (answers ? answerLines(answers, oldest) : []).map((line) => ({
      group: line.name,
      n: line.n,
      ...Object.fromEntries(
        line.shares.flatMap(({ share, lower, upper, n }, index) => [
          [`share${index}`, percentCell(share)],
          [`lower${index}`, percentCell(lower)],
          [`upper${index}`, percentCell(upper)],
          [`n${index}`, n],
        ]),
      ),
      median: line.median.hours,
      medianLower: line.median.lower,
      medianUpper: line.median.upper,
      open: line.open,
      oldest: line.oldestOpenDays,
    })),
  }
}
