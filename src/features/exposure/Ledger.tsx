/** What the law allows: totals, the picture, every line, and the sums that are no maxima. */
import { Card } from '#ui/Card.tsx'
import { StateFailed, StateLoading } from '#ui/states.tsx'
import { type ExposureSearch, serializeExposureSearch } from '#url/exposureSearch.ts'
import { stringifyQuery } from '#url/queryString.ts'
import { fullLink } from '#url/search.ts'
import { LedgerCard } from './LedgerCard.tsx'
import { LedgerPictureCard } from './LedgerPictureCard.tsx'
import { TotalsCard } from './TotalsCard.tsx'
import type { LedgerView } from './useLedger.ts'

export function Ledger(props: {
  view: LedgerView
  own: ExposureSearch
  onChange: (patch: Partial<ExposureSearch>) => void
}) {
  const { view, own, onChange } = props
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
    <div className="grid grid-cols-1 gap-4 xl:grid-cols-12">
      <TotalsCard
        worked={worked}
        groups={own.groups}
        onChange={onChange}
        className="xl:col-span-5"
      />
      <LedgerPictureCard worked={worked} className="xl:col-span-7" />
      <LedgerCard
        worked={worked}
        own={own}
        onChange={onChange}
        linkOf={linkOf}
        className="xl:col-span-12"
      />
    </div>
  )
}
