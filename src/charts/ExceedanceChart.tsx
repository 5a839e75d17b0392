import { useState } from 'react'
import { ExceedanceAxes } from './ExceedanceAxes.tsx'
import { ExceedanceKey } from './ExceedanceKey.tsx'
import { ExceedanceLines } from './ExceedanceLines.tsx'
import { exceedanceLayout } from './exceedanceLayout.ts'
import type { ExceedanceChartProps } from './exceedanceRow.ts'
import { AppetiteCorner, ExceedanceWalls } from './ExceedanceWalls.tsx'
import { MarkTips } from './MarkTips.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'

/**
 * How often the losses of a year exceed an amount: a falling line for each set of assumptions, over a
 * linear axis of money and a logarithmic one of years. What one action can cost at most is a wall. What
 * rests on more than law in force is hollow; what is there for comparison dashed. Every mark says its
 * figures when pointed at, pressed, or reached with the keyboard.
 */
export function ExceedanceChart(props: ExceedanceChartProps) {
  const [block, width] = useMeasuredWidth(props.width)
  const { height = 380 } = props
  return (
    <>
      <ExceedanceKey series={props.series} />
      <div ref={block} style={{ height }}>
        {width !== null && props.series.length > 0 && (
          <Exceedance {...props} width={width} height={height} />
        )}
      </div>
    </>
  )
}

function Exceedance(props: ExceedanceChartProps & { width: number; height: number }) {
  const { series, appetite, currency, rarest, description, width, height } = props
  const [readId, setReadId] = useState<string | null>(null)
  const layout = exceedanceLayout(props)
  return (
    <div className="relative" style={{ width, height }}>
      <svg width={width} height={height} role="img" aria-label={description}>
        <ExceedanceAxes layout={layout} currency={currency} />
        <ExceedanceWalls layout={layout} />
        {appetite && <AppetiteCorner layout={layout} appetite={appetite} />}
        <ExceedanceLines series={series} layout={layout} rarest={rarest} readId={readId} />
      </svg>
      {series
        .filter(({ isDashed }) => !isDashed)
        .map(({ id, name, marks }) => (
          <MarkTips
            key={id}
            name={name}
            marks={marks.map(({ loss, share, words }) => ({
              id: String(share),
              x: layout.xOf(loss),
              y: layout.yOf(share),
              reach: 12,
              words,
            }))}
            width={width}
            onRead={(isRead) => setReadId(isRead ? id : null)}
          />
        ))}
    </div>
  )
}
