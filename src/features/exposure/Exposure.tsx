/** The page itself: the law's amounts of a real company, then the model over the cases' own undertaking. */
import { useCallback, useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import { onlyChanges } from '#domain/whatIf/assumptionsOf.ts'
import { comingPenalties } from '#domain/whatIf/comingPenalties.ts'
import { PageHead } from '#ui/PageHead.tsx'
import {
  type ExposureSearch,
  parseExposureSearch,
  serializeExposureSearch,
} from '#url/exposureSearch.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { ExposureBar } from './ExposureBar.tsx'
import { exposureFinding } from './exposureFinding.ts'
import { ExposurePart } from './ExposurePart.tsx'
import { Ledger } from './Ledger.tsx'
import { useLedger } from './useLedger.ts'
import { Model } from './Model.tsx'
import { Moved } from './movedLater.ts'
import './exposure.css'

/** Each part gets the law, the page's own values, and a way to change some of them. */
export function Exposure({ instruments }: { instruments: readonly Instrument[] }) {
  const { extras, setExtras } = usePageExtras()
  const { asOf, in: countries } = useSharedSearch().search
  const { values, problems } = useMemo(() => parseExposureSearch(extras), [extras])
  const own = useMemo(() => {
    const ground = { asOf, bills: comingPenalties(instruments, asOf, countries) }
    return { ...values, whatIfs: values.whatIfs.map((choice) => onlyChanges(choice, ground)) }
  }, [values, instruments, asOf, countries])
  const onChange = useCallback(
    (patch: Partial<ExposureSearch>) => setExtras(serializeExposureSearch({ ...own, ...patch })),
    [own, setExtras],
  )
  const view = useLedger(instruments, own.groups)
  return (
    <>
      {problems.map((problem) => (
        <output key={problem} className="mb-2 block text-12 text-muted">
          {problem}
        </output>
      ))}
      <PageHead
        tabTitle="Exposure"
        title={exposureFinding(view)}
        subline={`${view.companyName}: law, revenue and precedents only. Modelled losses are an invented company’s; nothing joins the two. Not legal advice.`}
      />
      <ExposureBar />
      <div className="space-y-6">
        <ExposurePart id="law" name="What the law allows" about={view.companyName}>
          <Ledger view={view} instruments={instruments} own={own} onChange={onChange} />
        </ExposurePart>
        <ExposurePart id="moved" name="Why did it move" about={null}>
          <Moved instruments={instruments} own={own} onChange={onChange} />
        </ExposurePart>
        <ExposurePart id="model" name="What a model makes of the cases" about="invented company">
          <Model instruments={instruments} own={own} onChange={onChange} />
        </ExposurePart>
      </div>
    </>
  )
}
