/** The phone's top bar: menu, name, copy link. */
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { Sheet } from '#ui/Sheet.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { CopyLink } from './CopyLink.tsx'
import { MenuIcon, ProductMark } from './icons.tsx'
import { printPage } from './printPage.ts'
import { PageList } from './Rail.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

export const TopBar = () => {
  const { pathname } = useLocation()
  const [openAt, setOpenAt] = useState<string | null>(null)
  return (
    <div className="shell-topbar no-print">
      <button
        type="button"
        className="grid h-11 w-11 place-items-center"
        aria-haspopup="dialog"
        aria-label="Menu"
        onClick={() => setOpenAt(pathname)}
      >
        <MenuIcon />
      </button>
      <PageLink
        to="/"
        className="flex items-center gap-2 text-17 font-bold"
        label="Dueline, to the overview"
      >
        <ProductMark />
        Dueline
      </PageLink>
      <span className="ml-auto">
        <CopyLink look="link" />
      </span>
      {/* Open at one path: following a link closes it. */}
      <Sheet title="Pages" isOpen={openAt === pathname} onClose={() => setOpenAt(null)}>
        <div className="mt-2 grid gap-4">
          <nav aria-label="Pages">
            <PageList />
          </nav>
          <ThemeSwitch />
          <button
            type="button"
            className="button justify-self-start"
            onClick={() => {
              setOpenAt(null)
              setTimeout(() => void printPage())
            }}
          >
            Print A4
          </button>
        </div>
      </Sheet>
    </div>
  )
}
