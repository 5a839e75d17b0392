/** The sign before a cell without a value, and the legend of all signs above the table. */
import type { CellState } from '#domain/comparisonFact.ts'

/** A sign of its own for each kind of nothing; the word stands beside it. */
export const StateSign = ({ state }: { state: CellState }) => {
  const sign = signs[state]
  if (sign === undefined) return null
  return (
    <span aria-hidden="true" className="mr-1.5 text-muted">
      {sign === 'square' ? (
        <span className="inline-block size-2.5 border border-dotted border-ctl" />
      ) : (
        sign
      )}
    </span>
  )
}

const signs: Partial<Record<CellState, string>> = {
  'none set': '⌀',
  silent: '–',
  'not researched': 'square',
  unknown: '?',
  'not published by then': '…',
  'no text': '×',
}

/** "none set" the text names no amount or time … each kind of cell once. */
export const StateLegend = () => (
  <ul className="mt-2 mb-3 flex flex-wrap gap-x-4 gap-y-1 text-11 text-muted">
    <li>
      <span className="proposed-frame">Dashed frame</span> proposed, not law
    </li>
    {legend.map(([state, word, meaning]) => (
      <li key={state}>
        <StateSign state={state} />
        <b>{word}</b> {meaning}
      </li>
    ))}
    <li>
      <span className="text-gone">Grey value</span> was there, is over or struck down
    </li>
  </ul>
)

const legend: readonly [CellState, string, string][] = [
  ['none set', 'None set', 'named without one'],
  ['silent', 'Silent', 'read, says nothing'],
  ['not researched', 'Not researched', 'nobody has looked yet'],
  ['unknown', 'Unknown', 'may exist, was not found'],
]
