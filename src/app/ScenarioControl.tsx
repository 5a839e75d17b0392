/** For presenters: which invented cases are shown, a scenario and a seed, in the demo's banner. */
import { useState } from 'react'
import { scenarioWords } from '#ui/scenarioWords.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { ChevronIcon } from './icons.tsx'
import { ScenarioSheet } from './ScenarioSheet.tsx'

export const ScenarioControl = () => {
  const { search, setSearch } = useSharedSearch()
  const [openedBy, setOpenedBy] = useState<HTMLElement | null>(null)
  const words = scenarioWords(`${search.scenario}+${search.seed}`)
  return (
    <>
      <button
        type="button"
        className="scenario-opener no-print"
        aria-haspopup="dialog"
        onClick={(event) => setOpenedBy(event.currentTarget)}
      >
        Scenario: {words}
        <ChevronIcon />
      </button>
      <ScenarioSheet
        openedBy={openedBy}
        search={search}
        onClose={() => setOpenedBy(null)}
        onChoose={setSearch}
      />
    </>
  )
}
