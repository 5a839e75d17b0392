import { StatusMark } from '#ui/StatusMark.tsx'
import { formatInterval, formatShare } from '#ui/format.ts'
import { useMeasuredWidth } from './measuredWidth.ts'
import { Column, Gridline, Heads, NoClockBand } from './RiskFrame.tsx'
import { dutiesOf, dutyInList } from './riskDuties.ts'
import { RiskMark } from './RiskMark.tsx'
import { columnsOf, heightOf, labelsFit, placeMarks, shareDrawn } from './riskLayout.ts'
import type { PlacedMark, RiskPlot } from './riskLayout.ts'
import type { RiskChartProps, RiskRow } from './riskRow.ts'
import { shareTicks } from './shareAxis.ts'
import { textWidth } from './textWidth.ts'

/** Space above the plot for the columns' edges. */
const HEAD_HEIGHT = 6
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
  const axisWidth = width < 360 ? 44 : 56
  const columnWidth = Math.max(0, width - axisWidth - 1) / columns.length
  const isNarrow = columnWidth < 112
  const shares = rows.flatMap((row) => (row.hasClock ? [row.bounds?.low ?? row.share ?? 1] : []))
  const ticks = shareTicks(Math.min(1, ...shares))
  const plot: RiskPlot = {
    top: HEAD_HEIGHT,
    bottom: height,
    lowest: ticks[0]! / 100,
    columnLeft: (form) => axisWidth + columns.indexOf(form) * columnWidth,
    columnWidth,
    labelGap: isNarrow ? 17 : 32,
    inset: isNarrow ? 15 : 22,
  }
  const marks = placeMarks(rows, plot)
  const isNumbered = !labelsFit(marks, plot)
  const withoutFigure = rows.filter((row) => row.hasClock && shareDrawn(row) === null)
  const withoutClock = rows.filter((row) => !row.hasClock)
  return (
    <>
      <Heads {...{ columns, columnNotes, isNarrow, axisWidth }} />
      <svg
        role="img"
        aria-label={description}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className="block overflow-visible"
      >
        {columns.map((form) => (
          <Column key={form} form={form} plot={plot} />
        ))}
        {ticks.map((percent) => (
          <Gridline
            key={percent}
            percent={percent}
            y={heightOf(percent / 100, plot)}
            left={axisWidth}
            right={width}
          />
        ))}
        {marks.map((mark, index) => (
          <RiskMark
            key={mark.row.id}
            mark={mark}
            plot={plot}
            words={isNumbered ? String(index + 1) : mark.row.name}
            note={isNarrow || isNumbered ? null : noteThatFits(mark, plot)}
          />
        ))}
      </svg>
      {withoutClock.length > 0 && (
        <NoClockBand rows={withoutClock} {...{ columns, isNarrow, axisWidth }} />
      )}
      <p
        className="mt-2 flex justify-between gap-4 text-11 text-muted"
        style={{ paddingLeft: axisWidth }}
      >
        <span>↑ on-time share, demo</span>
        <span className="text-right">→ penalty class in the law’s own terms</span>
      </p>
      {withoutFigure.length > 0 && (
        <p className="mt-1 text-11 text-muted">
          Not drawn, too few cases: {dutiesOf(withoutFigure).map(dutyInList).join('; ')}
        </p>
      )}
      {isNumbered && <Key rows={marks.map((mark) => mark.row)} />}
    </>
  )
}

/** "91 %, in force", or "88 to 94 %, in force" between the bounds of a class-limited duty. */
function noteOf(row: RiskRow): string {
  const figure = figureOf(row)
  return figure === '' ? row.statusWord : `${figure}, ${row.statusWord}`
}

function figureOf({ share, bounds }: RiskRow): string {
  if (bounds && formatShare(bounds.low) !== formatShare(bounds.high))
    return `${formatInterval(bounds.low, bounds.high, 0)}\u00a0%`
  if (bounds) return formatShare(bounds.low)
  return share === null ? '' : formatShare(share)
}

/** The note, or only its figure where the column has no room for the status word. */
function noteThatFits({ row, labelX }: PlacedMark, plot: RiskPlot): string {
  const room = plot.columnLeft(row.capForm) + plot.columnWidth - labelX - 4
  const note = noteOf(row)
  return textWidth(note, 11) <= room ? note : figureOf(row)
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
