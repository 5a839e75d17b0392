/** A framed part of a page with its title; the strip and chip say whether its cases are invented. */
import { useId, type ReactNode } from 'react'
import { Chip } from './Chip.tsx'

export type CardKind = 'demo' | 'record'

/**
 * `kind` demo adds the hatched strip and the DEMO chip, record the "Public record" chip, null
 * neither. `aside` stands at the right of the title, on a phone above it; `footer` below a gap at
 * the bottom.
 */
export const Card = (props: {
  title: ReactNode
  subline?: ReactNode
  kind: CardKind | null
  aside?: ReactNode
  footer?: ReactNode
  className?: string
  children: ReactNode
}) => {
  const { title, subline, kind, aside, footer, className = '', children } = props
  const titleId = useId()
  return (
    <section
      className={`card flex flex-col ${className}`}
      data-kind={kind ?? 'plain'}
      aria-labelledby={titleId}
    >
      {/* On a phone the chip stands above, so that the title has the whole width. */}
      <div className="flex items-start justify-between gap-3 max-[480px]:flex-col-reverse max-[480px]:gap-2">
        <div className="min-w-0">
          <h2 id={titleId} className="text-16 font-bold text-pretty">
            {title}
          </h2>
          {subline !== undefined && <p className="mt-0.5 text-12 text-muted">{subline}</p>}
        </div>
        <div className="flex flex-none flex-wrap items-center justify-end gap-2 empty:hidden">
          {kind !== null && <Chip kind={kind === 'demo' ? 'demo' : 'public record'} />}
          {aside}
        </div>
      </div>
      <div className="min-w-0 flex-1">{children}</div>
      {footer !== undefined && <div className="mt-3 text-11 text-faint">{footer}</div>}
    </section>
  )
}
