import { useState } from 'react'
import { ChartText } from './ChartText.tsx'
import { MarkTips } from './MarkTips.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import { moneyTickWords } from './moneyTicks.ts'
import { endsOf, tornadoHeight, tornadoLayout, type TornadoLayout } from './tornadoLayout.ts'
import type { TornadoChartProps, TornadoRow } from './tornadoRow.ts'

const BAR_HEIGHT = 14

/**
 * What moves an amount most: a bar for each input from the amount with its lower value to that with
 * its higher, around a line at the amount as it is. The higher value's side is solid, the lower's
 * hollow, and each end says its value.
 */
export function TornadoChart(props: TornadoChartProps) {
  const [block, width] = useMeasuredWidth(props.width)
  const height = props.height ?? tornadoHeight(props.rows.length)
  return (
    <div ref={block} style={{ height }}>
      {width !== null && props.rows.length > 0 && (
        <Tornado {...props} width={width} height={height} />
      )}
    </div>
  )
}

function Tornado(props: TornadoChartProps & { width: number; height: number }) {
  const { rows, base, currency, description, width, height } = props
  const [readId, setReadId] = useState<string | null>(null)
  const layout = tornadoLayout(props, width)
  const { ticks, bottom, xOf, barY } = layout
  return (
    <div className="relative" style={{ width, height }}>
      <svg width={width} height={height} role="img" aria-label={description}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={xOf(tick)} x2={xOf(tick)} y1={bottom} y2={bottom + 4} stroke="var(--line2)" />
            <ChartText x={xOf(tick)} y={bottom + 18} anchor="middle">
              {moneyTickWords(tick, ticks, currency)}
            </ChartText>
          </g>
        ))}
        <line x1={layout.left} x2={layout.right} y1={bottom} y2={bottom} stroke="var(--line2)" />
        {rows.map((row, index) => (
          <Bar
            key={row.id}
            row={row}
            index={index}
            base={base}
            layout={layout}
            isBack={readId !== null && readId !== row.id}
          />
        ))}
        <line
          x1={xOf(base)}
          x2={xOf(base)}
          y1={4}
          y2={bottom}
          stroke="var(--text)"
          strokeWidth={1.75}
        />
        {rows.map(({ id, name }, index) => (
          <ChartText key={id} x={4} y={layout.nameY(index)} tone="text" halo>
            {name}
          </ChartText>
        ))}
      </svg>
      {rows.map((row, index) => (
        <MarkTips
          key={row.id}
          name={row.name}
          marks={endsOf(row).map((end, place) => ({
            id: String(place),
            x: xOf(end.amount),
            y: barY(index),
            reach: 12,
            words: end.words,
          }))}
          width={width}
          onRead={(isRead) => setReadId(isRead ? row.id : null)}
        />
      ))}
    </div>
  )
}

interface BarProps {
  row: TornadoRow
  index: number
  base: number
  layout: TornadoLayout
  /** Another row is being read. */
  isBack: boolean
}

function Bar({ row, index, base, layout, isBack }: BarProps) {
  const { xOf, barY } = layout
  const y = barY(index)
  const [first, last] = endsOf(row)
  return (
    <g opacity={isBack ? 0.45 : 1}>
      {[row.low, row.high].map((end) => {
        const [from, to] = [xOf(Math.min(base, end.amount)), xOf(Math.max(base, end.amount))]
        const isHigh = end === row.high
        return (
          <rect
            key={isHigh ? 'high' : 'low'}
            x={from}
            y={y - BAR_HEIGHT / 2}
            width={Math.max(0, to - from)}
            height={BAR_HEIGHT}
            fill={isHigh ? 'var(--in-time)' : 'var(--surface)'}
            stroke="var(--in-time)"
            strokeWidth={1.25}
          />
        )
      })}
      {first && (
        <ChartText x={xOf(first.amount) - 6} y={y + 4} anchor="end" size={11}>
          {first.value}
        </ChartText>
      )}
      {last && (
        <ChartText x={xOf(last.amount) + 6} y={y + 4} size={11}>
          {last.value}
        </ChartText>
      )}
    </g>
  )
}
