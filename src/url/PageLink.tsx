/** A link to another page that takes along what was chosen, and leaves the page's own values behind. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SearchText } from './queryString.ts'
import { sharedText, useSearchText } from './useSharedSearch.ts'

/** `to` is a path ("/obligations/fr-avia"); `extras` are the other page's own values; `hash` a part of it. */
export const PageLink = (props: {
  to: string
  extras?: SearchText
  hash?: string
  className?: string
  label?: string
  children: ReactNode
}) => {
  const { to, extras = {}, hash, className = 'link', label, children } = props
  const search = { ...sharedText(useSearchText()), ...extras }
  return (
    <Link
      to={to}
      search={search}
      className={className}
      {...(hash === undefined ? {} : { hash })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      activeOptions={{ exact: to === '/', includeSearch: false }}
    >
      {children}
    </Link>
  )
}
