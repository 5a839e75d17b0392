/** What was chosen, as one line of text: paper has no controls. */
import { useQuery } from '@tanstack/react-query'
import { lawQuery } from '#queries/law.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDate, formatHours, formatList } from '#ui/format.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { publicBy } from './knownOnWords.ts'
import type { Control } from './pages.ts'
import { besideDuty, yardstickDuty } from './yardstickChoices.ts'

export const PrintHead = (props: { controls: readonly Control[] }) => {
  const { search } = useSharedSearch()
  const { data: instruments = [] } = useQuery(lawQuery(search.knownOn))
  const { yardstick } = search
  const duty =
    yardstick.form === 'duty' ? yardstickDuty(instruments, yardstick.dutyId, search.asOf) : null
  const beside = duty ? besideDuty(duty) : 'not law'
  const against =
    yardstick.form === 'law'
      ? 'law in force'
      : yardstick.form === 'own target'
        ? `own target ${formatHours(yardstick.targetHours)} (not law)`
        : `${duty?.shortTitle ?? yardstick.dutyId}${beside === null ? '' : ` (${beside})`}`
  const places =
    props.controls.includes('eu') && search.withEu ? [...search.in, 'EU' as const] : search.in
  const parts = [
    `Dueline, as of ${formatDate(search.asOf)}`,
    search.knownOn === undefined ? '' : `known: ${publicBy(search.knownOn)}`,
    props.controls.includes('yardstick') ? `yardstick: ${against}` : '',
    props.controls.includes('countries')
      ? formatList(places.map((place) => countryName(place)))
      : '',
  ]
  return (
    <p className="print-only mb-2 text-11 text-faint">
      {parts.filter((part) => part !== '').join(' · ')}
    </p>
  )
}
