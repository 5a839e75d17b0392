/** The page itself: the law's amounts of a real company, then the model over the cases' own undertaking. */
import type { Instrument } from '#contract/instrument.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { Ledger } from './Ledger.tsx'
import { Model } from './Model.tsx'
import { Moved } from './Moved.tsx'

export function Exposure({ instruments }: { instruments: readonly Instrument[] }) {
  return (
    <>
      <PageHead tabTitle="Exposure" title="Exposure" />
      <Ledger instruments={instruments} />
      <Moved instruments={instruments} />
      <Model instruments={instruments} />
    </>
  )
}
