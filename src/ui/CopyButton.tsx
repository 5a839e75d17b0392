/** A button that copies a text and says so; where copying fails the text is shown to be selected. */
import { useRef, useState } from 'react'
import { copyText } from './copyText.ts'
import { Sheet } from './Sheet.tsx'

/**
 * `text` is made on the click. `words` name what is copied ("Copy"), `said` what assistive
 * technology hears afterwards ("The list was copied as Markdown").
 */
export const CopyButton = (props: {
  text: () => string
  words: string
  said: string
  label?: string
  className?: string
}) => {
  const { text, words, said, label, className = 'button' } = props
  const [isCopied, setIsCopied] = useState(false)
  const [shown, setShown] = useState<string | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onClick = async () => {
    const copied = text()
    if (await copyText(copied)) {
      setIsCopied(true)
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => setIsCopied(false), 3000)
    } else setShown(copied)
  }
  return (
    <>
      <button
        type="button"
        className={className}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onClick={() => void onClick()}
      >
        <span className="segment-label" data-text={words}>
          {isCopied ? 'Copied' : words}
        </span>
      </button>
      <output className="unseen">{isCopied ? said : ''}</output>
      <Sheet title="The text to copy" isOpen={shown !== null} onClose={() => setShown(null)}>
        <p className="mt-2 text-13 text-muted">It could not be copied here; it reads:</p>
        <pre className="mt-2 text-12 break-words whitespace-pre-wrap select-all">{shown}</pre>
      </Sheet>
    </>
  )
}
