/** The search field of the list: shows each letter at once and hands the words on after a pause. */
import { useEffect, useId, useState } from 'react'

/** Typing faster than this changes the list once. */
const PAUSE_MS = 150

/** `words` is what the address says; where that changes by other means (Clear, Back) the field follows. */
export const SearchWords = (props: {
  label: string
  words: string
  onChange: (words: string) => void
}) => {
  const { label, words, onChange } = props
  const id = useId()
  const [typed, setTyped] = useState(words)
  const [handedOn, setHandedOn] = useState(words)
  const [seen, setSeen] = useState(words)

  if (words !== seen) {
    setSeen(words)
    // Its own words coming back from the address must not undo what was typed since.
    if (words !== handedOn) {
      setHandedOn(words)
      setTyped(words)
    }
  }
  useEffect(() => {
    if (typed === handedOn) return
    const pause = setTimeout(() => {
      setHandedOn(typed)
      onChange(typed)
    }, PAUSE_MS)
    return () => clearTimeout(pause)
  }, [typed, handedOn, onChange])

  return (
    <div className="min-w-0 flex-1 basis-56">
      <label htmlFor={id} className="mb-1 block text-11 text-faint">
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="h-8 w-full rounded-control border border-ctl bg-surface px-2.5 text-13 pointer-coarse:h-11"
      />
    </div>
  )
}
