/** Which build, record and scenario a page came from. */
import { useQuery } from '@tanstack/react-query'
import { recordVersionQuery } from '#queries/recordVersion.ts'
import { sourceQuery } from '#queries/source.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { formatDate } from '#ui/format.ts'
import { scenarioWords } from '#ui/scenarioWords.ts'

export const Footer = (props: { source: CaseSource }) => {
  const { data: record } = useQuery(recordVersionQuery())
  const { data: info } = useQuery(sourceQuery(props.source))
  return (
    <footer className="shell-footer">
      <span>Build {__BUILD_VERSION__}</span>
      {record !== undefined && (
        <span>
          Record version {record.version}, checked {formatDate(record.lastCheckedOn)}
        </span>
      )}
      {info !== undefined && (
        <span>
          {info.isInvented
            ? `Scenario ${scenarioWords(info.version)} (demo)`
            : `${info.name}, ${info.version}`}
        </span>
      )}
      <span>Not legal advice</span>
    </footer>
  )
}
