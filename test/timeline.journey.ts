/** The timeline: its line moves the whole app, its marks are walked by keyboard, its links reopen it. */
import type { Page } from '@playwright/test'
import { expect, open, settled, test } from './journey.ts'

const slider = (page: Page) => page.getByRole('slider', { name: 'As of' })
const asOfIn = (page: Page) => new URL(page.url()).searchParams.get('asOf')

/** Drags the as-of's flag sideways in steps, as a hand would. */
async function dragFlag(page: Page, pixels: number) {
  await slider(page).scrollIntoViewIfNeeded()
  const box = await slider(page).boundingBox()
  if (!box) throw new Error('The as-of has no flag')
  const [x, y] = [box.x + 40, box.y + 20]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= 10; step++) await page.mouse.move(x + (pixels * step) / 10, y)
  await page.mouse.up()
}

test('dragging the line moves the as-of of the whole app, in one step of the history', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '/timeline')
  await dragFlag(page, 120)
  await expect.poll(() => asOfIn(page)).toMatch(/^202[01]-/)
  const moved = asOfIn(page)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /202[01]$/)
  await page.getByRole('link', { name: 'Obligations' }).first().click()
  await settled(page)
  expect(asOfIn(page)).toBe(moved)
  await page.goBack()
  await settled(page)
  await page.goBack()
  await expect.poll(() => asOfIn(page)).toBeNull()
})

test('the repaint after a move is measured', async ({ page }) => {
  await open(page, '/timeline')
  await slider(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => asOfIn(page)).toBe('2019-06-27')
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('dueline:paint').length))
    .toBeGreaterThan(0)
})

test('the line moves by keyboard: a day, a month, to the ends', async ({ page }) => {
  await open(page, '/timeline')
  await slider(page).focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => asOfIn(page)).toBe('2019-06-25')
  await page.keyboard.press('PageUp')
  await expect.poll(() => asOfIn(page)).toBe('2019-07-25')
  await page.keyboard.press('End')
  await expect.poll(() => asOfIn(page)).toBe('2027-12-31')
})

test('marks are walked by keyboard; Enter opens one, Escape gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '/timeline?view=2019-03..2020-08')
  await page.getByRole('button', { name: /^20.March 2019, Avia bill/ }).focus()
  await page.keyboard.press('ArrowRight')
  const focused = page.locator('[data-entry]:focus')
  await expect(focused).toHaveAttribute('aria-label', /April 2019/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: /^Avia bill, 20.March 2019/ })
  await expect(panel).toContainText('tabled')
  await expect(panel.getByRole('link').first()).toBeVisible()
  await expect(page).toHaveURL(/event=fr-avia\/2019-03-20\/proposed/)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(focused).toHaveAttribute('aria-label', /^20.March 2019, Avia bill/)
})

test('a mark with a count opens: its entries, and nearer on request', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '/timeline')
  await page
    .getByRole('button', { name: /^Avia bill, \d+ entries.*2020$/ })
    .last()
    .click()
  await page.getByRole('button', { name: 'Zoom to these' }).click()
  await expect(page).toHaveURL(/view=20(19|20)-\d\d\.\.2020-\d\d/)
  await expect(page.getByRole('button', { name: /13.May 2020/ }).first()).toBeVisible()
})

test('the wheel with Ctrl scales, dragging the plot moves it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '/timeline')
  const picture = page.locator('svg[role="group"]')
  await picture.scrollIntoViewIfNeeded()
  const box = await picture.boundingBox()
  if (!box) throw new Error('No picture')
  const y = Math.min(box.y + 300, 850)
  await page.mouse.move(box.x + 700, y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  await expect(page).toHaveURL(/view=/)
  const near = page.url()
  await page.mouse.move(box.x + 950, y + 11)
  await page.mouse.down()
  await page.mouse.move(box.x + 900, y + 11)
  await page.mouse.move(box.x + 800, y + 11)
  await page.mouse.up()
  await expect.poll(() => page.url()).not.toBe(near)
})

test('the table has the entries of the picture, and a filter leaves its own', async ({ page }) => {
  await open(page, '/timeline?marks=fine')
  await page.getByRole('radio', { name: 'Table' }).first().click()
  const table = page.getByRole('region', { name: /^Table: By 26/ })
  await expect(table).toContainText('Facebook Ireland')
  await expect(table).not.toContainText('tabled')
})

test('a link reopens the same screen', async ({ page }) => {
  const address =
    '/timeline?asOf=2020-06-01&in=FR&view=2019-01..2020-12&kind=law&folded=FR&event=fr-avia/2020-06-18/struck-down'
  await open(page, address)
  await expect(page.getByRole('dialog')).toContainText('strikes it down')
  const words = await page.locator('main').innerText()
  await page.reload()
  await settled(page)
  await expect(page.getByRole('dialog')).toContainText('strikes it down')
  expect(await page.locator('main').innerText()).toBe(words)
})

test('on a phone the as-of steps from entry to entry among them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await open(page, '/timeline')
  await page.getByRole('button', { name: /^Next entry: as of/ }).click()
  await expect.poll(() => asOfIn(page)).toMatch(/^2019-(06|07)-/)
  await page.getByRole('button', { name: /^2017/ }).click()
  await expect(page.getByRole('button', { name: /Bundestag passes/ })).toBeVisible()
})
