/** Up to three what-ifs beside one another: what each comes to a year. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { Chip } from '#ui/Chip.tsx'
import { modelState } from './modelState.ts'
import { lossWords, modelNotes, runWords, whoseWords } from './modelWords.ts'
import type { ModelView } from './useModel.ts'
import { whatIfExplanation } from './whatIfExplanation.ts'
import { WhatIfLosses } from './WhatIfLosses.tsx'
import { whatIfRows, whatIfTable } from './whatIfRows.ts'
import { whatIfTitle } from './whatIfTitle.ts'

const ROW_HEIGHT = 62

/** Its frame stands while the first column is awaited; a column that fails says so in its row. */
export function WhatIfCard({ view, className = '' }: { view: ModelView; className?: string }) {
  const columns = view.losses.all
  const rows = whatIfRows(columns)
  const model = columns[0]?.asked.model
  const money = (amount: number) => (model ? lossWords(model, amount) : '')
  const isAwaited = rows.every(({ figures }) => figures === null)
  return (
    <ChartCard
      title={whatIfTitle(rows, money)}
      subline={`Loss of one year under each column of assumptions, ${whoseWords(view)}. Line: P50 to P95, on to P99; dot: mean.`}
      kind="demo"
      aside={
        <>
          {view.world === 'own' && <Chip kind="own" words="own revenue" />}
          <Chip kind="assumption" />
        </>
      }
      footer={`${runWords(view)} The same draws for every column.`}
      table={whatIfTable(rows, model?.currency ?? '', money)}
      csvName="what-ifs"
      csvNotes={modelNotes(view)}
      explain={whatIfExplanation(view)}
      state={isAwaited ? modelState(view, columns[0]) : view.state}
      pictureHeight={40 + ROW_HEIGHT * Math.max(1, columns.length)}
      className={className}
    >
      <WhatIfLosses rows={rows} money={money} />
    </ChartCard>
  )
}
