/** Each group line by line: answered within each time, half by, open and for how long. */
import { type CSSProperties, useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import { groupLook } from '#charts/groupLook.ts'
import { CountryShape } from '#ui/CountryShape.tsx'
import { formatCount, formatDays, formatInterval, formatShare } from '#ui/format.ts'
import type { Answers } from './answerRows.ts'
import { type AnswerLine, answerLines, answerTable } from './answerTable.ts'
import {
  ageWords,
  answerExplanation,
  answerState,
  limitsWords,
  limitWords,
  tableTitle,
  tooFewWords,
} from './answerWords.ts'
import { useOpenCases } from './RequestsDrill.tsx'
import { csvNotes, groupingWord, windowWords } from './requestsWords.ts'
import type { OldestOpen } from './useOldestOpen.ts'
import type { RequestsView } from './useRequests.ts'

interface AnswerTableCardProps {
  view: RequestsView
  answers: Answers | null
  /** Null: not read yet, or not to be had. */
  oldest: OldestOpen | null
  className: string
}

export function AnswerTableCard({ view, answers, oldest, className }: AnswerTableCardProps) {
  const open = useOpenCases()
  const lines = useMemo(() => (answers ? answerLines(answers, oldest) : []), [answers, oldest])
  const limits = answers?.limits ?? []
  const head = groupingWord(view.by)
  const title = tableTitle(view, answers)
  return (
    <ChartCard
      title={title}
      subline={`Received ${windowWords(view)}. Answered within: exact, of the requests whose time had passed, with 95 % intervals. Half by: read off the curves.`}
      kind="demo"
      className={className}
      footer={`A time that no duty sets is a yardstick; so is every time where it is no law. ${tooFewWords(answers)}`}
      table={answerTable(answers, oldest, head)}
      csvName={`answers-by-${view.by}`}
      csvNotes={csvNotes(view)}
      explain={answerExplanation(view, answers)}
      state={view.state ?? (answers ? answerState(view, answers) : undefined)}
      pictureHeight={300}
    >
      <table
        className="figures-table answer-table"
        aria-label={title}
        style={{ '--times': limits.length } as CSSProperties}
      >
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {limits.map((limit) => (
              <th key={limitWords(limit, limits)} scope="col" className="figure">
                within {limitWords(limit, limits)}
              </th>
            ))}
            <th scope="col" className="figure">
              half by
            </th>
            <th scope="col" className="figure">
              open
            </th>
            <th scope="col" className="figure">
              oldest
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line
              key={line.group}
              line={line}
              headings={limits.map((limit) => limitWords(limit, limits))}
              onOpen={(...mark) => open('answer', ...mark)}
              hoursOf={(index) => {
                const limit = limits[index]
                return limit?.unit === 'hours' ? limit.deadlineHours : null
              }}
            />
          ))}
        </tbody>
      </table>
    </ChartCard>
  )
}

interface LineProps {
  line: AnswerLine
  headings: readonly string[]
  /** The hours of a time; null: local days, behind which no one question stands. */
  hoursOf: (index: number) => number | null
  onOpen: (...mark: string[]) => void
}

function Line({ line, headings, hoursOf, onOpen }: LineProps) {
  const { group, name, look, n, shares, median, open, oldestOpenDays } = line
  const { shape, colour } = groupLook(group, look)
  return (
    <tr>
      <th scope="row">
        <span className="inline-flex items-center gap-1.5" style={{ color: colour }}>
          <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
            <CountryShape country={shape} hollow />
          </svg>
          {name}
        </span>
        <small className="whitespace-nowrap">n = {formatCount(n)}</small>
      </th>
      {shares.map(({ share, lower, upper, n: past }, index) => {
        const heading = headings[index] ?? ''
        const hours = hoursOf(index)
        return (
          <td key={heading} className="figure" data-heading={`within ${heading}`}>
            {share === null ? (
              <span className="text-muted">
                {past === 0 ? 'none past it' : `${formatCount(past)} past it`}
              </span>
            ) : (
              <ShareCell
                share={share}
                interval={lower === null || upper === null ? '' : formatInterval(lower, upper)}
                label={`${name}, within ${heading}, ${formatShare(share, 1)}: its requests`}
                onOpen={hours === null ? null : () => onOpen('within', group, String(hours))}
              />
            )}
          </td>
        )
      })}
      <td className="figure" data-heading="half by">
        {median.hours === null ? (
          <span className="text-muted">not reached</span>
        ) : (
          <>
            <b>{ageWords(median.hours)}</b>
            <small>{limitsWords(median)}</small>
          </>
        )}
      </td>
      <td className="figure" data-heading="open">
        {open === 0 ? (
          'none'
        ) : (
          <button
            type="button"
            className="link-quiet"
            aria-label={`${name}, ${formatCount(open)} open: its requests`}
            onClick={() => onOpen('open', group)}
          >
            {formatCount(open)}
          </button>
        )}
      </td>
      <td className="figure" data-heading="oldest">
        {oldestOpenDays === null ? '–' : formatDays(oldestOpenDays)}
      </td>
    </tr>
  )
}

/** A share that opens its requests; without a way to them it stands alone. */
function ShareCell(props: {
  share: number
  interval: string
  label: string
  onOpen: (() => void) | null
}) {
  const { share, interval, label, onOpen } = props
  const figures = (
    <>
      <b>{formatShare(share, 1)}</b>
      <small>{interval}</small>
    </>
  )
  return onOpen ? (
    <button type="button" className="answer-share link-quiet" aria-label={label} onClick={onOpen}>
      {figures}
    </button>
  ) : (
    figures
  )
}
