/**
 * What every journey shares: a page that is watched. A console error, an uncaught error, a violation
 * of the content security policy or a request to another origin fails the test it happens in.
 */
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'

export { expect }

export type Theme = 'light' | 'dark'
export const themes: readonly Theme[] = ['light', 'dark']
export const widths = [1440, 768, 320] as const

type WatchedOptions = {
  /** Console errors this test brings about on purpose, such as the browser's own line on a 500. */
  expectedConsole: RegExp | null
}
type Watched = { problems: string[] }

async function watchContext(
  context: BrowserContext,
  origin: string,
  expectedConsole: RegExp | null,
  problems: string[],
) {
  const note = (problem: string) => {
    if (!expectedConsole?.test(problem)) problems.push(problem)
  }
  await context.exposeBinding('reportPolicyViolation', (_source, text: string) => {
    note(`content security policy: ${text}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportPolicyViolation') as (text: string) => void
      report(`${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`)
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => note(`uncaught: ${String(error.error())}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const isLocal = url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === origin
    if (!isLocal) note(`request off the origin: ${request.url()}`)
  })
}

export const test = base.extend<WatchedOptions & Watched>({
  expectedConsole: [null, { option: true }],
  problems: [
    async ({ context, baseURL, expectedConsole }, use) => {
      const problems: string[] = []
      await watchContext(context, new URL(baseURL ?? '').origin, expectedConsole, problems)
      await use(problems)
      expect(problems, 'nothing went wrong behind the page').toEqual([])
    },
    { auto: true },
  ],
})

/** Chooses the theme the way a visitor's system does, and the width; before `open`. */
export async function dress(page: Page, theme: Theme, width: number) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 900 })
}

/** Opens a path and waits until the page has said what it has to say: its title and its figures. */
export async function open(page: Page, path: string) {
  await page.goto(path)
  await settled(page)
}

/** Until the app has started, the file's own markup stands there: it has a heading and loads nothing. */
export async function started(page: Page) {
  await expect(page.locator('main.shell-page')).toHaveCount(0, { timeout: 15_000 })
}

/** Waits for the page's heading and figures, and for the charts that wait to come near the screen. */
export async function settled(page: Page) {
  await started(page)
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible()
  await nothingLoading(page)
  await scrollThrough(page)
  await nothingLoading(page)
}

/** Waits until a page that was given another width stands still: charts draw themselves anew. */
export async function resized(page: Page) {
  await page.evaluate(async () => {
    const size = () => `${document.body.scrollWidth} × ${document.body.scrollHeight}`
    let before = ''
    while (before !== size()) {
      before = size()
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  })
  await nothingLoading(page)
}

/** Presses each "Try again" there is; one may bring back several parts. */
export async function tryEverythingAgain(page: Page) {
  const button = page.getByRole('button', { name: 'Try again' }).first()
  for (let press = 0; press < 6 && (await button.isVisible()); press++) {
    await button.click()
    await page.waitForTimeout(400)
  }
}

/** Brings every part near the screen once, and comes back to the top. */
export async function scrollThrough(page: Page) {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top)
      // A timer and not a frame: a headless browser without a GPU may hold frames back for long.
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    window.scrollTo(0, 0)
  })
}

const nothingLoading = (page: Page) =>
  expect(page.locator('.skeleton, [aria-busy="true"]')).toHaveCount(0, { timeout: 15_000 })

/**
 * What makes the page scroll sideways, as "tag.class sticks out by n px"; empty where nothing does.
 * Parts that scroll or clip inside their own frame are not meant.
 */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const isFramed = (element: Element): boolean => {
      const parent = element.parentElement
      if (!parent || parent === root) return false
      return getComputedStyle(parent).overflowX !== 'visible' || isFramed(parent)
    }
    const out = [...document.querySelectorAll('body *')]
      .map((element) => ({ element, by: element.getBoundingClientRect().right - root.clientWidth }))
      .filter(({ element, by }) => by > 0.5 && !isFramed(element))
      .map(({ element, by }) => {
        const words = (element.textContent ?? '').trim().slice(0, 40)
        return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} sticks out by ${Math.round(by)} px: ${words}`
      })
    return out.length > 0
      ? out.slice(-4)
      : [`the page, by ${root.scrollWidth - root.clientWidth} px`]
  })
}

/**
 * What axe has against the page as it stands: rule, help and the first places. It is not asked for
 * what passes, nor for other frames, of which there are none: that takes a third of the time.
 */
export async function axeFindings(page: Page) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await axe.analyze()
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 3).map((node) => node.target.join(' ')),
  }))
}
