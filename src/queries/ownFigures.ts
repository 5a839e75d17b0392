/** The user's own figures: kept on this device under one name, and nowhere else. */
import { useSyncExternalStore } from 'react'
import { OwnFigures } from '#contract/ownFigures.ts'

/** The one name in the device's storage; "forget" removes it. */
export const ownFiguresName = 'dueline:own-figures'

/** Nothing entered. */
const none: OwnFigures = {}

/** What is kept as it stands, and read: equal text gives the same object. Null: not read yet. */
let known: { text: string | null; figures: OwnFigures } | null = null
/** False once the device has refused to keep them: they last as long as the visit. */
let isKept = true
const listeners = new Set<() => void>()

const isEmpty = (figures: OwnFigures): boolean =>
  Object.values(figures).every((each) => each === undefined)

/** What the text holds; nothing where it is no figures of this version. */
function readText(text: string | null): OwnFigures {
  if (text === null) return none
  try {
    const read = OwnFigures.safeParse(JSON.parse(text))
    return read.success ? read.data : none
  } catch {
    return none
  }
}

function current(): OwnFigures {
  let text = known?.text ?? null
  try {
    if (isKept) text = localStorage.getItem(ownFiguresName)
  } catch {
    isKept = false
  }
  if (known?.text !== text) known = { text, figures: readText(text) }
  return known.figures
}

function keep(figures: OwnFigures): void {
  const text = isEmpty(figures) ? null : JSON.stringify(figures)
  try {
    if (text === null) localStorage.removeItem(ownFiguresName)
    else localStorage.setItem(ownFiguresName, text)
    isKept = true
  } catch {
    isKept = false
  }
  known = { text, figures: text === null ? none : figures }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  globalThis.window?.addEventListener('storage', listener) // another tab
  return () => {
    listeners.delete(listener)
    globalThis.window?.removeEventListener('storage', listener)
  }
}

/** The figures, and how to change them; a figure set to undefined is taken out. */
export type OwnFiguresKept = {
  own: OwnFigures
  /** Nothing has been entered. */
  isEmpty: boolean
  /** False: this browser keeps nothing, so they end with the visit. */
  isKept: boolean
  change: (patch: { [Name in keyof OwnFigures]: OwnFigures[Name] | undefined }) => void
  /** Removes all of them from the device; what it gives back puts them there again. */
  forget: () => () => void
}

const change: OwnFiguresKept['change'] = (patch) => {
  const next = Object.entries({ ...current(), ...patch }).filter(([, value]) => value !== undefined)
  keep(Object.fromEntries(next) as OwnFigures)
}

const forget: OwnFiguresKept['forget'] = () => {
  const before = current()
  keep(none)
  return () => keep(before)
}

/** Every part of the page that asks sees the same figures, and another tab's change too. */
export function useOwnFigures(): OwnFiguresKept {
  const own = useSyncExternalStore(subscribe, current, () => none)
  return { own, isEmpty: isEmpty(own), isKept, change, forget }
}
