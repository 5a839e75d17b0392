/** A chart's frame: its finding as title, the picture or its table, CSV, and how it is counted. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Card } from '#ui/Card.tsx'
import { Explain } from '#ui/Explain.tsx'
import type { Explanation } from '#ui/explanation.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { CardBody } from './CardBody.tsx'
import type { ChartState } from './chartState.ts'
import type { ChartTable } from './chartTable.ts'
import { csvFileName, csvText } from './csv.ts'
import { saveFile } from './saveFile.ts'

/** The words around a picture, the table behind it, and its state. */
export interface ChartCardProps {
  /** A sentence with subject, verb and the number; no full stop. */
  title: string
  /** Measure, unit, span, how to read solid and hollow. */
  subline: string
  /** A chart with any invented case is demo. */
  kind: 'demo' | 'record'
  /** Source, n, band. */
  footer: ReactNode
  /** The same rows the picture is drawn from. */
  table: ChartTable
  /** "on-time" becomes "dueline-demo-on-time.csv". */
  csvName: string
  /** More comment rows for the CSV: as-of, scenario, sources. */
  csvNotes?: readonly string[]
  explain: Explanation
  /** Default "How this is counted". */
  explainWords?: string
  /** Left out: the picture is there and current. */
  state?: ChartState | undefined
  /** Beside the chip: another chip, a link. */
  aside?: ReactNode
  /** Above picture and table alike: filters of the rows. */
  controls?: ReactNode
  /** Before "Chart | Table": what lies over the picture. */
  tools?: ReactNode
  /** Pixels the picture needs, kept in every state. Default 240. */
  pictureHeight?: number
  className?: string
  /** The picture. It is not rendered before it comes near the screen. */
  children: ReactNode
}

/** Title and size stay the same in all states; without rows the table and the CSV are not offered. */
export function ChartCard(props: ChartCardProps) {
  const { title, subline, kind, table, csvName, csvNotes = [], state, pictureHeight = 240 } = props
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const hasRows = !state || state.form === 'stale' || state.form === 'partial'
  const saveCsv = () =>
    saveFile(
      csvFileName(csvName, kind),
      csvText({ title, subline, kind, notes: csvNotes }, table),
      'text/csv;charset=utf-8',
    )
  return (
    <Card
      title={title}
      subline={subline}
      kind={kind}
      aside={props.aside}
      {...(props.className === undefined ? {} : { className: props.className })}
      footer={
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div className="min-w-0 max-w-prose flex-[1_1_12rem]">{props.footer}</div>
          <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 text-12 text-muted">
            {hasRows && props.tools}
            <div className={`flex items-center gap-x-4 ${hasRows ? '' : 'invisible'}`}>
              <Segmented
                legend={`Show “${title}” as`}
                hideLegend
                size="small"
                tone="quiet"
                segments={VIEWS}
                value={view}
                onChange={setView}
              />
              <button
                type="button"
                className="link-quiet"
                aria-label={`CSV: ${title}`}
                onClick={saveCsv}
              >
                CSV
              </button>
            </div>
            <Explain
              explanation={props.explain}
              words={props.explainWords ?? 'How this is counted'}
            />
          </div>
        </div>
      }
    >
      {props.controls}
      <CardBody
        state={state}
        view={hasRows ? view : 'chart'}
        table={table}
        title={title}
        pictureHeight={pictureHeight}
      >
        {props.children}
      </CardBody>
    </Card>
  )
}

const VIEWS = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const
