/** The requests that have been open longest, in short; the queue by due time is for removals. */
import { CardBody } from '#charts/CardBody.tsx'
import { Card } from '#ui/Card.tsx'
import { zoneOf } from '#domain/jurisdictions.ts'
import { caseRow } from '#charts/casesRows.ts'
import { CountryWord } from '#ui/CountryMark.tsx'
import { formatCount, formatDays, formatList } from '#ui/format.ts'
import type { OpenRow } from './answerOpen.ts'
import { openBeforeWords, openState, openTitle } from './answerOpenWords.ts'
import { useOpenCases } from './RequestsDrill.tsx'
import { windowWords } from './requestsWords.ts'
import type { OldestOpenAnswer } from './useOldestOpen.ts'
import type { RequestsView } from './useRequests.ts'

interface AnswerOpenCardProps {
  view: RequestsView
  oldest: OldestOpenAnswer
  className: string
}

const SECONDS_A_DAY = 86_400
const NO_TABLE = { columns: [], rows: [] }

export function AnswerOpenCard({ view, oldest, className }: AnswerOpenCardProps) {
  const showCases = useOpenCases()
  const { open } = oldest
  const title = openTitle(open)
  return (
    <Card
      title={title}
      subline={`Received ${windowWords(view)}, not answered by the as-of; the first received first. A request without hours has no due time.`}
      kind="demo"
      className={className}
      footer={openBeforeWords(view, open)}
    >
      <CardBody
        state={openState(view, oldest)}
        view="chart"
        table={NO_TABLE}
        title={title}
        pictureHeight={300}
      >
        <ol className="answer-open" aria-label={title}>
          {(open?.rows ?? []).map((row) => (
            <OpenItem key={row.request.id} row={row} view={view} />
          ))}
        </ol>
        {open && open.total > 0 && (
          <button
            type="button"
            className="button no-print mt-3"
            onClick={() => showCases('answer', 'open')}
          >
            All {formatCount(open.total)} open requests
          </button>
        )}
      </CardBody>
    </Card>
  )
}

function OpenItem({ row, view }: { row: OpenRow; view: RequestsView }) {
  const { request, openSeconds, clocks } = row
  const { id, country, countryCode, category, channel, receivedWords } = caseRow(
    request,
    view.window.asOf,
    zoneOf,
  )
  return (
    <li>
      <span className="answer-open-age">{formatDays(Math.floor(openSeconds / SECONDS_A_DAY))}</span>
      <span className="min-w-0">
        <span className="flex flex-wrap gap-x-2 text-13">
          {country ? <CountryWord country={country} as="code" /> : countryCode}
          <span>{channel}</span>
          <span className="text-muted">{category}</span>
        </span>
        <span className="block text-11 text-faint">
          {id}, received {receivedWords};{' '}
          {clocks.length === 0
            ? 'no duty in hours'
            : formatList(
                clocks.map(({ name, isPassed }) => `${name} ${isPassed ? 'passed' : 'running'}`),
              )}
        </span>
      </span>
    </li>
  )
}
