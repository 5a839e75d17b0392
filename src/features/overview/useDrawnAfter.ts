/** Lets a part of a page follow another: first the figures, then what is drawn from them. */
import { startTransition, useEffect, useState } from 'react'

/**
 * The value as it was, until what shows it first has been painted; then the new one, in slices that
 * wait for input. On the first render it is the value itself.
 */
export function useDrawnAfter<Value extends object>(value: Value): Value {
  const [drawn, setDrawn] = useState(value)
  useEffect(() => startTransition(() => setDrawn(value)), [value])
  return drawn
}
