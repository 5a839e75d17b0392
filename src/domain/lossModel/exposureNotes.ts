/** What has to be said beside an exposure. */
import type { StatutoryMaximum } from '#domain/exposure.ts'
import type { ModelledExposure } from './lossModel.ts'
import type { OnTimeReading } from './onTimeReading.ts'

type Noted = Pick<ModelledExposure, 'standing' | 'capIs' | 'onTime'> & {
  maximum: StatutoryMaximum
  /** All readings of the duties it secures. */
  readings: readonly OnTimeReading[]
}

/** Sentences, in a fixed order; none where the wall, the clock and the cases are the text's own. */
export function exposureNotes({ standing, maximum, capIs, onTime, readings }: Noted): string[] {
  const { duty } = onTime
  const standIn = 'standInBaseYear' in maximum ? maximum.standInBaseYear : undefined
  const ofClass =
    duty.onlyClass &&
    `${duty.shortTitle} covers only ${duty.onlyClass} content, known once judged: the late share is of all its cases.`
  return [
    standing.status === 'applies in part' &&
      'It applies to some undertakings only; this one is taken to be among them.',
    capIs === 'at most' && 'The whole revenue stands for the part that the text names: at most.',
    standIn && `Revenue of ${standIn.used} stands in for that of ${standIn.wanted}.`,
    onTime.clock === 'yardstick' &&
      `${duty.shortTitle} has no clock in hours or days: its cases are read against the page’s.`,
    ofClass,
    readings.length > 1 &&
      `Of ${readings.length} duties on cases that it secures, the rate follows the one kept worst.`,
  ].filter((note) => typeof note === 'string')
}
