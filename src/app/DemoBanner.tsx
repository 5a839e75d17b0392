/** Which half of what one sees is invented; nothing where a source of real cases is open. */
import { useQuery } from '@tanstack/react-query'
import { sourceQuery } from '#queries/source.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { ScenarioControl } from './ScenarioControl.tsx'
import { WalkStart } from './walk/WalkStart.tsx'

const Words = (props: { restsOnDemo: boolean }) => (
  <div className="flex flex-wrap items-baseline gap-x-6">
    <p>
      <b>Demo.</b>{' '}
      {props.restsOnDemo
        ? 'Cases and platforms are invented. Law, revenue and precedents are real.'
        : 'The open case source is invented, and nothing on this page rests on it: law, revenue and precedents are real.'}{' '}
      <span className="no-print">
        <WalkStart />
      </span>
    </p>
    {props.restsOnDemo && <ScenarioControl />}
  </div>
)

/** Until the source has answered, the demo is what a build with the demo will show. */
export const DemoBanner = (props: { source: CaseSource; restsOnDemo: boolean }) => {
  const { data: info } = useQuery(sourceQuery(props.source))
  if (!(info?.isInvented ?? __WITH_DEMO__)) return null
  return (
    <div className="shell-banner">
      <Words restsOnDemo={props.restsOnDemo} />
    </div>
  )
}
