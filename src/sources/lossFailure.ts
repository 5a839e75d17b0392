/** What can go wrong with a run of the simulation, as failures that a card can show. */
import { sourceFailure, type SourceFailure } from './sourceFailure.ts'

/** So long without a word from the Worker, and it is given up. */
export const SILENCE_SECONDS = 10

/** The run's Worker did not load, or broke off. */
export const lossesBroke = (): SourceFailure =>
  sourceFailure({
    kind: 'not loaded',
    title: 'The simulation stopped',
    detail: 'Its Worker did not load or broke off.',
    retryHelps: true,
  })

/** It loaded and said nothing. */
export const lossesSilent = (): SourceFailure =>
  sourceFailure({
    kind: 'timeout',
    title: 'The simulation does not answer',
    detail: `Its Worker said nothing for ${SILENCE_SECONDS} s.`,
    retryHelps: true,
  })

/** Somebody cancelled it, or another run took its place. */
export const lossesAborted = (): SourceFailure =>
  sourceFailure({
    kind: 'aborted',
    title: 'The simulation was cancelled',
    detail: 'Nobody waits for it any more.',
    retryHelps: false,
  })

/** It cannot be run with what it was given; `reason` says what and where. */
export const lossesRefused = (reason: string): SourceFailure =>
  sourceFailure({
    kind: 'wrong shape',
    title: 'The simulation cannot be run with these figures',
    detail: reason,
    retryHelps: false,
  })
