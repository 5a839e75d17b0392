/** The head of a page: its h1 is the finding, and the tab carries it too. */
import { createContext, use, useEffect, type ReactNode } from 'react'

/** What stands at the right of every page's head; the shell gives it. */
export const PageAside = createContext<ReactNode>(null)

/** `tabTitle` is shorter than the finding: "Overview". `aside` stands at the right on wide screens
 * where the shell has nothing to put there. */
export const PageHead = (props: {
  title: string
  tabTitle: string
  subline?: ReactNode
  before?: ReactNode
  aside?: ReactNode
}) => {
  const { title, tabTitle, subline, before } = props
  const shellAside = use(PageAside)
  const aside = shellAside ?? props.aside
  useEffect(() => {
    document.title = `${tabTitle} · Dueline`
  }, [tabTitle])
  return (
    <header className="mb-4 flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
      <div className="min-w-0 max-w-[760px] flex-1 basis-80 print:max-w-none print:basis-full">
        {before}
        <h1 className="text-pretty">{title}</h1>
        {subline !== undefined && <p className="mt-1 text-14 text-muted">{subline}</p>}
      </div>
      {aside}
    </header>
  )
}
