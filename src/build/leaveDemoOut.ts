/** `VITE_DEMO=off npm run build`: the demo's service worker and its banner stay out of `dist` too. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The page without the banner that stands in it before any script has run. */
export const withoutBanner = (html: string): string =>
  html.replace(/<div class="shell-banner">[\s\S]*?<\/div>/, '')

export const leaveDemoOut = (withoutDemo: boolean): Plugin => {
  let outDir = ''
  return {
    name: 'dueline-leave-demo-out',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir
    },
    transformIndexHtml: (html) => (withoutDemo ? withoutBanner(html) : html),
    async closeBundle() {
      if (withoutDemo) await rm(join(outDir, 'mockServiceWorker.js'), { force: true })
    },
  }
}
