/** Whatever goes wrong with the cases, a page stays readable, says so, and has a way on. */
import type { Locator, Page, Route } from '@playwright/test'
import { endpoints } from '#contract/endpoints.ts'
import { browsersOwnLine, everyFault, furtherFaults, inject, type Fault } from './faults.ts'
import {
  axeFindings,
  dress,
  expect,
  open,
  resized,
  settled,
  sidewaysScroll,
  test,
  themes,
  tryEverythingAgain,
  widths,
} from './journey.ts'
import { isDeep, pages } from './pages.ts'
import { answered, playApi } from './playedApi.ts'

test.use({
  baseURL: process.env['JOURNEY_OWN_CASES_URL'] ?? '',
  expectedConsole: browsersOwnLine,
})

/** The law's half of a page does not depend on the cases: its cards are there whatever happens. */
async function lawStands(page: Page, words = 'Public record') {
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.getByText(words).first()).toBeVisible()
  await expect(page.getByRole('radio', { name: '26 Jun 2019' })).toBeAttached()
  expect(await sidewaysScroll(page)).toEqual([])
}

const refused = (route: Route) => route.abort('connectionrefused')
const failures = (page: Page) => page.getByRole('alert')

/**
 * Moves the page's clock over one attempt after the other, each as long as a request may take, and
 * the waits between them, until what is expected is there: a busy machine asks late.
 */
async function passTime(page: Page, attemptMs: number, expected: Locator) {
  await expect(async () => {
    await page.clock.runFor(attemptMs)
    await page.clock.runFor(2_000)
    await expect(expected).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
}

async function isSaid(page: Page, fault: Fault) {
  const failure = failures(page).first()
  if (fault.noticedAfterMs) await passTime(page, fault.noticedAfterMs, failure)
  await expect(failure).toBeVisible({ timeout: 12_000 })
  const words = (await failures(page).first().innerText()).trim()
  expect(words.length, 'a sentence, not a code').toBeGreaterThan(20)
  expect(words).not.toMatch(/undefined|\[object|NaN|TypeError|SyntaxError|at \w+ \(/)
}

async function recovers(page: Page) {
  await tryEverythingAgain(page)
  await expect(failures(page)).toHaveCount(0, { timeout: 5_000 })
  await settled(page)
  await expect(page.getByText('DEMO').first()).toBeVisible()
}

const allFaults = [...everyFault, ...furtherFaults]
/**
 * Overview meets every fault there is. Elsewhere the same loader meets them, so that one shows what
 * is on the page, another one on each; `npm run deep` tries all on all.
 */
const faultsOf = (path: string, place: number) =>
  isDeep || path === '/' ? allFaults : [everyFault[place % everyFault.length]!]
const withCases = pages.filter((page) => page.showsCases)

for (const [place, { name, path, stands }] of withCases.entries()) {
  for (const fault of faultsOf(path, place)) {
    test(`${name} stands when the tally ${fault.name}`, async ({ page }) => {
      await dress(page, 'light', 1440)
      if (fault.noticedAfterMs) await page.clock.install()
      await playApi(page)
      const injected = await inject(page, new RegExp(`${endpoints.tally.path}\\b`), fault)
      await page.goto(path)
      await isSaid(page, fault)
      await lawStands(page, stands)
      await injected.end()
      if (!fault.noticedAfterMs) await recovers(page)
    })
  }
}

for (const fault of faultsOf('/deadlines', 0)) {
  test(`deadlines stands when the open cases ${fault.name}, and the queue says so`, async ({
    page,
  }) => {
    await dress(page, 'light', 1440)
    if (fault.noticedAfterMs) await page.clock.install()
    await playApi(page)
    const injected = await inject(page, new RegExp(`${endpoints.openCases.path}\\b`), fault)
    await page.goto('/deadlines')
    await isSaid(page, fault)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/decided \d\d\s%/)
    await lawStands(page, 'The yardstick is NetzDG')
    await injected.end()
    if (!fault.noticedAfterMs) await recovers(page)
  })
}

test('a replay that is not answered says so, and the other cards stand', async ({ page }) => {
  await dress(page, 'light', 1440)
  await playApi(page)
  await open(page, '/deadlines')
  const injected = await inject(page, new RegExp(`${endpoints.tally.path}\\b`), {
    name: '',
    answer: refused,
  })
  await page.getByRole('button', { name: 'Read against Avia 24 h' }).click()
  await expect(failures(page)).toHaveCount(1, { timeout: 12_000 })
  await expect(failures(page)).toContainText('The other cards of this page do not depend on it')
  await injected.end()
  await recovers(page)
})

/** What the Worker that simulates losses may do: its code does not come, it breaks off, it is silent. */
const workerFaults = [
  { name: 'does not load', says: 'The simulation stopped' },
  { name: 'breaks off', says: 'The simulation stopped' },
  { name: 'is never heard of', says: 'The simulation does not answer' },
] as const

for (const { name, says } of workerFaults) {
  test(`exposure stands when the Worker of its losses ${name}, and simulates again`, async ({
    page,
  }) => {
    await dress(page, 'light', 1440)
    await page.clock.install()
    await playApi(page)
    const code = await inject(page, /\/assets\/lossWorker-[^/]+\.js$/, {
      name,
      answer: (route) =>
        name === 'does not load' ? route.fulfill({ status: 404 }) : route.continue(),
    })
    await page.addInitScript((fault) => {
      const Proper = window.Worker
      Object.assign(window, { isFaulty: fault !== 'does not load' })
      window.Worker = class extends Proper {
        override postMessage(message: unknown) {
          const isFaulty = Reflect.get(window, 'isFaulty') === true
          if (!isFaulty) super.postMessage(message, { transfer: [] })
          else if (fault === 'breaks off')
            this.dispatchEvent(new Event('error', { cancelable: true }))
        }
      }
    }, name)
    await page.goto('/exposure')
    const failure = failures(page).filter({ hasText: says })
    if (says === 'The simulation stopped') await expect(failure).toBeVisible({ timeout: 15_000 })
    else await passTime(page, 10_500, failure)
    await expect(failures(page), 'announced once').toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/EUR\s55\.4\sm/)
    await expect(page.locator('#law')).toContainText('11 penalties of the record')
    expect(await sidewaysScroll(page)).toEqual([])
    await code.end()
    await page.evaluate(() => Object.assign(window, { isFaulty: false }))
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await expect(page.locator('.model-status')).toContainText('Current: 100,000 simulated years', {
      timeout: 15_000,
    })
    await expect(failures(page)).toHaveCount(0)
  })
}

for (const { name, path } of pages.filter((page) => !page.showsCases)) {
  test(`${name} asks no source of cases and stands when none answers`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes(endpoints.tally.path)) asked.push(request.url())
    })
    await page.route('**/api/**', (route) => route.abort('connectionrefused'))
    await open(page, path)
    await lawStands(page)
    expect(asked).toEqual([])
    await expect(failures(page)).toHaveCount(0)
  })
}

