/** Which countries are counted. */
import { useState } from 'react'
import type { Country } from '#contract/vocabulary.ts'
import { CheckSegments } from '#ui/CheckSegments.tsx'
import { CountryMark, countryName, CountryWord } from '#ui/CountryMark.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { allCountries } from '#url/search.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'

const options = allCountries.map((country) => ({
  value: country,
  label: country,
  title: countryName(country),
}))

const countryMark = (country: Country, isChosen: boolean) => (
  <CountryMark country={country} size={12} hollow={!isChosen} />
)

const Choice = (props: { hideLegend?: boolean }) => {
  const { search, setSearch } = useSharedSearch()
  return (
    <CheckSegments
      legend="Countries"
      hideLegend={props.hideLegend ?? false}
      options={options}
      chosen={search.in}
      onChange={(chosen) => setSearch({ in: chosen })}
      mark={countryMark}
    />
  )
}

export const CountriesControl = () => {
  const { search } = useSharedSearch()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <div className="hidden sm:block">
        <Choice />
      </div>
      <div className="flex min-h-9 items-center justify-between gap-2 sm:hidden">
        <span className="flex flex-wrap gap-x-2.5 gap-y-1 text-13">
          {search.in.map((country) => (
            <CountryWord key={country} country={country} as="code" />
          ))}
        </span>
        <button
          type="button"
          className="link min-h-11 text-13"
          aria-haspopup="dialog"
          aria-label="Change the countries"
          onClick={() => setIsOpen(true)}
        >
          Change
        </button>
        <Sheet title="Countries" isOpen={isOpen} onClose={() => setIsOpen(false)}>
          <div className="mt-3">
            <Choice hideLegend />
          </div>
        </Sheet>
      </div>
    </>
  )
}
