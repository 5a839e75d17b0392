/** What a simulation cannot take is a mistake of the caller's, said before anything is drawn. */
import type { LossExposure, LossSimulationOptions } from './lossExposure.ts'

const isAtLeastZero = (value: number) => value >= 0 && value < Infinity
const isShare = (value: number) => value >= 0 && value <= 1

/** Throws a RangeError that names the exposure and the value; nothing else happens. */
export function checkLossInput(
  exposures: readonly LossExposure[],
  { years, seed, sharedActionsPerYear = 0 }: LossSimulationOptions,
): void {
  demand(Number.isSafeInteger(years) && years >= 1, 'years', years, 'a whole number from 1')
  demand(Number.isSafeInteger(seed), 'seed', seed, 'a whole number')
  const shared = 'sharedActionsPerYear'
  demand(isAtLeastZero(sharedActionsPerYear), shared, sharedActionsPerYear, '0 or more')
  const ids = new Set<string>()
  for (const exposure of exposures) {
    const { id, actionsPerYear } = exposure
    demand(!ids.has(id), 'id', id, 'given once: two of one name would draw the same')
    ids.add(id)
    demand(isAtLeastZero(actionsPerYear), `${id}: actionsPerYear`, actionsPerYear, '0 or more')
    demand(
      sharedActionsPerYear <= actionsPerYear,
      shared,
      sharedActionsPerYear,
      `at most the ${actionsPerYear} actions a year of ${id}`,
    )
    checkSeverity(exposure)
    checkAdoption(exposure)
  }
}

function checkSeverity({ id, severity }: LossExposure): void {
  if (severity.form === 'lognormal') {
    demand(Number.isFinite(severity.meanLog), `${id}: meanLog`, severity.meanLog, 'finite')
    demand(isAtLeastZero(severity.sdLog), `${id}: sdLog`, severity.sdLog, '0 or more')
    return
  }
  demand(isAtLeastZero(severity.cap), `${id}: cap`, severity.cap, '0 or more')
  for (const name of ['alpha', 'beta'] as const) {
    const value = severity[name]
    demand(value > 0 && value < Infinity, `${id}: ${name}`, value, 'above 0')
  }
}

function checkAdoption({ id, adoption }: LossExposure): void {
  if (!adoption) return
  demand(isShare(adoption.chance), `${id}: chance`, adoption.chance, 'from 0 to 1')
  const part = adoption.appliesShareOfYear
  demand(isShare(part), `${id}: appliesShareOfYear`, part, 'from 0 to 1')
}

function demand(holds: boolean, name: string, value: number | string, allowed: string): void {
  if (!holds) throw new RangeError(`${name} is ${value}, and must be ${allowed}`)
}
