/** The duties with hours or days on requests: how each stands, and the exact share in time. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { clockWords } from '#ui/caseWords.ts'
import { formatInterval, formatShare } from '#ui/format.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { dutiesTable, dutiesTitle, dutyLines, type DutyLine } from './answerDutyLines.ts'
import type { Answers } from './answerRows.ts'
import { answerExplanation } from './answerWords.ts'
import { csvNotes, windowWords } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'

interface AnswerDutiesCardProps {
  view: RequestsView
  answers: Answers | null
  className: string
}

export function AnswerDutiesCard({ view, answers, className }: AnswerDutiesCardProps) {
  const lines = answers ? dutyLines(answers.duties) : []
  return (
    <ChartCard
      title={dutiesTitle(lines, answers?.duties)}
      subline={`Of the requests that each duty is about, received ${windowWords(view)} and past their time: answered in it, by any answer. Exact, no estimate.`}
      kind="demo"
      className={className}
      footer="The verdict goes by the law of the day of receipt; a yardstick is the same time where or when it was no law. DSA orders, requests by treaty and what France asked for have no hours: no share."
      table={dutiesTable(lines)}
      csvName="requests-within-the-duties"
      csvNotes={csvNotes(view)}
      explain={answerExplanation(view, answers)}
      state={
        view.state ??
        (answers && lines.length === 0
          ? {
              form: 'empty',
              title: 'No duty with hours',
              words: 'No text of this day’s record sets hours or days on requests for data.',
            }
          : undefined)
      }
      pictureHeight={260}
    >
      <ul className="answer-duties">
        {lines.map((line) => (
          <DutyItem key={line.id} line={line} />
        ))}
      </ul>
    </ChartCard>
  )
}

function DutyItem({ line }: { line: DutyLine }) {
  const { instrument, deadline, reference, status, standing, about, readings, note } = line
  return (
    <li>
      <p className="text-13">
        {status && <StatusMark status={status} />} <b>{clockWords(deadline)}</b>{' '}
        <PageLink to={`/obligations/${instrument.id}`}>{instrument.shortName}</PageLink> {reference}
      </p>
      <p className="text-12 text-muted">
        {about}; {standing}
      </p>
      {readings.map(({ label, share, words, isLaw }) => (
        <p key={label} className="answer-duty-share">
          {share?.share !== undefined && share.share !== null && (
            <b data-law={isLaw}>{formatShare(share.share, 1)}</b>
          )}{' '}
          <span>
            {share?.lower !== undefined && share.lower !== null && share.upper !== null && (
              <small>{formatInterval(share.lower, share.upper)} </small>
            )}
            {label}: {words}
          </span>
        </p>
      ))}
      {note !== '' && <p className="text-11 text-faint">{note}</p>}
    </li>
  )
}
