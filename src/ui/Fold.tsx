/** What is folded away on screen and stands in full on paper. */
import { useId, useState, type ReactNode } from 'react'

/** `words` name what the fold holds; a button opens it. Its content is there all along, for print. */
export const Fold = (props: { words: string; startsOpen?: boolean; children: ReactNode }) => {
  const { words, startsOpen = false, children } = props
  const id = useId()
  const [isOpen, setIsOpen] = useState(startsOpen)
  return (
    <div className="border-t border-line pt-3">
      <button
        type="button"
        className="link-quiet no-print text-left text-12 text-muted"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words}
      </button>
      <p className="print-only text-12 text-muted">{words}</p>
      <div id={id} className={`mt-3 grid gap-4 ${isOpen ? '' : 'not-on-screen'}`}>
        {children}
      </div>
    </div>
  )
}
