/** What the law allows: totals, the picture, every line, and the sums that are no maxima. */
import type { Instrument } from '#contract/instrument.ts'
import { Card } from '#ui/Card.tsx'
import { formatDate } from '#ui/format.ts'
import { StateFailed, StateLoading } from '#ui/states.tsx'
import { type ExposureSearch, serializeExposureSearch } from '#url/exposureSearch.ts'
import { stringifyQuery } from '#url/queryString.ts'
import { fullLink } from '#url/search.ts'
import { ImposedCard } from './ImposedCard.tsx'
import { LedgerCard } from './LedgerCard.tsx'
import { LedgerPictureCard } from './LedgerPictureCard.tsx'
import { OwnProvisionCard } from './OwnProvisionCard.tsx'
import { PeriodicCard } from './PeriodicCard.tsx'
import { SumsCard } from './SumsCard.tsx'
import { TotalsCard } from './TotalsCard.tsx'
import { useImposed } from './useImposed.ts'
import type { LedgerView, WorkedLedger } from './useLedger.ts'

export function Ledger(props: {
  view: LedgerView
  instruments: readonly Instrument[]
  own: ExposureSearch
  onChange: (patch: Partial<ExposureSearch>) => void
}) {
  const { view, instruments, own, onChange } = props
  const { worked, companyName, failure, search } = view
  if (!worked) {
    return (
      <Card title={`Statutory maximum for ${companyName}, penalty by penalty`} kind="record">
        {failure ? (
          <StateFailed
            title={failure.title}
            words={`${failure.detail} The texts themselves stand, under Obligations; without revenues and rates no maximum is worked.`}
            onRetry={view.retry}
          />
        ) : (
          <StateLoading words="Reading revenues and rates…" />
        )}
      </Card>
    )
  }
  const linkOf = (open: string) =>
    fullLink(
      window.location.origin,
      '/exposure',
      search,
      serializeExposureSearch({ ...own, open }),
      stringifyQuery,
    )
  return (
    <LedgerCards
      worked={worked}
      instruments={instruments}
      own={own}
      onChange={onChange}
      linkOf={linkOf}
    />
  )
}

function LedgerCards(props: {
  worked: WorkedLedger
  instruments: readonly Instrument[]
  own: ExposureSearch
  onChange: (patch: Partial<ExposureSearch>) => void
  linkOf: (rule: string) => string
}) {
  const { worked, instruments, own, onChange, linkOf } = props
  const { money, facts } = worked
  const { published, reading } = useImposed(instruments, facts)
  const sums = { companyName: money.companyName, day: formatDate(facts.date), reading }
  return (
    // The long tables stand outside the grid, so that they go on from sheet to sheet.
    <div className="space-y-4">
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-12">
        <div className="grid min-w-0 grid-cols-1 content-start gap-4 xl:col-span-5">
          <TotalsCard worked={worked} groups={own.groups} onChange={onChange} />
          <PeriodicCard worked={worked} />
          <SumsCard kind="accrued" rows={published?.accrued ?? null} {...sums} />
          <SumsCard kind="settled" rows={published?.settled ?? null} {...sums} />
          <OwnProvisionCard />
        </div>
        <LedgerPictureCard worked={worked} className="xl:col-span-7" />
      </div>
      <LedgerCard worked={worked} own={own} onChange={onChange} linkOf={linkOf} />
      <ImposedCard
        worked={worked}
        imposed={published?.imposed ?? null}
        later={published?.later ?? []}
        reading={reading}
      />
    </div>
  )
}
