/** The chart of maxima, or what stands in for it while revenues are awaited or have failed. */
import type { Instrument } from '#contract/instrument.ts'
import type { Country } from '#contract/vocabulary.ts'
import { Card } from '#ui/Card.tsx'
import { StateEmpty, StateLoading } from '#ui/states.tsx'
import { StatutoryMaximumCard } from './StatutoryMaximumCard.tsx'
import type { Money } from './useMoney.ts'

interface StatutoryMaximumPartProps {
  money: Money
  instruments: readonly Instrument[]
  countries: readonly Country[]
  className: string
}

export function StatutoryMaximumPart(props: StatutoryMaximumPartProps) {
  const { money, instruments, countries, className } = props
  const { facts, maxima, companyName, failure } = money
  if (facts && maxima) {
    return (
      <StatutoryMaximumCard
        instruments={instruments}
        facts={facts}
        countries={countries}
        companyName={companyName}
        maxima={maxima}
        className={className}
      />
    )
  }
  return (
    <Card
      title={`Statutory maximum for ${companyName}, by instrument`}
      kind="record"
      className={className}
    >
      <div className="mt-4 min-h-[380px]">
        {failure ? (
          // The figures above have announced it.
          <StateEmpty
            title={failure.title}
            words={failure.detail}
            action={{ label: 'Try again', onPress: money.retry }}
          />
        ) : (
          <StateLoading words="Reading revenues…" />
        )}
      </div>
    </Card>
  )
}
