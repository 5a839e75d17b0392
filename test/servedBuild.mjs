// A build as `npm start` serves it, for what measures it from outside.
import { spawn } from 'node:child_process'
import process from 'node:process'

const vite = ['node_modules/vite/bin/vite.js', 'preview', '--strictPort']

/** Serves the folder's build at the port while `measureAt` runs, and stops whatever happens in it. */
export async function withServedBuild({ port, folder }, measureAt) {
  const server = spawn(process.execPath, [...vite, '--port', String(port), '--outDir', folder], {
    stdio: 'ignore',
  })
  const origin = `http://localhost:${port}`
  try {
    if (!(await answers(origin))) {
      throw new Error(
        `${origin} did not answer. Is there a build in ${folder}? Run npm run build first.`,
      )
    }
    return await measureAt(origin)
  } finally {
    server.kill()
  }
}

/** Whether the address answers within 15 s. */
async function answers(url) {
  for (let attempt = 0; attempt < 60; attempt++) {
    const isUp = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isUp) return true
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return false
}
