import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

/** A mark that says all of it when pointed at, pressed, or reached with the keyboard. */
export interface TipMark {
  id: string
  /** Its middle, in pixels of the picture. */
  x: number
  y: number
  /** Half of what answers to the pointer across, at least 12. */
  reach: number
  /** Half of what answers down; default 12. */
  reachDown?: number
  words: string
}

/** Words on reaching a mark, by pointer or by the arrow keys. */
export interface MarkTipsProps {
  /** What the marks are of: the group's name. */
  name: string
  marks: readonly TipMark[]
  /** Of the picture beneath, in pixels. */
  width: number
  /** A mark was pressed, by its id; left out: pressing shows its words and nothing else. */
  onPress?: (id: string) => void
  /** A mark begins or ceases to be read. */
  onRead?: (isRead: boolean) => void
}

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_, last) => last,
}
/** The tip is as wide as its words up to this, and never wider than the picture. */
const TIP_WIDTH = 260

/**
 * Buttons over a picture's marks: one stop for the Tab key, arrows from mark to mark, Escape closes.
 * The picture lies beneath in the same `relative` block.
 */
export function MarkTips({ name, marks, width, onPress, onRead }: MarkTipsProps) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const [stop, setStop] = useState(0)
  const [shown, setShown] = useState<number | null>(null)
  const show = (index: number | null) => {
    setShown(index)
    onRead?.(index !== null)
  }
  const tip = shown === null ? undefined : marks[shown]
  const walk = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Escape') show(null)
    const next = STEPS[event.key]?.(index, marks.length - 1)
    if (next === undefined) return
    event.preventDefault()
    buttons.current[next]?.focus()
  }
  if (marks.length === 0) return null
  const tipWidth = Math.min(TIP_WIDTH, width)
  return (
    <fieldset className="no-print" aria-label={name}>
      {marks.map((mark, index) => (
        <button
          key={mark.id}
          ref={(button) => {
            buttons.current[index] = button
          }}
          type="button"
          className={`absolute rounded-control bg-transparent ${onPress ? 'cursor-pointer' : 'cursor-default'}`}
          style={{
            left: mark.x - mark.reach,
            top: mark.y - (mark.reachDown ?? 12),
            width: 2 * mark.reach,
            height: 2 * (mark.reachDown ?? 12),
          }}
          tabIndex={index === Math.min(stop, marks.length - 1) ? 0 : -1}
          aria-label={mark.words}
          onFocus={() => {
            setStop(index)
            show(index)
          }}
          onBlur={() => show(null)}
          onPointerEnter={() => show(index)}
          onPointerLeave={() => show(null)}
          onKeyDown={(event) => walk(event, index)}
          {...(onPress ? { onClick: () => onPress(mark.id) } : {})}
        />
      ))}
      {tip && (
        <p
          aria-hidden="true"
          className="pointer-events-none absolute z-10 w-max rounded-control border border-ctl bg-surface px-3 py-2 text-12"
          style={{
            maxWidth: tipWidth,
            left: Math.max(0, Math.min(tip.x - tipWidth / 2, width - tipWidth)),
            top: tip.y + 14,
          }}
        >
          {tip.words}
        </p>
      )}
    </fieldset>
  )
}
