/** What moves the modelled mean most: each input changed alone, all others as they are. */
import { useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import { TornadoChart } from '#charts/TornadoChart.tsx'
import { tornadoHeight } from '#charts/tornadoLayout.ts'
import { whatMovesIt } from '#domain/lossModel/whatMovesIt.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatDate } from '#ui/format.ts'
import type { ModelCardProps } from './modelCard.ts'
import { lossWords, modelNotes } from './modelWords.ts'
import type { ModelAbout } from './useModel.ts'
import { tornadoRows, tornadoTable } from './whatMovesRows.ts'

/** More than these are too small to tell apart in a picture; the table has them all. */
const MOST_BARS = 8

export function WhatMovesCard({ view, chosen, state, className }: ModelCardProps) {
  const of = chosen?.of
  const moved = useMemo(() => (of ? whatMovesIt(of.input) : null), [of])
  const rows = of && moved ? tornadoRows(moved.movers, of.model, of.input.instruments) : []
  const drawn = rows.slice(0, MOST_BARS)
  const [first] = rows
  const title =
    of && first
      ? `“${first.name}” moves the mean most: ${lossWords(of.model, Math.min(first.low.amount, first.high.amount))} to ${lossWords(of.model, Math.max(first.low.amount, first.high.amount))} a year`
      : 'What moves the mean most'
  const subline = `${of ? `${of.name}. ` : ''}Mean of a year, worked out: one thing changed at a time, the others as they are. Line: nothing changed.`
  const height = tornadoHeight(Math.max(4, drawn.length))
  return (
    <ChartCard
      title={title}
      subline={subline}
      kind="demo"
      className={className}
      footer={`Hollow: the lower value. Filled: the higher.${rows.length > drawn.length ? ` The ${rows.length - drawn.length} smallest are in the table.` : ''} Numbers halved and doubled; the late share at both ends of its 95 % interval.`}
      table={tornadoTable(rows, of?.model.currency ?? '')}
      csvName="what-moves-losses"
      csvNotes={[...modelNotes(view), ...(of ? [`What if: ${of.name}`] : [])]}
      explain={explanation(view)}
      state={state}
      pictureHeight={height}
    >
      {of && moved && (
        <TornadoChart
          rows={drawn}
          base={moved.mean}
          currency={of.model.currency}
          description={`${title}. ${subline}`}
          height={height}
        />
      )}
    </ChartCard>
  )
}

const explanation = (view: ModelAbout): Explanation => ({
  title: 'What moves the mean most',
  method: 'losses',
  definition:
    'The mean of a year’s losses is worked out again with one input changed and all others kept. The widest bar is the input to know better first.',
  formula: [
    'Mean = sum over penalties of actions a year × cap × mean part of the cap, a bill’s times its chance and the part of the year it applies',
  ],
  asOf: `${formatDate(view.asOf)}, 00:00 UTC`,
  sources: [],
  notes: [
    'Inputs are changed one at a time: two at once may do more than both apart.',
    'A cause that strikes several texts at once moves no mean and is not in the list.',
    'The company and its cases are invented.',
  ],
})
