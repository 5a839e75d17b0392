/** Reports that cannot both be right, side by side with their own words, and how they go together. */
import { Chip } from '#ui/Chip.tsx'
import { formatDateShort } from '#ui/format.ts'
import { CooperationMarksLine } from './CooperationMarksLine.tsx'
import type { CooperationRows, ReportRow } from './cooperationRows.ts'
import { LaterWord } from '#ui/LaterWord.tsx'
import { SourceList } from '#ui/SourceList.tsx'

export const CooperationReports = ({ contradictions }: Pick<CooperationRows, 'contradictions'>) => (
  <ul className="grid gap-5">
    {contradictions.map(({ question, reports, reading }) => (
      <li key={question}>
        <h4 className="text-14 font-bold">{question}</h4>
        <div
          className={`mt-2 grid gap-3 ${reports.length > 2 ? 'md:grid-cols-3' : 'md:grid-cols-2'}`}
        >
          {reports.map((report) => (
            <Report key={report.outlet.id} report={report} />
          ))}
        </div>
        {reading !== null && (
          <div className="mt-2 border-l-2 border-text pl-3 text-13">
            <p>
              <b>Reading.</b> {reading.text}
            </p>
            <CooperationMarksLine {...reading} />
          </div>
        )}
      </li>
    ))}
  </ul>
)

const Report = ({ report }: { report: ReportRow }) => (
  <figure
    className={`min-w-0 rounded-control border border-line px-3 py-2 text-13 ${
      report.isLater ? 'bg-tint' : ''
    }`}
  >
    <p className="font-bold">{report.says}</p>
    {report.quote !== null && (
      <blockquote lang={report.language} className="mt-1">
        “{report.quote}”
      </blockquote>
    )}
    <figcaption className="mt-1 text-11 text-faint">
      <SourceList sources={[report.outlet]} />, {report.isAbout ? 'about ' : ''}
      {formatDateShort(report.publishedOn)}
      {report.quote === null && ', in our words'}
      {report.note !== null && `. ${report.note}`} {!report.verified && <Chip kind="unverified" />}{' '}
      {report.isLater && <LaterWord />}
    </figcaption>
  </figure>
)
