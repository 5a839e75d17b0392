/** The headline of modelled losses: the model that the exposure page opens with, asked by the same query. */
import { useMemo } from 'react'
import type { Amount } from '#contract/exposure.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { LossModel } from '#domain/lossModel/lossModel.ts'
import { type ModelWorld, ownUndertaking } from '#domain/lossModel/undertakingCompany.ts'
import type { LossSimulation } from '#domain/losses/lossSimulation.ts'
import { assumptionsOf } from '#domain/whatIf/assumptionsOf.ts'
import { comingPenalties } from '#domain/whatIf/comingPenalties.ts'
import { standardRun } from '#domain/whatIf/standardRun.ts'
import { useOwnFigures } from './ownFigures.ts'
import { useLosses } from './useLosses.ts'
import { type LossModels, type LossModelSearch, useLossModel } from './useLossModel.ts'

/** What one year comes to under today's assumptions. */
export interface LossHeadline {
  mean: Amount<'modelled', ModelWorld>
  /** One year in twenty loses at least so much; 0: 19 years of 20 lose nothing. */
  yearInTwenty: Amount<'modelled', ModelWorld>
  /** "Musterplatz plc (invented)". */
  undertaking: string
  simulation: LossSimulation
  model: LossModel
}

/** The headline, or what there is until then. */
export interface AskedHeadline {
  headline: LossHeadline | null
  /** The model, once cases and rates are here; null before. Without exposures nothing is simulated. */
  model: LossModel | null
  world: ModelWorld
  undertaking: string | null
  /** What the source says of itself; null: not known yet. */
  info: LossModels['info']
  /** How the request for cases stands; see `LossModels`. */
  asking: LossModels['asking']
  readAtMs: number | null
  /** The headline is of earlier inputs; the next is being simulated. */
  isStale: boolean
  failure: { title: string; detail: string } | null
  retry: () => void
}

/** The what-if `today` over the source's undertaking, or over own revenue where one was entered. */
export function useLossHeadline(
  search: LossModelSearch,
  instruments: readonly Instrument[],
): AskedHeadline {
  const { asOf, in: countries } = search
  const { own } = useOwnFigures()
  const revenue = own.revenue?.money
  const ownOne = useMemo(() => (revenue ? ownUndertaking(revenue) : null), [revenue])
  const whatIfs = useMemo(() => {
    const bills = comingPenalties(instruments, asOf, countries)
    return [{ assumptions: assumptionsOf({ id: 'today', changes: {} }, { asOf, bills }) }]
  }, [instruments, asOf, countries])
  const { models, undertaking, world, info, asking, readAtMs } = useLossModel(
    search,
    instruments,
    whatIfs,
    ownOne,
  )
  const model = models[0] ?? null
  const name = undertaking?.name ?? null
  const asked = useMemo(
    () =>
      model && name !== null
        ? [
            {
              id: 'today',
              of: { model, undertaking: name },
              exposures: model.exposures,
              options: { ...standardRun, sharedActionsPerYear: model.sharedActionsPerYear },
            },
          ]
        : [],
    [model, name],
  )
  const { all, again } = useLosses(asked)
  const [run] = all
  const last = run?.last ?? null
  const headline = useMemo(() => last && headlineOf(last), [last])
  return {
    headline,
    model,
    world,
    undertaking: name,
    info,
    asking,
    readAtMs,
    isStale: run?.isStale ?? false,
    failure: run?.failure ?? null,
    retry: again,
  }
}

function headlineOf({
  of,
  simulation,
}: {
  of: { model: LossModel; undertaking: string }
  simulation: LossSimulation
}): LossHeadline {
  const { model, undertaking } = of
  const { currency, world } = model
  const modelled = (amount: number) => ({ currency, amount, kind: 'modelled', world }) as const
  const p95 = simulation.total.quantiles.find(({ share }) => share === 0.95)?.value ?? 0
  return {
    mean: modelled(simulation.total.mean),
    yearInTwenty: modelled(p95),
    undertaking,
    simulation,
    model,
  }
}
