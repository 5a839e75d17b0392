/** The page itself: requests by channel and what came of them, then the public record beside them. */
import type { Instrument } from '#contract/instrument.ts'
import { PageHead } from '#ui/PageHead.tsx'

export function Requests(_props: { instruments: readonly Instrument[] }) {
  return <PageHead tabTitle="Requests" title="Requests" />
}
