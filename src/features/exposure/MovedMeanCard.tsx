/** Why the modelled mean moved: invented cases of an invented company, and no real one in it. */
import { useState } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import type { ChartState } from '#charts/chartState.ts'
import { Waterfall } from '#charts/Waterfall.tsx'
import { ExplanationText } from '#ui/Explain.tsx'
import { formatDate } from '#ui/format.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { movedBars, movedTable, type MovedView } from './movedBars.ts'
import {
  meanBarExplanation,
  type MeanMovedFacts,
  meanMovedExplanation,
} from './movedMeanExplanation.ts'
import { meanMovedTitle, orderWords, unknownWords } from './movedTitles.ts'
import { NOT_A_FORECAST, whoseWords } from './modelWords.ts'
import type { MovedMeanView } from './useMovedMean.ts'

const PICTURE_HEIGHT = 300

/** The frame stays whatever the state; the picture is there once the cases of both days are. */
export function MovedMeanCard({ view, className }: { view: MovedMeanView; className: string }) {
  const { facts, source } = view
  const [opened, setOpened] = useState<string | null>(null)
  const whose = whoseWords(view)
  const drawn: MovedView | null = facts && {
    moved: facts.result.moved,
    currency: facts.result.after.currency,
    from: facts.from,
    to: facts.to,
    fromMore: '',
    toMore: '',
  }
  const isModelled =
    facts !== null &&
    (facts.result.before.exposures.length > 0 || facts.result.after.exposures.length > 0)
  const title =
    drawn && isModelled
      ? meanMovedTitle(drawn, whose)
      : `Why the modelled mean loss of ${whose} moved`
  const bar = opened === null || !facts ? null : meanBarExplanation(opened, facts)
  return (
    <>
      <ChartCard
        title={title}
        subline={`Modelled mean loss of a year, ${whose}${drawn ? `, ${drawn.currency}` : ''}. Invented cases act through each duty’s late share alone. Press a bar for what changed.`}
        kind="demo"
        footer={[...(drawn ? unknownWords(drawn.moved) : []), NOT_A_FORECAST, orderWords].join(' ')}
        table={drawn ? movedTable(drawn) : EMPTY}
        csvName="modelled-mean-moved"
        csvNotes={[
          `Modelled losses of ${whose}; ${NOT_A_FORECAST}`,
          ...(facts
            ? [
                `From ${formatDate(facts.from)} to ${formatDate(facts.to)}, 00:00 UTC`,
                `Assumptions of “${facts.whatIf}”, on both days`,
              ]
            : []),
          ...(source === null ? [] : [`Cases: ${source}`]),
          ...(view.world === 'own' ? ['Revenue: your own, entered on this device.'] : []),
          orderWords,
        ]}
        explain={facts ? meanMovedExplanation(facts) : nothingYet(whose)}
        className={className}
        pictureHeight={PICTURE_HEIGHT}
        state={
          view.state && view.state.form !== 'stale' && view.state.form !== 'partial'
            ? view.state
            : (nothingModelled(facts) ?? view.state)
        }
      >
        {drawn && (
          <Waterfall
            bars={movedBars(drawn)}
            currency={drawn.currency}
            description={title}
            onOpen={setOpened}
            height={PICTURE_HEIGHT}
          />
        )}
      </ChartCard>
      <Sheet title={bar?.title ?? ''} isOpen={bar !== null} onClose={() => setOpened(null)}>
        {bar && <ExplanationText explanation={bar} />}
      </Sheet>
    </>
  )
}

const EMPTY = { columns: [], rows: [] }

/** Why there is no mean on either day. */
function nothingModelled(facts: MeanMovedFacts | null): ChartState | undefined {
  if (!facts) return undefined
  const { before, after } = facts.result
  if (before.exposures.length > 0 || after.exposures.length > 0) return undefined
  const leftOut = [...before.leftOut, ...after.leftOut]
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].join(' ')
  if (leftOut.some(({ because }) => because === 'too few cases')) {
    return { form: 'too early', title: 'Too few cases on either day', words: reasons }
  }
  return {
    form: 'empty',
    title: 'Nothing to model on either day',
    words: `${reasons === '' ? 'No penalty for duties on content stands in these countries.' : reasons} This is not a loss of 0.`,
  }
}

const nothingYet = (whose: string) => ({
  title: `Why the modelled mean of ${whose} moved`,
  definition:
    'The mean loss of a year on two days, and what moved it: shown once the cases are here.',
  asOf: 'Not read yet',
  sources: [],
})
