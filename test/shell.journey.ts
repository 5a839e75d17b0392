/** What every page has: the day, the yardstick, links that carry both, theme, keyboard, paper. */
import type { Page } from '@playwright/test'
import { dress, expect, open, settled, sidewaysScroll, test } from './journey.ts'

/** The colour the page stands on. */
const groundColour = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

const dayButton = /^Law and cases as of/

test('a preset day is in the address, and the back button returns to the day before', async ({
  page,
}) => {
  await open(page, '/obligations')
  const day = page.getByRole('button', { name: dayButton })
  await expect(day).toContainText('26 June 2019')
  await expect(page).not.toHaveURL(/asOf/)
  await page.getByRole('radio', { name: '1 Jul 2020' }).check({ force: true })
  await expect(page).toHaveURL(/asOf=2020-07-01/)
  await expect(day).toContainText('1 July 2020')
  await page.getByRole('radio', { name: '13 May 2024' }).check({ force: true })
  await expect(page).toHaveURL(/asOf=2024-05-13/)
  await page.goBack()
  await expect(day).toContainText('1 July 2020')
  await page.goBack()
  await expect(day).toContainText('26 June 2019')
  await expect(page).not.toHaveURL(/asOf/)
})

test('the calendar gives any day, by keyboard alone', async ({ page }) => {
  await open(page, '/obligations')
  await page.getByRole('button', { name: dayButton }).focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Read law and cases as of' })
  await expect(sheet).toBeVisible()
  const chosen = sheet
    .getByRole('button', { name: /26 June 2019/ })
    .and(sheet.locator('[aria-label]'))
  await expect(chosen.first()).toBeVisible()
  await chosen.first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/asOf=2019-06-27/)
  await expect(sheet).toBeHidden()
})

test('a sheet closes on Escape and gives the focus back', async ({ page }) => {
  await open(page, '/obligations')
  const day = page.getByRole('button', { name: dayButton })
  await day.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(day).toBeFocused()
})

test('what was chosen goes along from page to page', async ({ page }) => {
  await open(page, '/?asOf=2024-05-13&company=alphabet')
  await page.getByRole('link', { name: /^Obligations/ }).click()
  await settled(page)
  await expect(page).toHaveURL(/\/obligations\?.*asOf=2024-05-13/)
  await expect(page).toHaveURL(/company=alphabet/)
  await expect(page.getByRole('button', { name: dayButton })).toContainText('13 May 2024')
  await expect(page.locator('main')).toBeFocused()
})

test('a copied link carries every value, today as its date', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' })
  await page.clock.setFixedTime(new Date('2026-11-22T09:30:00Z'))
  await open(page, '/?asOf=today&yardstick=own-24h&in=DE,FR')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(copied.pathname).toBe('/')
  expect(decodeURIComponent(copied.search)).not.toContain('"')
  expect(Object.fromEntries(copied.searchParams)).toEqual({
    asOf: '2026-11-22',
    in: 'DE,FR',
    company: 'facebook',
    platform: 'Platform A',
    from: '2026-08-24',
    to: '2026-11-22',
    yardstick: 'own-24h',
    source: 'demo',
    scenario: 'steady@1',
    seed: '7',
    currency: 'EUR',
  })
})

test('the copied link shows what was seen', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' })
  await open(page, '/?asOf=2020-07-01&yardstick=fr-avia.24h')
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: 'Copy link' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await open(page, copied)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.locator('[data-part="search-problems"]')).toBeEmpty()
})

test('a value that cannot be used is named, with what is shown instead', async ({ page }) => {
  await open(page, '/?asOf=2019-13-40&in=DE,XX&company=nobody&seed=many&yardstick=soon')
  const problems = page.locator('[data-part="search-problems"] p')
  await expect(problems).toHaveCount(5)
  await expect(problems.filter({ hasText: 'asOf=2019-13-40' })).toContainText('26 June 2019')
  await expect(problems.filter({ hasText: 'in=' })).toContainText('XX')
  await expect(page.getByRole('button', { name: dayButton })).toContainText('26 June 2019')
})

test('a source that is not open here is named', async ({ page }) => {
  await open(page, '/?source=warehouse')
  await expect(page.locator('[data-part="search-problems"]')).toContainText('source=warehouse')
})

test('the theme is chosen, kept on this device, and not part of the link', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, '/obligations')
  const background = () => groundColour(page)
  const light = await background()
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await expect.poll(background).not.toBe(light)
  const dark = await background()
  await page.reload()
  await settled(page)
  expect(await background()).toBe(dark)
  await expect(page).not.toHaveURL(/dark|theme/)
  await page.getByRole('radio', { name: 'System' }).check({ force: true })
  await expect.poll(background).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(background).toBe(dark)
})

