/** The demo's scenarios with what each shows, and the seed its cases are drawn with. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScenarioInfo } from '#contract/scenario.ts'
import { scenariosQuery } from '#queries/scenarios.ts'
import { formatDate } from '#ui/format.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { StateFailed, StateLoading } from '#ui/states.tsx'
import type { SharedSearch } from '#url/search.ts'

type Chosen = Pick<SharedSearch, 'scenario' | 'seed' | 'asOf'>

interface ScenarioSheetProps {
  /** The control that opened it; null while it is closed. */
  openedBy: HTMLElement | null
  search: Chosen
  onClose: () => void
  onChoose: (patch: Partial<Chosen>) => void
}

/** Stays open when something is chosen: scenario, seed and day are three choices. */
export const ScenarioSheet = (props: ScenarioSheetProps) => {
  const { openedBy, search, onClose, onChoose } = props
  return (
    <Sheet
      title="Which invented cases are shown"
      isOpen={openedBy !== null}
      onClose={onClose}
      anchor={openedBy}
    >
      <div className="w-[480px] max-w-full">
        <p className="mt-1 text-13 text-muted">
          Demo: all cases are invented, by a scenario and a seed. The same two give the same cases
          on every machine, and stand in the link.
        </p>
        <Choices search={search} onChoose={onChoose} />
        <Seed key={search.seed} seed={search.seed} onChoose={(seed) => onChoose({ seed })} />
      </div>
    </Sheet>
  )
}

const Choices = ({ search, onChoose }: Pick<ScenarioSheetProps, 'search' | 'onChoose'>) => {
  const { data: scenarios, error, refetch } = useQuery(scenariosQuery())
  if (!scenarios) {
    return error ? (
      <StateFailed title={error.title} words={error.detail} onRetry={() => void refetch()} />
    ) : (
      <StateLoading words="Reading the scenarios…" />
    )
  }
  const best = scenarios.find(({ id }) => id === search.scenario)?.recommendedAsOf
  return (
    <>
      <ul className="mt-3 grid gap-1">
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <button
              type="button"
              className="preset"
              aria-pressed={scenario.id === search.scenario}
              onClick={() => onChoose({ scenario: scenario.id })}
            >
              <span className="flex flex-wrap items-baseline gap-x-2">
                <b>{scenario.name}</b>
                <span className="text-11">{noteOf(scenario)}</span>
              </span>
              <span className="text-12">{scenario.shows}</span>
            </button>
          </li>
        ))}
      </ul>
      {best !== undefined && best !== search.asOf && (
        <p className="mt-2 flex flex-wrap items-center gap-2 text-13">
          Best seen as of {formatDate(best)}.
          <button type="button" className="button" onClick={() => onChoose({ asOf: best })}>
            Go to {formatDate(best)}
          </button>
        </p>
      )}
    </>
  )
}

const noteOf = ({ id, misleads }: ScenarioInfo): string =>
  `version ${id.split('@')[1] ?? ''}${misleads ? '; its estimates mislead' : ''}`

const Seed = (props: { seed: number; onChoose: (seed: number) => void }) => {
  const [text, setText] = useState(String(props.seed))
  const isUsable = /^\d{1,9}$/.test(text)
  return (
    <form
      className="mt-4 flex flex-wrap items-center gap-2 border-t border-line pt-4 text-13"
      onSubmit={(event) => {
        event.preventDefault()
        if (isUsable) props.onChoose(Number(text))
      }}
    >
      <label className="flex items-center gap-2">
        <b>Seed</b>
        <input
          className="select w-28 text-right"
          inputMode="numeric"
          value={text}
          aria-invalid={!isUsable}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={!isUsable}>
        Draw with it
      </button>
      <button type="button" className="button" onClick={() => props.onChoose(props.seed + 1)}>
        Next seed
      </button>
      {!isUsable && (
        <output className="text-late-text">A whole number of at most nine figures</output>
      )}
    </form>
  )
}
