/** The frame of every page: rail, banner, control bar, the page, footer. */
import { Outlet, useLocation, useMatches } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { CaseSource } from '#sources/caseSource.ts'
import { sourceOf, DEMO_SOURCE_ID } from '#sources/registry.ts'
import { MethodLink } from '#ui/methodLink.ts'
import { PageAside } from '#ui/PageHead.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { ControlBar } from './ControlBar.tsx'
import { DemoBanner } from './DemoBanner.tsx'
import { Footer } from './Footer.tsx'
import { OfflineNotice } from './OfflineNotice.tsx'
import { notFoundFacts, type PageFacts } from './pages.ts'
import { PrintHead } from './PrintHead.tsx'
import { Rail } from './Rail.tsx'
import { SearchProblems } from './SearchProblems.tsx'
import { TopBar } from './TopBar.tsx'
import { Walk } from './walk/Walk.tsx'
import { BothWorlds } from './Worlds.tsx'

/** The facts of the page one is on; those of "not found" where no route matches. */
const usePageFacts = (): PageFacts =>
  useMatches({
    select: (matches) =>
      matches
        .map((match) => (match.staticData as { page?: PageFacts }).page)
        .findLast((page) => page !== undefined) ?? notFoundFacts,
  })

/**
 * On a change of page focus goes to its main part, so that reading begins there; who walks through
 * the pages from the walk's panel keeps it.
 */
const useFocusOnPage = () => {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    const isInWalk = document.activeElement?.closest('.walk') != null
    if (last.current !== pathname && !isInWalk) main.current?.focus({ preventScroll: true })
    last.current = pathname
  }, [pathname])
  return main
}

/** Beside the page's head from 481 px on; on a phone the control bar has it. */
const WideWorlds = (props: { source: CaseSource }) => (
  <div className="hidden sm:block">
    <BothWorlds source={props.source} />
  </div>
)

const toMethod = (part: string) => (
  <PageLink to="/method" hash={part}>
    What this figure means and cannot mean
  </PageLink>
)

export const Shell = () => {
  const { search } = useSharedSearch()
  const page = usePageFacts()
  const main = useFocusOnPage()
  const source = sourceOf(search) ?? sourceOf({ ...search, source: DEMO_SOURCE_ID })
  const hasPlatform = source !== null && page.controls.includes('platform')
  return (
    <div className="shell">
      <a className="skip-link no-print" href="#main">
        Skip to the page
      </a>
      <Rail />
      <div className="flex min-w-0 flex-col">
        <header>
          {source !== null && <DemoBanner source={source} restsOnDemo={page.restsOnDemo} />}
          <TopBar />
          <ControlBar controls={page.controls} source={source} />
          <SearchProblems />
          <OfflineNotice />
        </header>
        <div className="shell-page flex flex-1 flex-col">
          <main id="main" ref={main} tabIndex={-1} className="flex-1">
            <PrintHead controls={page.controls} />
            <PageAside value={hasPlatform ? <WideWorlds source={source} /> : null}>
              <MethodLink value={toMethod}>
                <Outlet />
              </MethodLink>
            </PageAside>
          </main>
          {source !== null && <Footer source={source} />}
          <Walk />
        </div>
      </div>
      {page.restsOnDemo && (
        <div className="print-demo print-only" aria-hidden="true">
          demo
        </div>
      )}
    </div>
  )
}