for (const fault of isDeep ? everyFault : everyFault.slice(0, 3)) {
  test(`the overview counts all the same when the source's own description ${fault.name}`, async ({
    page,
  }) => {
    if (fault.noticedAfterMs) await page.clock.install()
    await playApi(page)
    await inject(page, new RegExp(`${endpoints.source.path}\\b`), fault)
    await page.goto('/')
    await expect(page.getByText(/\d\d\.\d\s*%/).first()).toBeVisible()
    if (fault.noticedAfterMs) await page.clock.runFor(3 * fault.noticedAfterMs)
    await lawStands(page)
    await expect(page.getByRole('combobox', { name: /platform/i })).toHaveValue('Platform A')
  })
}

for (const theme of themes) {
  test(`a failed overview is accessible and fits, ${theme} at ${widths.join(', ')} px`, async ({
    page,
  }) => {
    await playApi(page)
    await inject(page, new RegExp(`${endpoints.tally.path}\\b`), { name: '', answer: refused })
    await dress(page, theme, widths[0])
    await page.goto('/')
    await expect(failures(page).first()).toBeVisible({ timeout: 12_000 })
    for (const width of widths) {
      await dress(page, theme, width)
      await resized(page)
      expect(await sidewaysScroll(page)).toEqual([])
      expect(await axeFindings(page)).toEqual([])
    }
  })
}

test('a tally that takes its time is waited for, in words', async ({ page }) => {
  await playApi(page)
  await inject(page, new RegExp(`${endpoints.tally.path}\\b`), {
    name: 'comes late',
    answer: async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500))
      await answered(route)
    },
  })
  await page.goto('/')
  await expect(page.getByText('Largest statutory maximum').first()).toBeVisible()
  await expect(page.locator('.skeleton').first()).toBeVisible()
  await expect(page.getByText(/\d\d\.\d\s*%/).first()).toBeVisible()
  await expect(failures(page)).toHaveCount(0)
})
