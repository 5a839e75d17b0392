/** The record that every page needs is asked for with the app's own code, not after it has run. */
import type { HtmlTagDescriptor, Plugin } from 'vite'

const PARTS = ['law', 'companies', 'exchangeRates']

/** The chunks of a bundle, as far as they are read here. */
type Chunks = Readonly<Record<string, { facadeModuleId?: string | null }>>

/** A `modulepreload` link for each part's chunk. */
export const recordLinks = (bundle: Chunks): HtmlTagDescriptor[] =>
  PARTS.flatMap((part) =>
    Object.entries(bundle)
      .filter(([, { facadeModuleId }]) => facadeModuleId?.endsWith(`/src/record/${part}.ts`))
      .map(([file]) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head',
      })),
  )

export const preloadRecord = (): Plugin => ({
  name: 'dueline-preload-record',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => recordLinks((bundle ?? {}) as Chunks),
  },
})
