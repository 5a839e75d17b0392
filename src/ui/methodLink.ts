/** How an explanation leads to the method page; the shell, which knows the router, gives the link. */
import { createContext, type ReactNode } from 'react'

/** Makes a link to a part of the method page ("on-time"); null where there is no such page. */
export const MethodLink = createContext<((part: string) => ReactNode) | null>(null)
