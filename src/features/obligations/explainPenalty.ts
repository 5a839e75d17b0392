/** The explanation behind a worked maximum. */
import type { Source } from '#contract/citation.ts'
import type { Instrument } from '#contract/instrument.ts'
import { stepLine } from '#ui/derivationWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatDate } from '#ui/format.ts'
import { sentenceCase } from './countWords.ts'
import { capWords } from '#ui/dutyWords.ts'
import { citedSources, derivationSources, uniqueSources } from '#ui/citedSources.ts'
import type { PenaltyView, WorkedPenalty } from './workedPenalties.ts'

/** What a worked maximum rests on. */
export type PenaltyGround = {
  instrument: Instrument
  view: PenaltyView
  rateSources: readonly Source[]
}

/** What stands behind a worked maximum: definition, formula, sources of each step. */
export function explainPenalty(
  { instrument, view, rateSources }: PenaltyGround,
  worked: WorkedPenalty,
  name: string,
): Explanation {
  const { derivation } = worked.maximum
  const stepSources = derivationSources(derivation, {
    instrument: instrument.sources,
    company: view.company.sources,
    'exchange rates': rateSources,
  })
  const sources =
    stepSources.length > 0 ? stepSources : citedSources(instrument, worked.rule.sources)
  return {
    title: `${worked.rule.title}: maximum for ${name}`,
    method: 'maximum',
    definition:
      'What the text would let the authority impose at most on one undertaking as of the date. It is one of five kinds of exposure (statutory maximum, modelled, accrued, imposed, settled), which are never added to one another.',
    formula: [`${sentenceCase(capWords(worked.rule.cap))}.`, ...derivation.map(stepLine)],
    asOf: formatDate(view.asOf),
    sources: uniqueSources(sources),
    notes: [
      'A percentage is of the last financial year ended before the date; where its figure came out later, the year before stands in and the card says so.',
      ...(worked.rule.note === undefined ? [] : [worked.rule.note]),
    ],
  }
}
