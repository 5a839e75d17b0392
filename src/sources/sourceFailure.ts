/** How a source says that it could not answer: an error whose parts a screen can show. */

export type SourceFailureKind =
  | 'offline' // the browser has no connection
  | 'unreachable' // it has one, but nothing answered
  | 'timeout'
  | 'http' // an answer with an error status
  | 'wrong shape' // an answer that is not what the contract says
  | 'not loaded' // a part of the app itself could not be loaded
  | 'aborted' // nobody waits for it any more

type FailureParts = {
  kind: SourceFailureKind
  /** A sentence for the screen: "The demo answered with an error". */
  title: string
  /** What exactly happened, in one or two sentences. */
  detail: string
  /** Whether asking again may help. */
  retryHelps: boolean
  status?: number
  /** What the answer calls this occurrence, to quote to whoever runs the source. */
  instance?: string
  /** How long the source asks to wait. */
  retryAfterSeconds?: number
}

export type SourceFailure = Error & FailureParts

/** Makes a failure; `cause` is what was thrown underneath, if anything was. */
export function sourceFailure(parts: FailureParts, cause?: unknown): SourceFailure {
  const error = new Error(`${parts.title}: ${parts.detail}`, { cause })
  return Object.assign(error, { name: 'SourceFailure' }, parts)
}

export const isSourceFailure = (thrown: unknown): thrown is SourceFailure =>
  thrown instanceof Error && thrown.name === 'SourceFailure'
