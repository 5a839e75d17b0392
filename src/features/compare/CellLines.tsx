/** What a cell says, in lines: framed where it is only proposed, marked where it is no value. */
import type { CellState, ComparisonCell } from '#domain/comparisonFact.ts'
import { Chip } from '#ui/Chip.tsx'
import { LaterWord } from '#ui/LaterWord.tsx'
import { unbroken } from '#ui/unbroken.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import { isBoldStatus, statusColour } from '#ui/statusWords.ts'
import { absenceWord, cellLines, type CellLine } from './cellWords.ts'
import { StateSign } from './StateSign.tsx'

/** The lines without their sources. */
export const CellLines = ({ cell }: { cell: ComparisonCell }) => {
  const lines = cellLines(cell)
  const absence = absenceWord(cell.state)
  return (
    <>
      {lines.map((line, index) => (
        <span key={`${line.words} ${line.size}`} className="block">
          <Line
            line={line}
            state={cell.state}
            sign={absence !== null && index === 0 ? cell.state : null}
          />
        </span>
      ))}
    </>
  )
}

const Line = (props: { line: CellLine; state: CellState; sign: CellState | null }) => {
  const { line, state, sign } = props
  const isFramed = line.size === 'main' && sign === null
  return (
    <span
      className={
        line.size === 'detail'
          ? 'text-11 text-muted'
          : line.status !== null && isBoldStatus(line.status)
            ? 'font-bold'
            : ''
      }
      style={line.status === null ? undefined : { color: statusColour(line.status) }}
    >
      {sign !== null && <StateSign state={sign} />}
      {line.status !== null && (
        <span className="mr-1.5">
          <StatusMark status={line.status} size={12} />
        </span>
      )}
      <span className={isFramed ? (frames[state] ?? '') : sign === null ? '' : 'text-muted'}>
        {unbroken(line.words)}
      </span>
      {line.isUnverified && (
        <>
          {' '}
          <Chip kind="unverified" />
        </>
      )}
      {line.isLater && (
        <>
          {' '}
          <LaterWord />
        </>
      )}
    </span>
  )
}

const frames: Partial<Record<CellState, string>> = {
  proposed: 'proposed-frame',
  ended: 'text-gone',
  'struck down': 'text-gone',
}
