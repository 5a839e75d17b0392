/** The real group of figures; the duties stand even while revenues are awaited or have failed. */
import type { Instrument } from '#contract/instrument.ts'
import { countDuties } from '#domain/dutyCounts.ts'
import { KpiGroup } from '#ui/Kpi.tsx'
import { StateFailed, StateLoading } from '#ui/states.tsx'
import { yearBefore } from '#url/changesSearch.ts'
import type { SharedSearch } from '#url/search.ts'
import { dutiesExplanation, maximumExplanation } from './lawExplanations.ts'
import { LawKpis } from './LawKpis.tsx'
import type { Money } from './useMoney.ts'

interface MoneyKpisProps {
  money: Money
  instruments: readonly Instrument[]
  search: SharedSearch
}

export function MoneyKpis({ money, instruments, search }: MoneyKpisProps) {
  const { asOf } = search
  const { facts, maxima, companyName, failure } = money
  const counts = countDuties(instruments, asOf, search.in)
  const before = yearBefore(asOf)
  const earlier = countDuties(instruments, before, search.in)
  if (!facts || !maxima) {
    return (
      <KpiGroup kind="record" owner={companyName} about="law and revenue">
        <div className="min-h-[19rem] sm:col-span-2 sm:min-h-32">
          {failure ? (
            <StateFailed title={failure.title} words={failure.detail} onRetry={money.retry} />
          ) : (
            <StateLoading rules={2} words="Reading revenues…" />
          )}
        </div>
      </KpiGroup>
    )
  }
  return (
    <LawKpis
      companyName={companyName}
      asOf={asOf}
      counts={counts}
      earlier={earlier}
      maxima={maxima}
      explainDuties={dutiesExplanation({ counts, date: asOf }, { counts: earlier, date: before })}
      explainMaximum={maximumExplanation(
        maxima,
        facts.company,
        companyName,
        asOf,
        money.rateSources,
      )}
    />
  )
}
