import { StatusMark } from '#ui/StatusMark.tsx'
import { ChartText } from './ChartText.tsx'
import { dutiesOf, dutyInBand } from './riskDuties.ts'
import type { RiskPlot } from './riskLayout.ts'
import type { CapForm, RiskRow } from './riskRow.ts'

const WORDS: Record<CapForm, { wide: string; narrow: string; note: string }> = {
  'none set': { wide: 'None set', narrow: 'None set', note: 'no amount' },
  'fixed sum': { wide: 'Fixed sum', narrow: 'Fixed sum', note: 'named by the law' },
  'share of turnover': { wide: 'Share of turnover', narrow: '% of turnover', note: 'of a company' },
  unknown: { wide: 'Unknown', narrow: 'Unknown', note: 'not found' },
}
/** The harsher the form, the deeper the ground: percent of the colour for what is late. */
const GROUND: Record<CapForm, number> = {
  'none set': 0,
  'fixed sum': 4,
  'share of turnover': 8,
  unknown: 0,
}

interface HeadsProps {
  columns: readonly CapForm[]
  columnNotes: Partial<Record<CapForm, string>>
  isNarrow: boolean
  axisWidth: number
}

/** The columns' heads: the form of the cap, and the law's own terms. */
export function Heads({ columns, columnNotes, isNarrow, axisWidth }: HeadsProps) {
  return (
    <div
      className={`grid items-end text-center ${isNarrow ? 'text-11' : 'text-12'}`}
      style={{ ...gridColumns(columns), paddingLeft: axisWidth }}
    >
      {columns.map((form) => (
        <p key={form} className="px-1 text-muted">
          <b className="text-text">{isNarrow ? WORDS[form].narrow : WORDS[form].wide}</b>
          <br />
          {columnNotes[form] ?? WORDS[form].note}
        </p>
      ))}
    </div>
  )
}

function gridColumns(columns: readonly CapForm[]) {
  return { gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }
}

/** A column's ground and edges. */
export function Column({ form, plot }: { form: CapForm; plot: RiskPlot }) {
  const left = plot.columnLeft(form)
  return (
    <g>
      <rect
        x={left}
        y={plot.top}
        width={plot.columnWidth}
        height={plot.bottom - plot.top}
        fill={`color-mix(in srgb, var(--late) ${GROUND[form]}%, var(--surface))`}
      />
      {[left, left + plot.columnWidth].map((x) => (
        <line key={x} x1={x} x2={x} y1={plot.top - 6} y2={plot.bottom} stroke="var(--line)" />
      ))}
    </g>
  )
}

/** A line at a share, its tick at the left. */
export function Gridline(props: { percent: number; y: number; left: number; right: number }) {
  const { percent, y, left, right } = props
  return (
    <g>
      <line x1={left} x2={right} y1={y} y2={y} stroke="var(--line)" />
      <ChartText x={left - 8} y={y + 4} anchor="end">
        {percent === 100 ? '100\u00a0%' : String(percent)}
      </ChartText>
    </g>
  )
}

interface NoClockBandProps {
  rows: readonly RiskRow[]
  columns: readonly CapForm[]
  isNarrow: boolean
  axisWidth: number
}

/**
 * Duties without a clock, each once with its countries, under their column; columns one below the
 * other where they are narrow.
 */
export function NoClockBand({ rows, columns, isNarrow, axisWidth }: NoClockBandProps) {
  const shown = columns.filter((form) => !isNarrow || rows.some((row) => row.capForm === form))
  return (
    <div className="flex text-12">
      <p className="flex-none py-2 pr-2 text-right text-11 text-muted" style={{ width: axisWidth }}>
        no clock
      </p>
      <div
        className="grid min-w-0 flex-1 gap-y-2 bg-sunken py-2"
        style={isNarrow ? {} : gridColumns(columns)}
      >
        {shown.map((form) => (
          <ul key={form} className="grid content-start gap-1.5 px-2">
            {isNarrow && <li className="text-11 text-muted">{WORDS[form].wide}</li>}
            {dutiesOf(rows.filter((row) => row.capForm === form)).map((duty) => (
              <li key={duty.row.id} className="flex items-start gap-1.5">
                <span className="flex-none leading-4">
                  <StatusMark status={duty.row.status} size={12} label={duty.row.statusWord} />
                </span>
                <span className="min-w-0">{dutyInBand(duty)}</span>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </div>
  )
}
