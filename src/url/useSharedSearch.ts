/** The shared search of the page one is on, and how to change it. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { markInput } from './inputMark.ts'
import { parseQuery, stringifyQuery, type SearchText } from './queryString.ts'
import { readSearch, type SearchProblem } from './readSearch.ts'
import { sharedNames, writeSearch, type SharedSearch } from './search.ts'
import { useToday } from './useToday.ts'

const isShared = (name: string): boolean => sharedNames.some((shared) => shared === name)

/** The address's values as text: shared ones and the page's own, as they stand. */
export const useSearchText = (): SearchText => {
  const found: unknown = useSearch({ strict: false })
  // One string in between, so that an equal search is the same object for whoever depends on it.
  const query = stringifyQuery(found as SearchText)
  return useMemo(() => parseQuery(query), [query])
}

/** The page's own values: everything that is not shared. */
export const pageExtras = (text: SearchText): SearchText =>
  Object.fromEntries(Object.entries(text).filter(([name]) => !isShared(name)))

/** The shared values only: what a link to another page takes along. */
export const sharedText = (text: SearchText): SearchText =>
  Object.fromEntries(Object.entries(text).filter(([name]) => isShared(name)))

/**
 * `search` is complete and usable; `problems` name what was not. `setSearch` changes some of it and
 * keeps the page's own values; a field set to undefined is taken out (`{ from: undefined }`). With
 * `replace` the change takes the place of the last one in the browser's history: while dragging.
 */
export const useSharedSearch = (): {
  search: SharedSearch
  problems: SearchProblem[]
  setSearch: (
    patch: { [Name in keyof SharedSearch]?: SharedSearch[Name] | undefined },
    options?: { replace?: boolean },
  ) => void
} => {
  const text = useSearchText()
  const navigate = useNavigate()
  const today = useToday()
  // The page's own values may change without the shared ones being other objects.
  const shared = stringifyQuery(sharedText(text))
  const { values, problems } = useMemo(() => readSearch(parseQuery(shared), today), [shared, today])
  const setSearch = useCallback(
    (
      patch: { [Name in keyof SharedSearch]?: SharedSearch[Name] | undefined },
      options?: { replace?: boolean },
    ) => {
      markInput()
      const next = Object.fromEntries(
        Object.entries({ ...values, ...patch }).filter(([, value]) => value !== undefined),
      ) as unknown as SharedSearch
      if (patch.asOf !== undefined && patch.asOfIsToday === undefined) next.asOfIsToday = false
      void navigate({
        to: '.',
        search: { ...writeSearch(next), ...pageExtras(text) },
        replace: options?.replace ?? false,
        resetScroll: false,
      })
    },
    [navigate, values, text],
  )
  return { search: values, problems, setSearch }
}

/** The page's own values and how to change them; a value set to undefined is taken out. */
export const usePageExtras = (): {
  extras: SearchText
  setExtras: (next: Record<string, string | undefined>) => void
} => {
  const text = useSearchText()
  const navigate = useNavigate()
  const extras = useMemo(() => pageExtras(text), [text])
  const setExtras = useCallback(
    (next: Record<string, string | undefined>) => {
      markInput()
      void navigate({
        to: '.',
        search: { ...sharedText(text), ...next },
        replace: true,
        resetScroll: false,
      })
    },
    [navigate, text],
  )
  return { extras, setExtras }
}
