import { useEffect, useState } from 'react'
import type { FunctionComponent } from 'react'
import { StateFailed } from '#ui/states.tsx'

const missingPicture = {
  title: 'The picture could not be loaded',
  words: 'Its figures are here: they stand in the table, and in the CSV.',
}

/** A chart whose code arrives later; `preload` asks for it beforehand, anew after a failure. */
export type LazyChart<Props> = FunctionComponent<Props> & { preload: () => Promise<void> }

/**
 * A chart that arrives later, with an empty block of its height in its place until then. Once its code
 * is there it renders at once, in time for a print; where it does not arrive, the card says so.
 * @param defaultHeight pixels, where the props name none
 * @param missing what is said where the code does not arrive
 */
export function lazyChart<Props extends { height?: number }>(
  load: () => Promise<FunctionComponent<Props>>,
  defaultHeight: number,
  missing: { title: string; words: string } = missingPicture,
): LazyChart<Props> {
  let Loaded: FunctionComponent<Props> | null = null
  let loading: Promise<void> | null = null
  const preload = () => {
    loading ??= load().then(
      (chart) => {
        Loaded = chart
      },
      (cause: unknown) => {
        loading = null
        throw cause
      },
    )
    return loading
  }
  function Chart(props: Props) {
    const [state, setState] = useState<'waiting' | 'here' | 'failed'>(Loaded ? 'here' : 'waiting')
    useEffect(() => {
      if (state !== 'waiting') return
      let isGone = false
      const settle = (to: 'here' | 'failed') => () => {
        if (!isGone) setState(to)
      }
      preload().then(settle('here'), settle('failed'))
      return () => {
        isGone = true
      }
    }, [state])
    if (Loaded) return <Loaded {...props} />
    if (state !== 'failed') return <div style={{ height: props.height ?? defaultHeight }} />
    return <StateFailed {...missing} onRetry={() => setState('waiting')} />
  }
  return Object.assign(Chart, { preload })
}
