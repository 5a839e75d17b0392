/** The sheet's code: asked for in a quiet moment, kept once it is here, asked for anew after a failure. */
import { useEffect, useState } from 'react'
import type * as Board from './boardCode.ts'

type BoardCode = typeof Board

let code: BoardCode | null = null
let loading: Promise<void> | null = null

/** Settles when the code is here; rejects where it does not arrive, and asks anew the next time. */
export function loadBoard(): Promise<void> {
  loading ??= import('./boardCode.ts').then(
    (arrived) => {
      code = arrived
    },
    (cause: unknown) => {
      loading = null
      throw cause
    },
  )
  return loading
}

/** The code if it is here already, for what waits for nothing: a print. */
export const boardCode = (): BoardCode | null => code

/** The code, awaited; `retry` asks again after a failure. */
export function useBoardCode(): { code: BoardCode | null; hasFailed: boolean; retry: () => void } {
  const [state, setState] = useState<'waiting' | 'here' | 'failed'>(code ? 'here' : 'waiting')
  useEffect(() => {
    if (state !== 'waiting') return
    let isGone = false
    const settle = (to: 'here' | 'failed') => () => {
      if (!isGone) setState(to)
    }
    loadBoard().then(settle('here'), settle('failed'))
    return () => {
      isGone = true
    }
  }, [state])
  return { code, hasFailed: state === 'failed', retry: () => setState('waiting') }
}
