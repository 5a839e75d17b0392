/** Under the head: where to go on the page, and the currency its amounts are said in. */
import { Currency } from '#contract/units.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'

const parts = [
  { id: 'law', name: 'What the law allows' },
  { id: 'moved', name: 'Why did it move' },
  { id: 'model', name: 'What a model makes of the cases' },
] as const

const currencies = Currency.options.map((value) => ({ value, label: value }))

/** The currency is shared: every page says its amounts in it. */
export function ExposureBar() {
  const { search, setSearch } = useSharedSearch()
  return (
    <div className="no-print mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <nav aria-label="On this page">
        <ul className="flex flex-wrap gap-x-5 text-13">
          {parts.map(({ id, name }) => (
            <li key={id}>
              <a
                className="link inline-flex min-h-8 items-center max-[480px]:min-h-11"
                href={`#${id}`}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Segmented
        legend="Amounts in"
        segments={currencies}
        value={search.currency}
        onChange={(currency) => setSearch({ currency })}
      />
    </div>
  )
}
