/**
 * A native modal dialog: the browser keeps focus inside, closes on Escape and gives focus back.
 * In the middle of the page, or below the control that opened it; from the bottom on a phone.
 */
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

interface SheetProps {
  title: string
  hideTitle?: boolean
  onClose: () => void
  /** The element to open below; without it the dialog stands in the middle. */
  anchor?: HTMLElement | null
  children: ReactNode
}

const OpenSheet = (props: SheetProps) => {
  const { title, hideTitle = false, onClose, anchor, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // A layout effect of a component of its own: its end comes before the element is gone, so that
  // closing can still give focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element === null) return
    element.showModal()
    const box = anchor?.getBoundingClientRect()
    if (box !== undefined) {
      // Shown first: only then it has a width. It ends where the page does, at the latest.
      const rightmost = document.documentElement.clientWidth - element.offsetWidth - 16
      element.style.setProperty('--sheet-left', `${Math.max(16, Math.min(box.left, rightmost))}px`)
      element.style.setProperty('--sheet-top', `${Math.max(8, box.bottom + 4)}px`)
    }
    return () => element.close()
  }, [anchor])

  return (
    // The click that closes is on the backdrop; Escape does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="sheet no-print"
      data-place={anchor === undefined || anchor === null ? 'middle' : 'below'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={titleId} className={hideTitle ? 'unseen' : 'text-16 font-bold'}>
          {title}
        </h2>
        <button type="button" className="button ml-auto" onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  )
}

/** Its content is made anew each time it opens. */
export const Sheet = ({ isOpen, ...rest }: SheetProps & { isOpen: boolean }) =>
  isOpen ? <OpenSheet {...rest} /> : null
