/** Which build, record and scenario a page came from. */
import { useQuery } from '@tanstack/react-query'
import { sourceQuery } from '#queries/source.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { formatDate } from '#ui/format.ts'
import { recordFactsQuery } from './recordFacts.ts'

/** "steady@1+7" as words: "steady v1, seed 7". */
const scenarioWords = (version: string): string => {
  const parts = /^(.+)@(\d+)\+(\d+)$/.exec(version)
  return parts === null ? version : `${parts[1]} v${parts[2]}, seed ${parts[3]}`
}

export const Footer = (props: { source: CaseSource }) => {
  const { data: record } = useQuery(recordFactsQuery())
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
