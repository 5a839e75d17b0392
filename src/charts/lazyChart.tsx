import { lazy, Suspense } from 'react'
import type { FunctionComponent } from 'react'

/**
 * A chart that arrives later, with an empty block of its height in its place until then.
 * @param defaultHeight pixels, where the props name none
 */
export function lazyChart<Props extends { height?: number }>(
  load: () => Promise<{ default: FunctionComponent<Props> }>,
  defaultHeight: number,
): FunctionComponent<Props> {
  const Chart = lazy(load) as unknown as FunctionComponent<Props>
  return function LazyChart(props: Props) {
    return (
      <Suspense fallback={<div style={{ height: props.height ?? defaultHeight }} />}>
        <Chart {...props} />
      </Suspense>
    )
  }
}
