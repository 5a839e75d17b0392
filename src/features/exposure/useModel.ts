/** The model of the address: a column for each what-if, its losses simulated with the same draws. */
import { useMemo } from 'react'
import { askingState } from '#charts/askingState.ts'
import type { ChartState } from '#charts/chartState.ts'
import type { OwnFigures } from '#contract/ownFigures.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { LossModel, LossModelInput } from '#domain/lossModel/lossModel.ts'
import { type ModelWorld, ownUndertaking } from '#domain/lossModel/undertakingCompany.ts'
import { assumptionsOf, type WhatIfGround } from '#domain/whatIf/assumptionsOf.ts'
import { comingPenalties } from '#domain/whatIf/comingPenalties.ts'
import type { WhatIfChoice } from '#domain/whatIf/whatIfChoice.ts'
import { useOwnFigures } from '#queries/ownFigures.ts'
import { type LossModels, useLossModel } from '#queries/useLossModel.ts'
import { type AskedLosses, type LossesInHand, useLosses } from '#queries/useLosses.ts'
import { useMinute } from '#ui/useMinute.ts'
import type { ExposureSearch } from '#url/exposureSearch.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { columnWords } from './whatIfWords.ts'

/** One what-if: its name, its assumptions worked out. */
export interface ModelColumn {
  name: string
  choice: WhatIfChoice
  model: LossModel
  input: LossModelInput
  /** Nothing in it but law in force: no bill. */
  isLaw: boolean
}

/** What every card of the model says of it; the same object as long as nothing in it changed. */
export interface ModelAbout {
  asOf: IsoDate
  /** Whose cases they are; null while not known. */
  undertaking: string | null
  /** `own`: over the revenue entered here. */
  world: ModelWorld
  /** "Demo steady@1+7"; null while not known. */
  source: string | null
  years: number
  seed: number
  appetite: OwnFigures['appetite']
}

/** What the model's cards are made from. */
export interface ModelView extends ModelAbout {
  about: ModelAbout
  /** The day, and the bills that stand on it. */
  ground: WhatIfGround
  losses: LossesInHand<ModelColumn>
  /** Why there is no model, or an old one; undefined: it is there and current. */
  state: ChartState | undefined
}

const STANDS = 'What the law allows does not depend on it.'

/** The what-ifs worked out, over the source's undertaking or the revenue entered here. */
function useColumns(
  instruments: readonly Instrument[],
  whatIfs: ExposureSearch['whatIfs'],
): { ground: WhatIfGround; models: LossModels } {
  const { search } = useSharedSearch()
  const { asOf, in: countries } = search
  const ground = useMemo(
    () => ({ asOf, bills: comingPenalties(instruments, asOf, countries) }),
    [instruments, asOf, countries],
  )
  const columns = useMemo(
    () => whatIfs.map((choice) => ({ assumptions: assumptionsOf(choice, ground) })),
    [whatIfs, ground],
  )
  const { own } = useOwnFigures()
  const revenue = own.revenue?.money
  const undertaking = useMemo(() => (revenue ? ownUndertaking(revenue) : null), [revenue])
  return { ground, models: useLossModel(search, instruments, columns, undertaking) }
}

/** Each what-if over the same cases, simulated with the same draws, in the order of the address. */
export function useModel(
  instruments: readonly Instrument[],
  { whatIfs, years, draws: seed }: Pick<ExposureSearch, 'whatIfs' | 'years' | 'draws'>,
): ModelView {
  const { ground, models: loss } = useColumns(instruments, whatIfs)
  const { models, inputs, info, asking } = loss
  const asked = useMemo(
    () =>
      whatIfs.flatMap((choice, index): AskedLosses<ModelColumn>[] => {
        const [model, input] = [models[index], inputs[index]]
        if (!model || !input) return []
        const { exposures, sharedActionsPerYear } = model
        const isLaw = exposures.every(({ adoption }) => !adoption)
        return [
          {
            id: String(index),
            of: { name: columnWords(whatIfs, index), choice, model, input, isLaw },
            exposures,
            options: { years, seed, sharedActionsPerYear },
          },
        ]
      }),
    [whatIfs, models, inputs, years, seed],
  )
  const losses = useLosses(asked)
  const { own } = useOwnFigures()
  const nowMs = useMinute()
  const readSecondsAgo = Math.max(0, (nowMs - (loss.readAtMs ?? nowMs)) / 1000)
  const state =
    askingState({ ...asking, readSecondsAgo }, STANDS) ??
    (info && !loss.undertaking ? withoutUndertaking(info.name) : undefined)
  const { world } = loss
  const undertaking = loss.undertaking?.name ?? null
  const source = info && `${info.name} ${info.version}`
  const { appetite } = own
  const about = useMemo(
    () => ({ asOf: ground.asOf, undertaking, world, source, years, seed, appetite }),
    [ground, undertaking, world, source, years, seed, appetite],
  )
  return { ...about, about, ground, losses, state }
}

const withoutUndertaking = (source: string): ChartState => ({
  form: 'empty',
  title: 'Nobody’s revenue is known',
  words: `${source} does not say whose cases these are, and a share of no revenue is no amount. Enter your own; it stays on this device.`,
})
