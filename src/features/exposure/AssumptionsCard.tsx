/** What the model assumes: up to three columns side by side, each figure with its reason. */
import { useState, type CSSProperties } from 'react'
import { assumptionsOf, type WhatIfGround, withChange } from '#domain/whatIf/assumptionsOf.ts'
import { mostWhatIfs, type WhatIfChoice } from '#domain/whatIf/whatIfChoice.ts'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { formatNumeral } from '#ui/format.ts'
import { AssumptionGrid } from './AssumptionGrid.tsx'
import { WhatIfHead } from './WhatIfHead.tsx'
import { putBack, replaced, withAnother, withCopy, without } from './whatIfColumns.ts'
import { choiceWords } from './whatIfWords.ts'
import './assumptions.css'

interface Removed {
  at: number
  choice: WhatIfChoice
}

/** `ground`: the day and the bills that stand on it; `onChange` gets all columns, one to three. */
export function AssumptionsCard(props: {
  whatIfs: readonly WhatIfChoice[]
  ground: WhatIfGround
  onChange: (whatIfs: WhatIfChoice[]) => void
  className?: string
}) {
  const { whatIfs: choices, ground, onChange, className = '' } = props
  const columns = choices.map((choice) => ({ choice, assumptions: assumptionsOf(choice, ground) }))
  const [removed, setRemoved] = useState<Removed | null>(null)
  const isFull = choices.length >= mostWhatIfs
  const change = (next: WhatIfChoice[]) => {
    setRemoved(null)
    onChange(next)
  }
  const remove = (at: number, choice: WhatIfChoice) => {
    onChange(without(choices, at))
    setRemoved({ at, choice })
  }
  return (
    <Card
      title="What the model assumes: no precedent punishes lateness"
      subline="Every figure here is an assumption and in the address; none is in a text of law. Losses of one year from the as-of."
      kind={null}
      aside={<Chip kind="assumption" />}
      className={className}
    >
      <div
        className="assumptions"
        style={{ '--what-ifs': choices.length } as CSSProperties}
        data-columns={choices.length}
      >
        <div className="assumption what-if-heads">
          <div className="no-print text-12 text-muted">
            <button
              type="button"
              className="button"
              disabled={isFull}
              onClick={() => change(withAnother(choices))}
            >
              Compare with another
            </button>
            <p className="mt-1">Up to {formatNumeral(mostWhatIfs)} side by side.</p>
            {removed !== null && (
              <output className="mt-1 block">
                Removed “{choiceWords(removed.choice)}”.{' '}
                <button
                  type="button"
                  className="link what-if-action"
                  disabled={isFull}
                  onClick={() => change(putBack(choices, removed.at, removed.choice))}
                >
                  Undo
                </button>
              </output>
            )}
          </div>
          {choices.map((choice, at) => (
            <WhatIfHead
              // A column is its place: two may be alike.
              key={at}
              choice={choice}
              number={at + 1}
              isAlone={choices.length === 1}
              canCopy={!isFull}
              onPreset={(id) => change(replaced(choices, at, { id, changes: {} }))}
              onReset={() => change(replaced(choices, at, { id: choice.id, changes: {} }))}
              onCopy={() => change(withCopy(choices, at))}
              onRemove={() => remove(at, choice)}
            />
          ))}
        </div>
        <AssumptionGrid
          ground={ground}
          columns={columns}
          onChange={(at, changes) => {
            const choice = choices[at]
            if (choice) change(replaced(choices, at, withChange(choice, changes, ground)))
          }}
        />
      </div>
    </Card>
  )
}
