/** The comparison as a table: a question a row, a place a column; a card a question on a phone. */
import { type CSSProperties, useState } from 'react'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import type { Comparison, ComparisonRow } from '#domain/comparison.ts'
import { countryName, CountryWord } from '#ui/CountryMark.tsx'
import { CellLines } from './CellLines.tsx'
import { CellSheet, type OpenCell } from './CellSheet.tsx'
import { CellSources } from './CellSources.tsx'
import { cellText, questionWords } from './cellWords.ts'
import { ColumnHead } from './ColumnHead.tsx'
import './matrix.css'

/** `rows` are those to show, of the comparison's own. */
export const Matrix = (props: {
  comparison: Comparison
  rows: readonly ComparisonRow[]
  caption: string
  linkOf: () => string
  onChoose: (place: Jurisdiction, textId: string) => void
}) => {
  const { comparison, rows, caption, linkOf, onChoose } = props
  const { columns, date } = comparison
  const [open, setOpen] = useState<OpenCell | null>(null)
  return (
    <section className="matrix-frame" aria-label={caption} tabIndex={0}>
      <table className="matrix" style={{ '--columns': columns.length } as CSSProperties}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              <span className="unseen">Question</span>
            </th>
            {columns.map((column) => (
              <ColumnHead
                key={column.place}
                column={column}
                date={date}
                onChoose={(textId) => onChoose(column.place, textId)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ question, cells }) => (
            <tr key={question} data-question={question}>
              <th scope="row">{questionWords[question]}</th>
              {columns.map(({ place, text }, index) => {
                const cell = cells[index]
                if (cell === undefined) return null
                return (
                  <td key={place} data-state={cell.state}>
                    <span className="matrix-place" aria-hidden="true">
                      <CountryWord country={place} />
                    </span>
                    <button
                      type="button"
                      className="matrix-open"
                      aria-haspopup="dialog"
                      aria-label={`${questionWords[question]}, ${countryName(place)}: ${cellText(cell)}`}
                      onClick={() => setOpen({ question, place, cell, text })}
                    >
                      <CellLines cell={cell} />
                    </button>
                    <CellSources cell={cell} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {open !== null && (
        <CellSheet open={open} date={date} linkOf={linkOf} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}
