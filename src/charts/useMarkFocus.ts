/** The one mark that the Tab key reaches, and the way from mark to mark. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { dayNumber } from './days.ts'
import type { TimelineItem } from './timelineItems.ts'

/** Which mark the Tab key reaches, and moving the focus to one that may have to come into view. */
export function useMarkFocus(
  items: readonly (readonly TimelineItem[])[],
  selectedId: string | null,
  reveal: (day: number) => void,
) {
  const [entryId, setEntryId] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const elements = useRef(new Map<string, SVGGElement>())
  const flat = useMemo(() => items.flat(), [items])
  const itemWith = (id: string | null) =>
    flat.find(({ entries }) => entries.some((entry) => entry.id === id))
  const tabbable = itemWith(entryId ?? selectedId) ?? flat[0]
  useEffect(() => {
    if (wanted.current === null) return
    const item = flat.find(({ entries }) => entries.some(({ id }) => id === wanted.current))
    const element = item && elements.current.get(item.key)
    if (!element) return
    wanted.current = null
    element.focus()
  })
  return {
    tabbable: tabbable?.key ?? null,
    at: setEntryId,
    itemOf: (target: EventTarget): TimelineItem | undefined => {
      const mark = target instanceof Element ? target.closest('[data-entry]') : null
      return flat.find(({ key }) => key === mark?.getAttribute('data-entry'))
    },
    moveTo: (item: TimelineItem) => {
      wanted.current = item.key
      setEntryId(item.key)
      reveal(dayNumber(item.lead.on))
    },
    onElement: useCallback((key: string, element: SVGGElement | null) => {
      if (element) elements.current.set(key, element)
      else elements.current.delete(key)
    }, []),
  }
}
