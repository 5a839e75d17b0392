/** The board's page: the overview on paper is one sheet of A4, in every state, and nothing is cut off. */
import type { Page } from '@playwright/test'
import { browsersOwnLine, everyFault, inject } from './faults.ts'
import { expect, open, settled, sidewaysScroll, test } from './journey.ts'

/** Pages of a PDF as Chromium writes it: one object of type Page each. */
const pagesIn = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page(?![A-Za-z])/g) ?? []).length

/** The sheet's code comes in a quiet moment after the first figures. */
const sheetLoaded = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .some(({ name }) => /boardCode[^/]*\.js/.test(name)),
      ),
    )
    .toBe(true)

/** What the sheet measures as it goes to paper, read at the last moment. */
async function watchSheet(page: Page) {
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      const find = (selector: string) =>
        document.querySelector<HTMLElement>(`body > .board-paper ${selector}`)
      const height = (selector: string) => find(selector)?.offsetHeight ?? 0
      const texts = [...document.querySelectorAll('.board-paper *')].filter((element) =>
        [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
        ),
      )
      Object.assign(window, {
        sheet: {
          room: find('.board-sheet')?.clientHeight ?? 0,
          drawn: height('.board-content') + height('.board-foot'),
          smallest: Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))),
          obligations: document.querySelectorAll('.board-paper tbody tr').length,
          words: find('.board-sheet')?.innerText ?? '',
        },
      })
    })
  })
}

type Sheet = {
  room: number
  drawn: number
  smallest: number
  obligations: number
  words: string
}

async function printed(page: Page): Promise<{ pages: number; sheet: Sheet }> {
  await sheetLoaded(page)
  await watchSheet(page)
  const pdf = await page.pdf({ format: 'A4' })
  const sheet = await page.evaluate(() => Reflect.get(window, 'sheet') as Sheet)
  return { pages: pagesIn(pdf), sheet }
}

const states = [
  { name: 'the opening day', query: '', says: /Germany decided [\d.]+\s% in time/ },
  { name: 'a bill as yardstick', query: '?yardstick=fr-avia.24h', says: /would have decided/ },
  {
    name: 'one country and the longest names',
    query: '?in=GB&company=alphabet&asOf=2025-06-01&yardstick=uk-osa.illegal-content',
    says: /Alphabet \(Google\)/,
  },
  { name: 'the last day checked', query: '?asOf=2026-11-22', says: /own target of 24\sh/ },
  {
    name: 'a company without published revenue',
    query: '?asOf=2023-06-01&company=twitter',
    says: /unknown/,
  },
  { name: 'no such platform', query: '?platform=Nobody', says: /no platform “Nobody”/ },
  { name: 'too few cases', query: '?in=IE&yardstick=eu-terreg.1h', says: /too few for a share/ },
  { name: 'before the log begins', query: '?asOf=2016-01-01', says: /none|no case|No case/i },
  { name: 'a day of knowledge', query: '?knownOn=2019-03-01', says: /known by 1\sMarch 2019/ },
]

for (const { name, query, says } of states) {
  test(`on paper, ${name} is one sheet of A4 with nothing cut off`, async ({ page }) => {
    await open(page, `/${query}`)
    const { pages, sheet } = await printed(page)
    expect(pages).toBe(1)
    expect(sheet.words).toMatch(says)
    expect(sheet.words).toContain('What next')
    expect(sheet.words).toContain('Not legal advice')
    expect(sheet.words).not.toMatch(/undefined|NaN|\[object/)
    expect(sheet.drawn, 'all of it fits').toBeLessThanOrEqual(sheet.room)
    expect(sheet.smallest, '12 px are 9 pt').toBeGreaterThanOrEqual(12)
    expect(sheet.obligations).toBeLessThanOrEqual(6)
  })
}

test('the preview shows the sheet that prints, and the way back; its link reopens it', async ({
  page,
}) => {
  await open(page, '/?asOf=2019-06-26')
  await page.getByRole('link', { name: 'A4 page for the board' }).click()
  await expect(page).toHaveURL(/view=board/)
  await settled(page)
  const preview = page.getByRole('region', { name: 'The sheet as it prints' })
  await expect(preview).toContainText('What next')
  const words = await preview.innerText()
  const { pages, sheet } = await printed(page)
  expect(pages).toBe(1)
  expect(sheet.words.replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '))
  const link = /https?:\S+\s?\S*currency=EUR/.exec(words)?.[0].replace(/\s/g, '') ?? ''
  await page.getByRole('link', { name: 'Back to the overview' }).click()
  await expect(page).not.toHaveURL(/view=board/)
  const finding = await page.getByRole('heading', { level: 1 }).innerText()
  await page.goto(link)
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding)
})

test('from a dark screen the sheet is light, on screen and on paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/?view=board')
  const colours = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element)
      return { color, backgroundColor }
    })
  expect(await colours('.board-sheet')).toEqual({
    color: 'rgb(18, 23, 30)',
    backgroundColor: 'rgb(255, 255, 255)',
  })
})

test('on a phone the sheet is shown whole, or at its own size in its own frame', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await open(page, '/?view=board')
  expect(await sidewaysScroll(page)).toEqual([])
  await page.getByRole('radio', { name: 'Actual size' }).check({ force: true })
  expect(await sidewaysScroll(page)).toEqual([])
  const frame = page.getByRole('region', { name: 'The sheet as it prints' })
  const reach = await frame.evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(reach, 'scrolls inside its frame').toBeGreaterThan(300)
  await frame.focus()
  await expect(frame).toBeFocused()
})

test('the button prints the sheet too, and other pages print themselves', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      Reflect.set(window, 'onSheet', document.querySelector('body > .board-paper') !== null)
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await open(page, '/')
  const onSheet = () => page.evaluate(() => Reflect.get(window, 'onSheet') as boolean | undefined)
  await page.getByRole('button', { name: 'Print A4' }).click()
  await expect.poll(onSheet).toBe(true)
  await open(page, '/obligations')
  await page.getByRole('button', { name: 'Print A4' }).click()
  await expect.poll(onSheet).toBe(false)
})

test.describe('where the source of cases fails', () => {
  test.use({
    baseURL: process.env['JOURNEY_OWN_CASES_URL'] ?? '',
    expectedConsole: browsersOwnLine,
  })

  test('the sheet has law and money, says what failed, and is not called demo', async ({
    page,
  }) => {
    const [failing] = everyFault
    if (!failing) throw new Error('There is no fault to inject')
    await inject(page, /\/api\//, failing)
    await open(page, '/')
    await expect(page.getByRole('alert').first()).toBeVisible({ timeout: 12_000 })
    const { pages, sheet } = await printed(page)
    expect(pages).toBe(1)
    expect(sheet.words).toContain('The case store is being rebuilt')
    expect(sheet.words).toContain('what moved cannot be said without the cases')
    expect(sheet.words).toMatch(/law in force stops at EUR\s50\sm/)
    expect(sheet.words).not.toMatch(/DEMO|invented/)
    expect(sheet.drawn).toBeLessThanOrEqual(sheet.room)
  })
})
