/** On every page, where only what was public by a day is shown: that it is so, and the way back. */
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { asFarAsPublic, onlyPublicBy } from './knownOnWords.ts'

export const KnownOnChip = () => {
  const { search, setSearch } = useSharedSearch()
  const { asOf, knownOn } = search
  if (knownOn === undefined) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-13" data-part="known-on">
      <button
        type="button"
        className="button font-bold"
        aria-label={`${onlyPublicBy(knownOn)}: show all that is known today`}
        onClick={() => setSearch({ knownOn: undefined })}
      >
        {onlyPublicBy(knownOn)} <span aria-hidden="true">×</span>
      </button>
      <span className="text-muted">{asFarAsPublic(asOf, knownOn)}</span>
    </div>
  )
}
