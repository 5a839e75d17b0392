/** `VITE_DEMO=off npm run build`: the demo's service worker stays out of `dist` too. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export const leaveDemoOut = (withoutDemo: boolean): Plugin => {
  let outDir = ''
  return {
    name: 'dueline-leave-demo-out',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir
    },
    async closeBundle() {
      if (withoutDemo) await rm(join(outDir, 'mockServiceWorker.js'), { force: true })
    },
  }
}
