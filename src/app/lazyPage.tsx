/** A page whose code is loaded when it is first shown, and asked for again after a failure. */
import { use, type ComponentType } from 'react'

/** The code of a page could not be loaded: offline, or replaced by a newer build. */
export class PageNotLoaded extends Error {
  override name = 'PageNotLoaded'
}

/** `preload` starts loading; showing the page before it has come suspends. */
export const lazyPage = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  let loading: Promise<ComponentType<Props>> | null = null
  const preload = (): Promise<ComponentType<Props>> => {
    loading ??= load().catch((cause: unknown) => {
      loading = null
      throw new PageNotLoaded('The page’s code could not be loaded', { cause })
    })
    return loading
  }
  const Page = (props: Props) => {
    const Loaded = use(preload())
    return <Loaded {...props} />
  }
  return Object.assign(Page, { preload })
}
