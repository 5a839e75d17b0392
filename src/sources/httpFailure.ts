/** From an HTTP answer with an error status, or a request that never got one, to a failure. */
import { Problem } from '#contract/sourceAnswers.ts'
import { isSourceFailure, sourceFailure, type SourceFailure } from './sourceFailure.ts'

const RETRYABLE_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504])
const LONGEST_WAIT_SECONDS = 60

/**
 * The failure an error status means. Problem details (RFC 9457) are shown as they are; a body that
 * only claims to be one, HTML or nothing is said to be that.
 *
 * 429 with Retry-After: 3 → retryHelps, retryAfterSeconds 3.
 */
export function httpFailure(response: Response, body: string, now: Date): SourceFailure {
  const problem = problemIn(body)
  const retryAfterSeconds = secondsToWait(response.headers.get('retry-after'), now)
  return sourceFailure({
    kind: 'http',
    title: problem?.title ?? `The source answered with status ${response.status}`,
    detail: problem?.detail ?? detailOf(response.status, body),
    status: response.status,
    retryHelps: RETRYABLE_STATUSES.has(response.status),
    ...(problem?.instance !== undefined && { instance: problem.instance }),
    ...(retryAfterSeconds !== null && { retryAfterSeconds }),
  })
}

/** The failure a thrown value means, where no whole answer came. */
export function requestFailure(
  thrown: unknown,
  state: { timedOut: boolean; aborted: boolean; online: boolean; timeoutSeconds: number },
): SourceFailure {
  if (isSourceFailure(thrown)) return thrown
  if (state.timedOut) {
    return sourceFailure(
      {
        kind: 'timeout',
        title: 'The source took too long',
        detail: `No whole answer within ${state.timeoutSeconds} s.`,
        retryHelps: true,
      },
      thrown,
    )
  }
  if (state.aborted) {
    return sourceFailure(
      {
        kind: 'aborted',
        title: 'The request was given up',
        detail: 'Another question took its place.',
        retryHelps: false,
      },
      thrown,
    )
  }
  if (!state.online) {
    return sourceFailure(
      {
        kind: 'offline',
        title: 'You are offline',
        detail: 'The question is asked again once the connection is back.',
        retryHelps: true,
      },
      thrown,
    )
  }
  return sourceFailure(
    {
      kind: 'unreachable',
      title: 'The source could not be reached',
      detail: 'The connection was refused or broke off before the answer was whole.',
      retryHelps: true,
    },
    thrown,
  )
}

/** An answer that came, and is not what the contract says. */
export function wrongShape(detail: string): SourceFailure {
  return sourceFailure({
    kind: 'wrong shape',
    title: 'The source answered in a form that cannot be read',
    detail,
    retryHelps: false,
  })
}

function problemIn(body: string): Problem | null {
  try {
    const parsed = Problem.safeParse(JSON.parse(body))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function detailOf(status: number, body: string): string {
  if (body.trim() === '') return 'It gave no reason.'
  return `Its reason, for status ${status}, is not in a form that can be shown.`
}

/** Retry-After as seconds or as a date, at most a minute; null where it is absent or unreadable. */
function secondsToWait(header: string | null, now: Date): number | null {
  if (header === null) return null
  const seconds = /^\d+$/.test(header.trim())
    ? Number(header)
    : (Date.parse(header) - now.getTime()) / 1000
  if (!Number.isFinite(seconds)) return null
  return Math.min(LONGEST_WAIT_SECONDS, Math.max(0, seconds))
}
