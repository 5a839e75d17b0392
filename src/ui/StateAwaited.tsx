/** What stands where something is still read, or could not be. */
import { StateFailed, StateLoading } from './states.tsx'

/** `reading` is a query without data: its error says what failed, and it is asked again on request. */
export const StateAwaited = (props: {
  reading: { error: { title: string; detail: string } | null; refetch: () => unknown }
  /** While it is read: "Reading the law…". */
  words: string
}) => {
  const { error, refetch } = props.reading
  if (!error) return <StateLoading words={props.words} />
  return <StateFailed title={error.title} words={error.detail} onRetry={() => void refetch()} />
}
