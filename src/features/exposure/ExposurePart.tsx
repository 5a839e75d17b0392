/** A part of the page under its question, which links and the page's head lead to. */
import { useId, type ReactNode } from 'react'

/** `about`: whose figures these are; null where the cards say it. */
export const ExposurePart = (props: {
  id: string
  name: string
  about: string | null
  children: ReactNode
}) => {
  const { id, name, about, children } = props
  const headId = useId()
  return (
    <section id={id} className="exposure-part" aria-labelledby={headId} tabIndex={-1}>
      <h2 id={headId} className="mb-2 text-13 font-bold text-muted">
        {name}
        {about !== null && <span className="font-normal">, {about}</span>}
      </h2>
      {children}
    </section>
  )
}
