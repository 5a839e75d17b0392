/** What the three cards with cases are given: all of one answer, and the state each is in. */
import { useMemo } from 'react'
import { noPlatformState, withoutAlert } from '#charts/askingState.ts'
import type { ChartState } from '#charts/chartState.ts'
import { allCountries } from '#url/search.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { askedWords } from './asked.ts'
import type { CaseFigures } from './caseFigures.ts'
import { onTimeState, openState } from './caseState.ts'
import type { ShownCases } from './useCases.ts'

export function useCaseCards({ view, figures, state, info }: ShownCases) {
  const { setSearch } = useSharedSearch()
  const notes = useMemo(
    () =>
      info ? [`Source: ${info.name} ${info.version}${info.isInvented ? ', invented' : ''}`] : [],
    [info],
  )
  return useMemo(() => {
    const platforms =
      info?.kinds.find(({ kind }) => kind === view.against.clock.caseKind)?.values['platform'] ?? []
    const [somePlatform] = platforms
    const isNoPlatform = somePlatform !== undefined && !platforms.includes(view.platform)
    const isNarrowed = view.plan.window.isChosen || view.countries.length < allCountries.length
    const widen = {
      label: 'Count 90 days in all countries',
      onPress: () => setSearch({ from: undefined, to: undefined, in: [...allCountries] }),
    }
    const onTime = (counted: CaseFigures) =>
      isNoPlatform
        ? noPlatformState(view.platform, platforms, () => setSearch({ platform: somePlatform }))
        : onTimeState(counted, askedWords(view, view.countries), isNarrowed ? widen : undefined)
    const cardState = withoutAlert(state)
    const stateWith = (own: (counted: CaseFigures) => ChartState | undefined) =>
      cardState ?? (figures ? own(figures) : undefined)
    const card = { view, figures, notes }
    return {
      onTime: { ...card, state: stateWith(onTime) },
      openByAge: { ...card, state: stateWith((counted) => openState(view, counted.open)) },
      risk: { ...card, state: cardState },
    }
  }, [view, figures, state, info, notes, setSearch])
}
