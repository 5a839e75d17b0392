/** The way back from a day of knowledge to all that is known today. */
import type { ReactNode } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { onlyPublicBy } from './knownOnWords.ts'

export const ShowEverything = (props: {
  knownOn: IsoDate
  className?: string
  children: ReactNode
}) => {
  const { knownOn, className = '', children } = props
  const { setSearch } = useSharedSearch()
  return (
    <button
      type="button"
      className={`button min-h-11 font-bold sm:min-h-8 ${className}`}
      aria-label={`${onlyPublicBy(knownOn)}: show all that is known today`}
      onClick={() => setSearch({ knownOn: undefined })}
    >
      {children}
    </button>
  )
}
