/** A part of the app that does not arrive: after a deploy, on a bad line, or with a broken cache. */
import { browsersOwnLine, inject, type Fault } from './faults.ts'
import {
  dress,
  expect,
  open,
  scrollThrough,
  settled,
  started,
  sidewaysScroll,
  test,
  tryEverythingAgain,
} from './journey.ts'
import { isDeep } from './pages.ts'

// A service worker's requests pass by what the test lays over the page's; the demo answers in the page.
test.use({ expectedConsole: browsersOwnLine, serviceWorkers: 'block' })

const isGone: Fault = {
  name: 'is gone after a deploy',
  answer: (route) => route.fulfill({ status: 404, body: '' }),
}
const ways: readonly Fault[] = [
  isGone,
  { name: 'is cut off', answer: (route) => route.abort('connectionreset') },
  ...(isDeep
    ? [
        {
          name: 'comes as a page',
          answer: (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in</p>' }),
        } satisfies Fault,
        {
          name: 'meets a server error',
          answer: (route) => route.fulfill({ status: 503, body: 'no' }),
        } satisfies Fault,
      ]
    : []),
]

type Part = {
  /** How its built file's name begins. */
  file: string
  on: string
  /** What stays on the page while it is missing, as visible text. */
  stays: RegExp
}

const parts: readonly Part[] = [
  { file: 'OverviewPage', on: '/', stays: /Not legal advice/ },
  { file: 'ObligationsPage', on: '/obligations', stays: /Not legal advice/ },
  { file: 'ObligationPage', on: '/obligations/fr-avia', stays: /Not legal advice/ },
  { file: 'ComparePage', on: '/compare', stays: /Not legal advice/ },
  { file: 'TimelinePage', on: '/timeline', stays: /Not legal advice/ },
  { file: 'DeadlinesPage', on: '/deadlines', stays: /Not legal advice/ },
  { file: 'ExposurePage', on: '/exposure', stays: /Not legal advice/ },
  { file: 'RequestsPage', on: '/requests', stays: /Not legal advice/ },
  { file: 'MethodPage', on: '/method', stays: /Not legal advice/ },
  { file: 'WalkPanel', on: '/?walk=1', stays: /On time within/ },
  { file: 'law', on: '/', stays: /Not legal advice/ },
  { file: 'law', on: '/obligations', stays: /Not legal advice/ },
  { file: 'law', on: '/compare', stays: /Not legal advice/ },
  { file: 'law', on: '/timeline', stays: /Not legal advice/ },
  { file: 'law', on: '/deadlines', stays: /Not legal advice/ },
  { file: 'law', on: '/method', stays: /What it cannot mean/ },
  { file: 'companies', on: '/', stays: /On time within/ },
  { file: 'exchangeRates', on: '/', stays: /On time within/ },
  { file: 'companies', on: '/obligations/fr-avia', stays: /Status of each duty/ },
  { file: 'fines', on: '/obligations/de-netzdg', stays: /Status of each duty/ },
  { file: 'fines', on: '/timeline', stays: /Not legal advice/ },
  { file: 'companies', on: '/method', stays: /What it cannot mean/ },
  { file: 'netzdgHalfYears', on: '/method', stays: /What it cannot mean/ },
  { file: 'netzdgHalfYears', on: '/obligations/de-netzdg', stays: /Status of each duty/ },
  { file: 'OnTimeChart', on: '/', stays: /On time within/ },
  { file: 'recharts', on: '/', stays: /On time within/ },
  { file: 'StatutoryMaximumChart', on: '/', stays: /On time within/ },
  { file: 'RiskChart', on: '/', stays: /On time within/ },
  { file: 'IncidenceChart', on: '/deadlines', stays: /At the walls/ },
  { file: 'ReplayCard', on: '/deadlines', stays: /At the walls/ },
  { file: 'Moved', on: '/exposure', stays: /What the model assumes/ },
  { file: 'VolumeChart', on: '/requests', stays: /France asked/ },
  { file: 'informationRequests', on: '/requests', stays: /What the articles of/ },
  { file: 'removalOrders', on: '/requests', stays: /What the articles of/ },
  { file: 'law', on: '/requests', stays: /Not legal advice/ },
  { file: 'IncidenceChart', on: '/requests', stays: /France asked/ },
  { file: 'law', on: '/exposure', stays: /Not legal advice/ },
  { file: 'companies', on: '/exposure', stays: /What the model assumes/ },
  { file: 'exchangeRates', on: '/exposure', stays: /What the model assumes/ },
  { file: 'fines', on: '/exposure', stays: /penalties of the record/ },
  { file: 'HalfYearChart', on: '/obligations/de-netzdg', stays: /Status of each duty/ },
]

/** One loader brings every part: in `npm test` these three of the overview meet every way, in deep all. */
const meetsEveryWay = ['OverviewPage', 'law', 'OnTimeChart']
const waysOn = ({ file, on }: Part) =>
  isDeep || (on === '/' && meetsEveryWay.includes(file)) ? ways : [isGone]
/** A part of several pages is missing on the first one named here; on all in `npm run deep`. */
const seen = parts.filter(
  ({ file }, index) => isDeep || parts.findIndex((part) => part.file === file) === index,
)

for (const part of seen) {
  const { file, on, stays } = part
  for (const way of waysOn(part)) {
    test(`${on} stays readable when ${file} ${way.name}, and recovers`, async ({ page }) => {
      await dress(page, 'light', 1440)
      const injected = await inject(page, new RegExp(`/assets/${file}-[^/]+\\.js$`), way)
      await page.goto(on)
      await started(page)
      await expect(page.locator('main')).toBeVisible()
      await expect(page.locator('.skeleton')).toHaveCount(0, { timeout: 15_000 })
      await scrollThrough(page)
      const alert = page.getByRole('alert').first()
      await expect(alert).toBeVisible({ timeout: 15_000 })
      const words = await alert.innerText()
      expect(words.length).toBeGreaterThan(20)
      expect(words).not.toMatch(/undefined|\[object|TypeError|dynamically imported|https?:/)
      await expect(page.getByText(stays).first()).toBeVisible()
      expect(await sidewaysScroll(page)).toEqual([])
      await injected.end()
      await tryEverythingAgain(page)
      await expect(page.getByRole('alert')).toHaveCount(0)
      await settled(page)
    })
  }
}

for (const way of ways) {
  test(`the list of days works when the calendar ${way.name}`, async ({ page }) => {
    await open(page, '/obligations')
    const injected = await inject(page, /\/assets\/Calendar-[^/]+\.js$/, way)
    await page.getByRole('button', { name: /^Law and cases as of/ }).click()
    const sheet = page.getByRole('dialog')
    await expect(sheet.getByRole('alert')).toContainText('The calendar could not be loaded')
    await injected.end()
    await sheet.getByRole('button', { name: 'Try again' }).click()
    await expect(sheet.getByRole('grid')).toBeVisible()
    await expect(sheet.getByRole('alert')).toHaveCount(0)
  })

  test(`the law stands when the demo's code ${way.name}`, async ({ page }) => {
    await inject(page, /\/assets\/browser-[^/]+\.js$/, way)
    await page.goto('/')
    await expect(page.getByRole('alert').first()).toBeVisible()
    await expect(page.getByText('Public record').first()).toBeVisible()
    await expect(page.getByText('Largest statutory maximum').first()).toBeVisible()
  })
}

test("the law stands when the demo's worker is missing", async ({ page }) => {
  await page.clock.install()
  await inject(page, /\/assets\/demoWorker-[^/]+\.js$/, {
    name: 'is gone',
    answer: (route) => route.fulfill({ status: 404, body: '' }),
  })
  await page.goto('/')
  await expect(page.getByText('Largest statutory maximum').first()).toBeVisible()
  await expect(async () => {
    await page.clock.runFor(13_000) // an attempt, which a busy machine begins late
    await expect(page.getByRole('alert').first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
})

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' })
  for (const way of ways) {
    test(`the demo answers in the page when its service worker ${way.name}`, async ({ page }) => {
      await inject(page, /\/mockServiceWorker\.js$/, way)
      await open(page, '/')
      await expect(page.getByText('DEMO').first()).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expect(page.getByText(/On time within/).first()).toBeVisible()
    })
  }
})
