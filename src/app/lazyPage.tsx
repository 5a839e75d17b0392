/** A page whose code is loaded when it is first shown, and asked for again after a failure. */
import { use, type ComponentType } from 'react'

/** The code of a page could not be loaded: offline, or replaced by a newer build. */
export class PageNotLoaded extends Error {
  override name = 'PageNotLoaded'
  /** Asks for the code again; to be called before the page is shown again. */
  readonly tryAgain: () => void

  constructor(tryAgain: () => void, cause: unknown) {
    super('The page’s code could not be loaded', { cause })
    this.tryAgain = tryAgain
  }
}

/** `preload` starts loading, anew after a failure; showing the page before it has come suspends. */
export const lazyPage = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  let loading: Promise<ComponentType<Props>> | null = null
  let hasFailed = false
  const preload = (): Promise<ComponentType<Props>> => {
    if (hasFailed) loading = null
    hasFailed = false
    loading ??= load().catch((cause: unknown) => {
      hasFailed = true
      throw new PageNotLoaded(() => void preload().catch(() => undefined), cause)
    })
    return loading
  }
  const Page = (props: Props) => {
    // A failure stays until it is tried again: rendering alone must not ask for ever.
    const Loaded = use(loading ?? preload())
    return <Loaded {...props} />
  }
  return Object.assign(Page, { preload })
}
