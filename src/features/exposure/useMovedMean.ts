/** The modelled mean's steps for the address: the cases of both days, and whose they are. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { askingState, withoutAlert } from '#charts/askingState.ts'
import type { ChartState } from '#charts/chartState.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import {
  type ModelWorld,
  ownUndertaking,
  undertakingCompany,
} from '#domain/lossModel/undertakingCompany.ts'
import { movedMean } from '#domain/moved/movedMean.ts'
import { assumptionsOf } from '#domain/whatIf/assumptionsOf.ts'
import { comingPenalties } from '#domain/whatIf/comingPenalties.ts'
import type { WhatIfChoice } from '#domain/whatIf/whatIfChoice.ts'
import { exchangeRatesQuery } from '#queries/exchangeRates.ts'
import { useOwnFigures } from '#queries/ownFigures.ts'
import { useMovedCases } from '#queries/useMovedCases.ts'
import { useMinute } from '#ui/useMinute.ts'
import type { SharedSearch } from '#url/search.ts'
import type { MeanMovedFacts } from './movedMeanExplanation.ts'
import { choiceWords } from './whatIfWords.ts'

/** `facts` null: not here yet, or nobody's revenue is known; `state` then says which. */
export interface MovedMeanView {
  facts: MeanMovedFacts | null
  /** Whose cases they are; null while not known. */
  undertaking: string | null
  world: ModelWorld
  /** "Demo steady@1+7"; null while not known. */
  source: string | null
  state: ChartState | undefined
}

const STANDS = 'What the law allows does not depend on it.'

/** @param choice the what-if whose assumptions hold on both days */
export function useMovedMean(
  search: SharedSearch,
  instruments: readonly Instrument[],
  since: IsoDate,
  choice: WhatIfChoice,
): MovedMeanView {
  const { currency, knownOn } = search
  const cases = useMovedCases(search, instruments, since)
  const rates = useQuery(exchangeRatesQuery(knownOn))
  const { own } = useOwnFigures()
  const { view, readings, info } = cases
  const exchangeRates = rates.data
  const ownMoney = own.revenue?.money
  const undertaking = useMemo(
    () => (ownMoney ? ownUndertaking(ownMoney) : (info?.undertaking ?? null)),
    [ownMoney, info],
  )
  const world: ModelWorld = ownMoney ? 'own' : 'demo'
  const facts = useMemo((): MeanMovedFacts | null => {
    if (!readings || !exchangeRates || !undertaking) return null
    const { from, to, countries } = view
    const company = undertakingCompany(undertaking, world)
    const assumptionsOn = (day: IsoDate) =>
      assumptionsOf(choice, {
        asOf: day,
        bills: comingPenalties(view.instruments, day, countries),
      })
    const result = movedMean({
      instruments: view.instruments,
      facts: { date: to, company, exchangeRates, currency },
      from,
      to,
      countries,
      assumptionsOn,
      readings,
    })
    const whatIf = choiceWords(choice)
    return { result, readings, undertaking, company, world, from, to, whatIf }
  }, [view, readings, exchangeRates, undertaking, world, currency, choice])
  const nowMs = useMinute()
  const asking = {
    figures: readings && exchangeRates ? { missing: cases.missing } : null,
    isEarlier: cases.isEarlier,
    failure: cases.failure ?? rates.error,
    isOffline: cases.isOffline,
    failedAttempts: cases.failedAttempts,
    retry: () => {
      cases.retry()
      if (rates.isError) void rates.refetch()
    },
    readSecondsAgo: Math.max(0, (nowMs - (cases.readAtMs ?? nowMs)) / 1000),
  }
  return {
    facts,
    undertaking: undertaking?.name ?? null,
    world,
    source: info && `${info.name} ${info.version}`,
    // The model's curve announces a failure; once is enough.
    state:
      withoutAlert(askingState(asking, STANDS)) ??
      (facts ? undefined : waitingState(info?.name ?? null)),
  }
}

const waitingState = (source: string | null): ChartState =>
  source === null
    ? { form: 'loading', words: 'Reading whose cases these are…' }
    : {
        form: 'empty',
        title: 'Nobody’s revenue is known',
        words: `${source} does not say whose cases these are, and a share of no revenue is no amount. Enter your own; it stays on this device.`,
      }
