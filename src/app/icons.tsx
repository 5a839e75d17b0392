/** Line icons of the rail and controls, 16 pixels, in the colour of their text. */
import type { ReactNode } from 'react'
import type { RailIcon } from './pages.ts'

const Icon = (props: { children: ReactNode }) => (
  <svg
    className="flex-none"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    {props.children}
  </svg>
)

const drawings: Record<RailIcon, ReactNode> = {
  overview: (
    <path d="M2.5 2.500h4.500v6H2.500zM9 2.500h4.500v3H9zM9 7.500h4.500v6H9zM2.5 10.500h4.500v3H2.500z" />
  ),
  compare: <path d="M2.5 2.500h3v11h-3zM6.5 2.500h3v11h-3zM10.500 2.500h3v11h-3z" />,
  timeline: <path d="M1.5 8h13M3 6v4M7 6v4M12 6v4M9.500 6.500l1.5 1.5-1.5 1.500" />,
  deadlines: <path d="M8 2.500a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11zM8 5v3l2 1.500" />,
  exposure: <path d="M2.5 2v11.500H14M4.500 4c1 5 3.500 7.500 9 7.500" />,
  requests: <path d="M2.5 3.500h11v9h-11zM2.5 4l5.500 4.500 5.500-4.500" />,
  method: <path d="M3.5 2h6l3 3v9h-9zM9 2v3.500h3.500M5.800 8h4.400M5.800 11h4.400" />,
  obligations: <path d="M3.5 2h9v12h-9zM5.8 5h4.400M5.8 8h4.400M5.8 11h2.4" />,
}

export const PageIcon = (props: { icon: RailIcon }) => <Icon>{drawings[props.icon]}</Icon>

export const ChevronIcon = () => (
  <svg width="10" height="10" viewBox="0 0 10 10" fill="none" aria-hidden="true">
    <path d="M1 3l4 4 4-4" stroke="currentColor" strokeWidth="1.6" />
  </svg>
)

export const MenuIcon = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M2 4.500h16M2 10h16M2 15.500h16" stroke="currentColor" strokeWidth="2" />
  </svg>
)

/** The product's mark: a curve that meets its due line. */
export const ProductMark = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true">
    <path d="M1.5 16.500c7.5 0 5-11 12-11" stroke="currentColor" strokeWidth="2" />
    <path d="M16.5 1.500v17" stroke="currentColor" strokeWidth="2.4" />
  </svg>
)
