/** Which countries are counted, and on some pages whether the EU stands beside them. */
import { useState } from 'react'
import type { Country, Jurisdiction } from '#contract/vocabulary.ts'
import { CheckSegments } from '#ui/CheckSegments.tsx'
import { CountryMark, countryName, CountryWord } from '#ui/CountryMark.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { allCountries } from '#url/search.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'

const optionOf = <Place extends Jurisdiction>(place: Place) => ({
  value: place,
  label: place,
  title: countryName(place),
})

const countryOptions: readonly { value: Country | 'EU'; label: string; title: string }[] =
  allCountries.map(optionOf)
const optionsWithEu = [...countryOptions, optionOf('EU')]

const countryMark = (place: Jurisdiction, isChosen: boolean) => (
  <CountryMark country={place} size={12} hollow={!isChosen} />
)

const useChosen = (withEu: boolean) => {
  const { search } = useSharedSearch()
  return withEu && search.withEu ? [...search.in, 'EU' as const] : search.in
}

const Choice = (props: { withEu: boolean; hideLegend?: boolean }) => {
  const { search, setSearch } = useSharedSearch()
  const chosen = useChosen(props.withEu)
  const choose = (next: readonly (Country | 'EU')[]) => {
    const countries = allCountries.filter((country) => next.includes(country))
    // The last country stays: the EU alone has no cases and no law of its own to read them by.
    if (countries.length === 0) return
    setSearch({
      in: countries,
      withEu: props.withEu ? next.includes('EU') : search.withEu,
    })
  }
  return (
    <CheckSegments
      legend={props.withEu ? 'Countries and the EU' : 'Countries'}
      hideLegend={props.hideLegend ?? false}
      options={props.withEu ? optionsWithEu : countryOptions}
      chosen={chosen}
      onChange={choose}
      mark={countryMark}
    />
  )
}

/** `withEu` offers the EU beside the countries; elsewhere what was chosen of it is kept unseen. */
export const CountriesControl = (props: { withEu?: boolean }) => {
  const { withEu = false } = props
  const chosen = useChosen(withEu)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <div className="hidden sm:block">
        <Choice withEu={withEu} />
      </div>
      <div className="flex min-h-9 items-center justify-between gap-2 sm:hidden">
        <span className="flex flex-wrap gap-x-2.5 gap-y-1 text-13">
          {chosen.map((place) => (
            <CountryWord key={place} country={place} as="code" />
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
            <Choice withEu={withEu} hideLegend />
          </div>
        </Sheet>
      </div>
    </>
  )
}
