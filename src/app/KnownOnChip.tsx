/** On every page, where only what was public by a day is shown: that it is so, and the way back. */
import { formatDate } from '#ui/format.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { asFarAsPublic, onlyPublicBy } from './knownOnWords.ts'
import { ShowEverything } from './ShowEverything.tsx'

/** `isBesideControl`: below 1024 px the control itself says it, with a × of its own. */
export const KnownOnChip = (props: { isBesideControl?: boolean }) => {
  const { isBesideControl = false } = props
  const { search } = useSharedSearch()
  const { asOf, knownOn } = search
  if (knownOn === undefined) return null
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 text-13 ${isBesideControl ? 'order-4 basis-full lg:-ml-4 lg:min-h-8 lg:basis-auto' : ''}`}
      data-part="known-on"
    >
      <ShowEverything knownOn={knownOn} className={isBesideControl ? 'max-lg:hidden' : ''}>
        {isBesideControl ? `Public by ${formatDate(knownOn)}` : onlyPublicBy(knownOn)}{' '}
        <span aria-hidden="true">×</span>
      </ShowEverything>
      <span className="text-muted">{asFarAsPublic(asOf, knownOn)}</span>
    </div>
  )
}