test('a browser without storage works, without keeping the theme', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await open(page, '/obligations')
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the first Tab reaches a link past the navigation', async ({ page }) => {
  await open(page, '/obligations')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the page' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

for (const path of ['/', '/obligations', '/obligations/fr-avia']) {
  test(`Tab walks through every control of ${path} and never gets stuck or lost`, async ({
    page,
  }) => {
    await open(page, path)
    const wanted = await page.evaluate(() => {
      const found = [...document.querySelectorAll<HTMLElement>('a[href], button, select, input')]
      const reachable = found.filter((element) => {
        const isRadio = element instanceof HTMLInputElement && element.type === 'radio'
        return (
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.matches(':disabled') &&
          element.tabIndex >= 0 &&
          !isRadio // one stop for a whole group, counted below
        )
      })
      for (const [index, element] of reachable.entries()) {
        element.dataset['walk'] = String(index)
      }
      return reachable.length
    })
    const reached = new Set<string>()
    const radioGroups = new Set<string>()
    let invisible = 0
    for (let press = 0; press < wanted * 2 + 60; press++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return null
        const ring = [element, element.closest('label')].some(
          (candidate) => candidate && getComputedStyle(candidate).outlineStyle !== 'none',
        )
        const group =
          element instanceof HTMLInputElement && element.type === 'radio' ? element.name : ''
        return { walk: element.getAttribute('data-walk') ?? '', group, ring }
      })
      if (!at) break // past the last one: back in the browser's own controls
      if (at.walk !== '') reached.add(at.walk)
      if (at.group !== '') radioGroups.add(at.group)
      if (!at.ring) invisible++
    }
    expect(reached.size, 'controls reached').toBe(wanted)
    expect(radioGroups.size, 'radio groups reached').toBeGreaterThan(0)
    expect(invisible, 'stops without a visible focus ring').toBe(0)
  })
}

test('arrow keys choose within a group of presets', async ({ page }) => {
  await open(page, '/obligations')
  await page.getByRole('radio', { name: '26 Jun 2019' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/asOf=2020-07-01/)
  await expect(page.getByRole('radio', { name: '1 Jul 2020' })).toBeFocused()
})

test('on a phone the menu and the controls open as sheets', async ({ page }) => {
  await dress(page, 'light', 320)
  await open(page, '/')
  await page.getByRole('button', { name: 'Menu' }).click()
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Obligations/ })
    .click()
  await settled(page)
  await expect(page).toHaveURL(/\/obligations$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: /As of/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /1 July 2020/ })
    .click()
  await expect(page).toHaveURL(/asOf=2020-07-01/)
  expect(await sidewaysScroll(page)).toEqual([])
})

test('on paper there are no controls, the choice is a line of text, and demo is written across', async ({
  page,
}) => {
  await open(page, '/?yardstick=fr-avia.24h')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden()
  await expect(page.locator('main .print-only').first()).toContainText('as of 26 June 2019')
  await expect(page.locator('main .print-only').first()).toContainText('(yardstick, not law)')
  await expect(page.locator('.print-demo')).toBeVisible()
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  const channels = (ink.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
  expect(Math.max(...channels), `dark ink on paper, whatever the theme: ${ink}`).toBeLessThan(90)
  expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']).toContain(await groundColour(page))
})

test('an obligation on paper rests on no demo', async ({ page }) => {
  await open(page, '/obligations/fr-avia')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-demo')).toHaveCount(0)
})

test('the footer names build, record and scenario', async ({ page }) => {
  await open(page, '/')
  const footer = page.getByRole('contentinfo')
  await expect(footer).toContainText('Build 0.1.0')
  await expect(footer).toContainText(/Record version 2026\.11, checked \d+\s\w+\s2026/)
  await expect(footer).toContainText('Scenario steady v1, seed 7 (demo)')
  await expect(footer).toContainText('Not legal advice')
})

test('forced colours and 400 % zoom leave the page usable', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 360, height: 256 }) // 1440 × 1024 at 400 %
  await open(page, '/')
  expect(await sidewaysScroll(page)).toEqual([])
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('without JavaScript the page says that it needs it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.locator('noscript')).toBeVisible()
  expect(await page.content()).toContain('Dueline needs JavaScript')
  await context.close()
})

const naughty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '%00',
  '\u202Efdp',
  '../../etc/passwd',
  '=1+1',
  '𝒳'.repeat(60),
]
for (const [index, text] of naughty.entries()) {
  test(`naughty text ${index + 1} in every value of the address does nothing`, async ({ page }) => {
    let dialogs = 0
    page.on('dialog', async (dialog) => {
      dialogs++
      await dialog.dismiss()
    })
    const names = ['asOf', 'in', 'company', 'platform', 'from', 'to', 'yardstick', 'source']
    const all = [...names, 'scenario', 'seed', 'currency', 'q', 'sort', 'status', text]
    const query = new URLSearchParams(all.map((name) => [name, text]))
    for (const path of ['/', '/obligations', `/obligations/${encodeURIComponent(text)}`]) {
      await page.goto(`${path}?${query}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await sidewaysScroll(page)).toEqual([])
    }
    expect(dialogs).toBe(0)
    expect(
      await page.evaluate(() => 'polluted' in {} || Object.keys(Object.prototype).length),
    ).toBe(0)
  })
}
