/** The model of losses over a source's cases: asks its on-time shares, works out each what-if. */
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import type { SourceInfo, Undertaking } from '#contract/sourceAnswers.ts'
import type { Currency, IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { LossAssumptions } from '#domain/lossModel/assumptions.ts'
import type { LossModel, LossModelInput } from '#domain/lossModel/lossModel.ts'
import { lossModelOf } from '#domain/lossModel/lossModelOf.ts'
import {
  type LossModelPlan,
  lossModelPlan,
  type OnTimeReading,
  onTimeReadings,
} from '#domain/lossModel/onTimeReading.ts'
import { type ModelWorld, undertakingCompany } from '#domain/lossModel/undertakingCompany.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import type { SourceChoice } from '#sources/registry.ts'
import { exchangeRatesQuery } from './exchangeRates.ts'
import { usePageAnswer } from './usePageAnswer.ts'

/** What of the address a model follows from; the shared search fits. The company is no part of it. */
export type LossModelSearch = SourceChoice & {
  asOf: IsoDate
  from?: IsoDate
  to?: IsoDate
  in: readonly Country[]
  platform: string
  yardstick: Yardstick
  currency: Currency
  knownOn?: IsoDate
}

/** The models with what they rest on; the same object as long as nothing in it changed. */
export interface LossModels {
  /** One for each what-if, in its order; empty until all is here, or without an undertaking. */
  models: readonly LossModel[]
  /** What each model was made from, in the same order: for `whatMovesIt`. */
  inputs: readonly LossModelInput[]
  onTime: readonly OnTimeReading[]
  /** Null: not known yet, or (with `info` here) the source names none and no revenue was entered. */
  undertaking: Undertaking | null
  /** `own`: over the revenue entered here; the cases are still the source's. */
  world: ModelWorld
  info: SourceInfo | null
  /** How the request stands, as `askingState` takes it, but for the seconds since `readAtMs`. */
  asking: {
    figures: { missing: readonly string[] } | null
    isEarlier: boolean
    failure: { title: string; detail: string } | null
    isOffline: boolean
    failedAttempts: number
    retry: () => void
  }
  /** When the cases were read; null before. */
  readAtMs: number | null
}

interface View {
  asOf: IsoDate
  countries: readonly Country[]
  instruments: readonly Instrument[]
  plan: LossModelPlan
}

const NOTHING_TO_READ = { tallies: [], readAtMs: null }

function useView(search: LossModelSearch, instruments: readonly Instrument[]): View {
  const { asOf, from, to, yardstick, platform, in: countries } = search
  return useMemo(() => {
    const window = caseWindow(asOf, { ...(from ? { from } : {}), ...(to ? { to } : {}) })
    const against = readAgainst(yardstick, instruments, countries, window)
    const plan = lossModelPlan({ scope: { countries, platform }, window, against, instruments })
    return { asOf, countries, instruments, plan }
  }, [asOf, from, to, yardstick, platform, countries, instruments])
}

/**
 * One request for the on-time shares of all duties that can be modelled, whatever the what-ifs.
 * @param whatIfs the same array as long as nothing in it changed
 * @param own the user's own undertaking, in place of the source's, and the same object as long as
 *   nothing in it changed; null or left out: the source's
 */
export function useLossModel(
  search: LossModelSearch,
  instruments: readonly Instrument[],
  whatIfs: readonly { assumptions: LossAssumptions }[],
  own?: Undertaking | null,
): LossModels {
  const asked = useView(search, instruments)
  const isAsking = asked.plan.questions.length > 0
  const answer = usePageAnswer(asked, search, isAsking)
  const { info, isOffline, failedAttempts, retry: askAgain } = answer
  const { currency, knownOn } = search
  const rates = useQuery(exchangeRatesQuery(knownOn))
  const exchangeRates = rates.data
  const undertaking = own ?? info?.undertaking ?? null
  const world: ModelWorld = own ? 'own' : 'demo'

  const { view, tallies, readAtMs } = isAsking
    ? (answer.answered ?? { view: asked, tallies: null, readAtMs: null })
    : { view: asked, ...NOTHING_TO_READ }
  const onTime = useMemo(() => (tallies ? onTimeReadings(view.plan, tallies) : []), [view, tallies])
  const inputs = useMemo((): LossModelInput[] => {
    if (!tallies || !exchangeRates || !undertaking) return []
    const company = undertakingCompany(undertaking, world)
    const facts = { date: view.asOf, company, exchangeRates, currency }
    const { countries } = view
    return whatIfs.map(({ assumptions }) => ({
      instruments: view.instruments,
      facts,
      countries,
      onTime,
      assumptions,
    }))
  }, [view, tallies, exchangeRates, undertaking, world, currency, onTime, whatIfs])
  const models = useMemo(() => inputs.map(lossModelOf), [inputs])

  const { refetch: loadRatesAgain, isError: haveRatesFailed } = rates
  const retry = useCallback(() => {
    askAgain()
    if (haveRatesFailed) void loadRatesAgain()
  }, [askAgain, loadRatesAgain, haveRatesFailed])
  const failure = answer.failure ?? rates.error
  const isEarlier = view !== asked
  return useMemo(() => {
    const missing = tallies?.flatMap(({ coverage }) => coverage.missing) ?? []
    const figures = tallies && exchangeRates ? { missing: [...new Set(missing)] } : null
    const asking = { figures, isEarlier, failure, isOffline, failedAttempts, retry }
    return { models, inputs, onTime, undertaking, world, info, asking, readAtMs }
  }, [
    models,
    inputs,
    onTime,
    undertaking,
    world,
    info,
    tallies,
    exchangeRates,
    isEarlier,
    failure,
    isOffline,
    failedAttempts,
    retry,
    readAtMs,
  ])
}
