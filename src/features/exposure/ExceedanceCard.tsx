/** How often the losses of a year would exceed an amount, against the wall of one action. */
import { ChartCard } from '#charts/ChartCard.tsx'
import { ExceedanceChart } from '#charts/ExceedanceChart.tsx'
import {
  exceedanceAppetite,
  exceedanceSeries,
  exceedanceTable,
  exceedanceWalls,
  rarestShare,
  type Simulated,
} from './exceedanceRows.ts'
import {
  exceedanceExplanation,
  exceedanceFooter,
  exceedanceSubline,
  exceedanceTitle,
} from './exceedanceWords.ts'
import type { ModelCardProps } from './modelCard.ts'
import { modelNotes } from './modelWords.ts'

const PICTURE_HEIGHT = 400

export function ExceedanceCard(props: ModelCardProps & { columns: readonly Simulated[] }) {
  const { view, chosen, columns, state, className } = props
  const title = exceedanceTitle(view, chosen)
  const subline = exceedanceSubline(view, columns)
  return (
    <ChartCard
      title={title}
      subline={subline}
      kind="demo"
      className={className}
      footer={exceedanceFooter(view, chosen)}
      table={exceedanceTable(columns)}
      csvName="losses-exceeded"
      csvNotes={modelNotes(view)}
      explain={exceedanceExplanation(view, chosen)}
      state={state}
      pictureHeight={PICTURE_HEIGHT + 28}
    >
      {chosen && (
        <ExceedanceChart
          series={exceedanceSeries(columns, chosen.at)}
          walls={exceedanceWalls(chosen.of)}
          appetite={exceedanceAppetite(chosen.of.model, view.appetite)}
          currency={chosen.of.model.currency}
          rarest={rarestShare(chosen.simulation)}
          description={`${title}. ${subline}`}
          height={PICTURE_HEIGHT}
        />
      )}
    </ChartCard>
  )
}
