/** How the simulation stands: how many years, how far, cancel, run again. */
import { useId } from 'react'
import { Segmented } from '#ui/Segmented.tsx'
import { formatCount, formatShare } from '#ui/format.ts'
import { type ExposureSearch, simulatedYears } from '#url/exposureSearch.ts'
import { runWords } from './modelWords.ts'
import type { ModelView } from './useModel.ts'

const YEARS = simulatedYears.map((years) => ({
  value: String(years),
  label: formatCount(years),
}))

interface ModelRunProps {
  view: ModelView
  onChange: (patch: Partial<Pick<ExposureSearch, 'years' | 'draws'>>) => void
}

/** What is changed here is in the address; the run is begun anew by itself, and can be cancelled. */
export function ModelRun({ view, onChange }: ModelRunProps) {
  const { years, seed } = view
  const seedId = useId()
  return (
    <div className="model-run">
      <div className="no-print flex flex-wrap items-end gap-x-6 gap-y-3">
        <Segmented
          legend="Simulated years"
          size="small"
          segments={YEARS}
          value={String(years)}
          onChange={(text) => {
            const chosen = simulatedYears.find((each) => String(each) === text)
            if (chosen) onChange({ years: chosen })
          }}
        />
        <div>
          <label htmlFor={seedId} className="mb-1 block text-11 text-faint">
            Seed of the draws
          </label>
          <span className="flex gap-2">
            <input
              id={seedId}
              className="number-field"
              type="number"
              min={0}
              max={999_999_999}
              step={1}
              value={seed}
              onChange={(event) => {
                const draws = event.target.valueAsNumber
                if (Number.isInteger(draws) && draws >= 0 && draws < 1e9) onChange({ draws })
              }}
            />
            <button
              type="button"
              className="button"
              onClick={() => onChange({ draws: (seed % 999_999_999) + 1 })}
            >
              Draw anew
            </button>
          </span>
        </div>
      </div>
      <RunStatus view={view} />
    </div>
  )
}

/** One line: simulated, being simulated with how far, cancelled, failed; always there, so nothing jumps. */
function RunStatus({ view }: { view: ModelView }) {
  const { all, cancel, again } = view.losses
  const runs = all.filter(({ asked }) => asked.model.exposures.length > 0)
  const going = runs.filter(({ done }) => done !== null)
  const waiting = runs.filter(({ last, isStale }) => last === null || isStale)
  const failure = runs.find((run) => run.failure)?.failure ?? null
  const isCancelled = runs.some((run) => run.isCancelled)
  const isStale = runs.some((run) => run.isStale)
  const stale = isStale ? 'Stale: an input changed. ' : ''
  if (going.length > 0) {
    const done = 1 - going.reduce((left, run) => left + 1 - (run.done ?? 0), 0) / runs.length
    return (
      <div className="model-status after-a-moment">
        <progress value={done} max={1} aria-label="Simulated so far" />
        <span>
          {stale}
          {isStale ? 'Simulating anew' : 'Simulating'}, {formatShare(done)}
        </span>
        <button type="button" className="link-quiet no-print" onClick={cancel}>
          Cancel
        </button>
      </div>
    )
  }
  if (failure || isCancelled) {
    return (
      <output className="model-status">
        <span>
          {stale}
          {failure ? `${failure.title}.` : 'The simulation was cancelled.'}
          {isStale ? ' The figures below are of the inputs before.' : ''}
        </span>
        <button type="button" className="link-quiet no-print" onClick={again}>
          {failure ? 'Try again' : 'Simulate'}
        </button>
      </output>
    )
  }
  if (runs.length === 0) return <p className="model-status" />
  return (
    <output className="model-status">
      {waiting.length > 0 ? `${stale}Simulating anew in a moment.` : `Current: ${runWords(view)}`}
    </output>
  )
}
