/** Why the modelled mean of losses moved between two days. */
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { LossAssumptions } from '#domain/lossModel/assumptions.ts'
import { type ClosedForm, closedForm } from '#domain/lossModel/closedForm.ts'
import type { LeftOut, LossModel } from '#domain/lossModel/lossModel.ts'
import { lossModelOf } from '#domain/lossModel/lossModelOf.ts'
import type { UndertakingFacts } from '#domain/lossModel/undertakingCompany.ts'
import type { MovedReadings } from './movedCases.ts'
import { type MoveCause, type Moved, moveCauses, movedSteps } from './movedSteps.ts'

/** From one day to another, for the undertaking that the cases belong to. */
export type MovedMeanInput = {
  instruments: readonly Instrument[]
  /** Its dates are not read: the days below take their place. */
  facts: UndertakingFacts
  from: IsoDate
  to: IsoDate
  countries: readonly Country[]
  /** What is assumed on a day: what bills stand on it, and so what is assumed of them, is law. */
  assumptionsOn: (day: IsoDate) => LossAssumptions
  readings: MovedReadings
}

/** What a penalty adds to the mean on both sides of a step, in whole units; null: it is not modelled. */
export type MeanMove = {
  instrument: Instrument
  ruleId: string
  before: number | null
  after: number | null
}

/** The steps, and under each cause the penalties whose part of the mean it changed. */
export type MovedMean = {
  moved: Moved
  /** The models of the two days. */
  before: LossModel
  after: LossModel
  movesOf: Readonly<Partial<Record<MoveCause, readonly MeanMove[]>>>
}

type Level = { model: LossModel; closed: ClosedForm }

/**
 * The mean in closed form (`closedForm`) on both days and at the levels between them: the later law and
 * what is assumed of its bills, over the earlier day's late shares, revenue and rate; then the later
 * day's kinds of case at the earlier speed; then its speed; its revenue; its rate. Cases reach the mean
 * through the late share of each duty and nothing else.
 *
 * A step is unknown where a penalty is modelled on one side of it and left out on the other for want of
 * cases or of an amount: the difference would be no movement of the mean.
 */
export function movedMean(input: MovedMeanInput): MovedMean {
  const { instruments, facts, from, to, countries, assumptionsOn, readings } = input
  const levelWith = (taken: ReadonlySet<MoveCause>): Level => {
    const dayOf = (cause: MoveCause) => (taken.has(cause) ? to : from)
    const date = dayOf('law')
    const model = lossModelOf({
      instruments,
      facts: {
        ...facts,
        date,
        revenueDate: dayOf('revenue year'),
        rateDate: dayOf('exchange rate'),
      },
      countries,
      onTime: readingsWith(taken, readings),
      assumptions: assumptionsOn(date),
    })
    return { model, closed: closedForm(model.exposures, model.sharedActionsPerYear) }
  }
  const movesOf: Partial<Record<MoveCause, readonly MeanMove[]>> = {}
  const moved = movedSteps<Level>({
    dependsOn: moveCauses,
    levelWith,
    amountOf: ({ model, closed }) => {
      const wanted = model.leftOut.find(isForWant)
      if (model.exposures.length > 0 || !wanted) return { amount: closed.mean }
      return { unknown: wordsOf(wanted, to) }
    },
    stepOf: (cause, before, after) => {
      movesOf[cause] = movesBetween(before, after)
      const lost = wanting(before, after) ?? wanting(after, before)
      return lost ? { unknown: wordsOf(lost, to) } : undefined
    },
  })
  const before = levelWith(new Set()).model
  const after = levelWith(new Set(moveCauses)).model
  return { moved, before, after, movesOf }
}

function readingsWith(taken: ReadonlySet<MoveCause>, readings: MovedReadings) {
  if (taken.has('speed')) return readings.later
  if (taken.has('case mix')) return readings.laterMix
  return taken.has('law') ? readings.laterLaw : readings.earlier
}

const forWant: readonly LeftOut['because'][] = [
  'too few cases',
  'no ceiling',
  'in another currency',
]

const isForWant = ({ because }: LeftOut): boolean => forWant.includes(because)
const wordsOf = ({ instrument, reason }: LeftOut, day: IsoDate): string =>
  `${instrumentNameOn(instrument, day).shortName}: ${reason}`

/** The first penalty modelled in one level and left out of the other for want of something. */
function wanting(one: Level, other: Level): LeftOut | null {
  const modelled = new Set(one.model.exposures.map(({ id }) => id))
  return other.model.leftOut.find((each) => isForWant(each) && modelled.has(each.rule.id)) ?? null
}

function movesBetween(before: Level, after: Level): MeanMove[] {
  const meanOf = ({ closed }: Level, ruleId: string) =>
    closed.perExposure.find(({ id }) => id === ruleId)?.mean ?? null
  const rules = new Map(
    [before, after].flatMap(({ model }) =>
      model.exposures.map(({ id, instrument }) => [id, instrument] as const),
    ),
  )
  return [...rules]
    .map(([ruleId, instrument]) => ({
      instrument,
      ruleId,
      before: meanOf(before, ruleId),
      after: meanOf(after, ruleId),
    }))
    .filter((move) => move.before !== move.after)
}
