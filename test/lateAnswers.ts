/** Holds an answer of the demo back until it is let go, to bring answers out of order. */
import type { Page } from '@playwright/test'

/** The demo answers by the page's own fetch, so that is what is held. Call before the page opens. */
export async function installLateAnswers(page: Page) {
  await page.addInitScript(() => {
    const fetchNow = window.fetch.bind(window)
    let isHolding = false
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    window.fetch = async (...request) => {
      const url = request[0] instanceof Request ? request[0].url : String(request[0])
      const isHeld = isHolding && url.includes('/api/tally')
      if (isHeld) isHolding = false
      const answer = await fetchNow(...request)
      if (isHeld) await released
      return answer
    }
    Reflect.set(window, 'lateAnswers', {
      holdNext: () => {
        isHolding = true
      },
      release,
    })
  })
  const call = (name: 'holdNext' | 'release') =>
    page.evaluate((method) => {
      const late = Reflect.get(window, 'lateAnswers') as Record<string, () => void>
      late[method]?.()
    }, name)
  return { holdNext: () => call('holdNext'), release: () => call('release') }
}
