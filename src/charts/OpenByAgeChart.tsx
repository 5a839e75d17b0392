import { useId } from 'react'
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts'
import { AgeBar } from './AgeBar.tsx'
import { AgeEdges } from './AgeEdges.tsx'
import { AgeLegend } from './AgeLegend.tsx'
import { AgeTooltip } from './AgeTooltip.tsx'
import { AgeWalls, wallsHeight } from './AgeWalls.tsx'
import { Hatch } from './Hatch.tsx'
import { useMeasuredWidth } from './measuredWidth.ts'
import type { OpenByAgeChartProps, OpenAgeVerdict } from './openByAgeRow.ts'

const AXIS_HEIGHT = 22
/** Room for the count on top of the highest bar. */
const COUNT_HEIGHT = 18

const VERDICT_WORDS: Record<OpenAgeVerdict, string> = {
  'not yet due': 'not yet due',
  'late if in class': 'late if manifest',
  late: 'late',
}

/**
 * Open cases by age, in bars labelled by their edges, with the deadlines as walls: slate not yet due,
 * orange hatch late if the case is of the class, solid orange past every wall. Bars start at 0.
 */
export function OpenByAgeChart(props: OpenByAgeChartProps) {
  const [block, width] = useMeasuredWidth(props.width)
  const { height = 300, axisNote = 'age of the open notice', rows, words } = props
  return (
    <div ref={block}>
      <div style={{ height }}>
        {width !== null && rows.length > 0 && <Bars {...props} width={width} height={height} />}
      </div>
      <p className="text-right text-11 text-muted">{axisNote}</p>
      <AgeLegend rows={rows} words={{ ...VERDICT_WORDS, ...words }} />
    </div>
  )
}

function Bars(props: OpenByAgeChartProps & { width: number; height: number }) {
  const { rows, walls, words, description, width, height } = props
  const hatchId = useId()
  const verdictWords = { ...VERDICT_WORDS, ...words }
  const bandWidth = width / rows.length
  const top = wallsHeight(rows, walls, bandWidth) + COUNT_HEIGHT
  const highest = Math.max(1, ...rows.map((row) => row.count))
  return (
    <BarChart
      width={width}
      height={height}
      data={[...rows]}
      margin={{ top, right: 0, bottom: AXIS_HEIGHT, left: 0 }}
      barCategoryGap={bandWidth > 24 ? 2 : 1}
      accessibilityLayer
      aria-label={description}
    >
      <defs>
        <Hatch id={hatchId} tone="late" spacing={6} strokeWidth={2} />
      </defs>
      <XAxis dataKey="fromHours" type="category" hide />
      <YAxis domain={[0, highest]} hide />
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        content={<AgeTooltip words={verdictWords} />}
      />
      <Bar
        dataKey="count"
        isAnimationActive={false}
        shape={<AgeBar rows={rows} hatchUrl={`url(#${hatchId})`} bandWidth={bandWidth} />}
      />
      <AgeEdges rows={rows} walls={walls} bandWidth={bandWidth} />
      <AgeWalls rows={rows} walls={walls} bandWidth={bandWidth} bottom={height - AXIS_HEIGHT} />
    </BarChart>
  )
}
