import { StatusMark } from '#ui/StatusMark.tsx'
import { formatShare } from '#ui/format.ts'
import { ChartText } from './ChartText.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import { RiskMark } from './RiskMark.tsx'
import { columnsOf, heightOf, labelsFit, placeMarks } from './riskLayout.ts'
import type { RiskPlot } from './riskLayout.ts'
import type { CapForm, RiskChartProps, RiskRow } from './riskRow.ts'
import { shareTicks } from './shareAxis.ts'

const HEAD_HEIGHT = 44
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

/**
 * One mark for each duty and country. Across: the form of the law's own cap, never a company's
 * amount. Up: the on-time share of the cases read against that duty; two bounds where it is limited
 * to a class. Size: cases. Shape: status. Duties without a clock stand in a band beneath.
 */
export function RiskChart(props: RiskChartProps) {
  const [block, width] = useMeasuredWidth(props.width)
  return <div ref={block}>{width !== null && <Risk {...props} width={width} />}</div>
}

function Risk({
  rows,
  columnNotes = {},
  description,
  height = 300,
  width,
}: RiskChartProps & { width: number }) {
  const columns = columnsOf(rows)
  const axisWidth = 56
  const columnWidth = (width - axisWidth - 1) / columns.length
  const isNarrow = columnWidth < 118
  const shares = rows.flatMap((row) => (row.hasClock ? [row.bounds?.low ?? row.share ?? 1] : []))
  const ticks = shareTicks(Math.min(1, ...shares))
  const plot: RiskPlot = {
    top: HEAD_HEIGHT + 6,
    bottom: height,
    lowest: ticks[0]! / 100,
    columnLeft: (form) => axisWidth + columns.indexOf(form) * columnWidth,
    columnWidth,
    labelGap: isNarrow ? 17 : 32,
    inset: isNarrow ? 15 : 22,
  }
  const marks = placeMarks(rows, plot)
  const isNumbered = !labelsFit(marks, plot)
  const withoutClock = rows.filter((row) => !row.hasClock)
  return (
    <>
      <svg
        role="img"
        aria-label={description}
        width={width}
        height={height + 8}
        viewBox={`0 0 ${width} ${height + 8}`}
        className="block"
      >
        {columns.map((form) => (
          <Column key={form} form={form} plot={plot} note={columnNotes[form]} isNarrow={isNarrow} />
        ))}
        {ticks.map((percent) => (
          <Gridline
            key={percent}
            percent={percent}
            y={heightOf(percent / 100, plot)}
            width={width}
          />
        ))}
        {marks.map((mark, index) => (
          <RiskMark
            key={mark.row.id}
            mark={mark}
            plot={plot}
            words={isNumbered ? String(index + 1) : mark.row.name}
            note={isNarrow || isNumbered ? null : noteOf(mark.row)}
          />
        ))}
      </svg>
      {withoutClock.length > 0 && <NoClockBand rows={withoutClock} columns={columns} />}
      <p
        className="mt-2 flex justify-between gap-4 text-11 text-muted"
        style={{ paddingLeft: axisWidth }}
      >
        <span>↑ on-time share, demo</span>
        <span className="text-right">→ penalty class in the law’s own terms</span>
      </p>
      {isNumbered && <Key rows={marks.map((mark) => mark.row)} />}
    </>
  )
}

/** "91 %, in force", or the two bounds of a class-limited duty. */
function noteOf({ share, bounds, statusWord }: RiskRow): string {
  if (bounds) return `${formatShare(bounds.low)} to ${formatShare(bounds.high)}, ${statusWord}`
  return share === null ? statusWord : `${formatShare(share)}, ${statusWord}`
}

interface ColumnProps {
  form: CapForm
  plot: RiskPlot
  note: string | undefined
  isNarrow: boolean
}

function Column({ form, plot, note, isNarrow }: ColumnProps) {
  const left = plot.columnLeft(form)
  const middle = left + plot.columnWidth / 2
  const words = WORDS[form]
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
      <ChartText x={middle} y={16} anchor="middle" bold tone="text">
        {isNarrow ? words.narrow : words.wide}
      </ChartText>
      <ChartText x={middle} y={32} anchor="middle" size={isNarrow ? 11 : 12}>
        {note ?? words.note}
      </ChartText>
    </g>
  )
}

function Gridline({ percent, y, width }: { percent: number; y: number; width: number }) {
  return (
    <g>
      <line x1={56} x2={width} y1={y} y2={y} stroke="var(--line)" />
      <ChartText x={48} y={y + 4} anchor="end">
        {percent === 100 ? '100\u00a0%' : String(percent)}
      </ChartText>
    </g>
  )
}

function NoClockBand({ rows, columns }: { rows: readonly RiskRow[]; columns: readonly CapForm[] }) {
  return (
    <div className="flex text-11 @md:text-12">
      <p className="w-14 flex-none py-2 pr-2 text-right text-12 text-muted">no clock</p>
      <div
        className="grid min-w-0 flex-1 bg-sunken py-2"
        style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}
      >
        {columns.map((form) => (
          <ul key={form} className="grid content-start gap-1.5 px-1.5">
            {rows
              .filter((row) => row.capForm === form)
              .map((row) => (
                <li key={row.id} className="flex items-start gap-1.5">
                  <StatusMark status={row.status} size={12} label={row.statusWord} />
                  <span className="min-w-0 wrap-anywhere">{row.name}</span>
                </li>
              ))}
          </ul>
        ))}
      </div>
    </div>
  )
}

function Key({ rows }: { rows: readonly RiskRow[] }) {
  return (
    <ol className="mt-2 columns-[16rem] gap-6 text-12">
      {rows.map((row, index) => (
        <li key={row.id} className="flex break-inside-avoid items-center gap-2 py-0.75">
          <b className="w-4 flex-none text-right">{index + 1}</b>
          <StatusMark status={row.status} />
          <span>
            {row.name}, {noteOf(row)}
          </span>
        </li>
      ))}
    </ol>
  )
}
