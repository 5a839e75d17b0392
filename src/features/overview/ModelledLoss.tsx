/** The headline of modelled losses, over the invented company that the cases belong to. */
import { askingState, withoutAlert } from '#charts/askingState.ts'
import type { ChartState } from '#charts/chartState.ts'
import type { Instrument } from '#contract/instrument.ts'
import { type AskedHeadline, useLossHeadline } from '#queries/useLossHeadline.ts'
import { moneyKpiParts } from '#ui/format.ts'
import { Figure, Kpi, KpiGroup } from '#ui/Kpi.tsx'
import { NOT_A_FORECAST, whoseWords } from '#ui/modelledWords.ts'
import { modelledMoney } from '#ui/moneyWords.ts'
import { StateEmpty } from '#ui/states.tsx'
import { useMinute } from '#ui/useMinute.ts'
import { PageLink } from '#url/PageLink.tsx'
import type { SharedSearch } from '#url/search.ts'
import { STANDS } from './caseState.ts'
import { LossAwaited } from './LossAwaited.tsx'
import { lossExplanation, nothingModelled, yearInTwentyWords } from './lossWords.ts'
import type { Money } from '#contract/units.ts'
import { capital } from '#ui/caseWords.ts'

function moneyFigure(money: Money) {
  const { currency, number, unit } = moneyKpiParts(modelledMoney(money))
  return <Figure before={currency} value={number} after={unit} />
}

/** Why there is no figure; undefined: there is one. */
function stateOf(asked: AskedHeadline, nowMs: number): ChartState | undefined {
  const { headline, model, info, asking, readAtMs, failure, retry, undertaking } = asked
  const readSecondsAgo = Math.max(0, (nowMs - (readAtMs ?? nowMs)) / 1000)
  const state = askingState({ ...asking, readSecondsAgo }, STANDS)
  if (state && state.form !== 'stale' && state.form !== 'partial') return withoutAlert(state)
  if (model && model.exposures.length === 0) {
    return { form: 'empty', title: 'No penalty can be modelled', words: nothingModelled(model) }
  }
  if (headline) return undefined
  if (failure) {
    const action = { label: 'Try again', onPress: retry }
    return { form: 'empty', title: failure.title, words: failure.detail, action }
  }
  if (info && undertaking === null) {
    const words = 'The source does not say whose cases these are, and no revenue was entered.'
    return { form: 'empty', title: 'Nobody’s revenue is known', words }
  }
  return { form: 'loading', words: 'Simulating…' }
}

/** It keeps its height while it waits, and says why where it has no figures. */
export function ModelledLoss(props: { search: SharedSearch; instruments: readonly Instrument[] }) {
  const { search, instruments } = props
  const asked = useLossHeadline(search, instruments)
  const state = stateOf(asked, useMinute())
  const { headline, isStale } = asked
  return (
    <KpiGroup
      kind="demo"
      owner={capital(whoseWords(asked))}
      about={asked.world === 'own' ? 'your revenue, invented cases' : 'invented company and cases'}
    >
      {headline && state === undefined ? (
        <>
          <div className={isStale ? 'opacity-50' : ''}>
            <Kpi
              name="Modelled loss, a year on average"
              explanation={lossExplanation(headline)}
              figures={moneyFigure(headline.mean)}
            >
              <p>{NOT_A_FORECAST}</p>
            </Kpi>
          </div>
          <div className={isStale ? 'opacity-50' : ''}>
            <Kpi
              name="Modelled loss, one year in twenty"
              explanation={lossExplanation(headline)}
              figures={moneyFigure(headline.yearInTwenty)}
            >
              <p>
                {capital(yearInTwentyWords(headline))}.{' '}
                <PageLink to="/exposure" hash="model" className="link no-print">
                  Assumptions and what moves it
                </PageLink>
              </p>
            </Kpi>
          </div>
        </>
      ) : (
        <div className="sm:col-span-2">{waiting(state)}</div>
      )}
    </KpiGroup>
  )
}

const waiting = (state: ChartState | undefined) =>
  state?.form === 'empty' ? (
    <StateEmpty {...state} />
  ) : (
    <LossAwaited words={state?.form === 'loading' ? state.words : 'Simulating…'} />
  )
