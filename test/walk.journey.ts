/** The demo walk: six steps by keyboard alone, from a link to any of them, and back to the start. */
import type { Page } from '@playwright/test'
import { axeFindings, dress, expect, open, settled, sidewaysScroll, test } from './journey.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: /Step \d of 6/ })
const shownPart = (page: Page) => page.locator('[data-walk-shown]')

/** Where each step leads, and words of the part of the page that is outlined there. */
const steps = [
  { address: /\/\?walk=1$/, shows: /Of notices past 24/ },
  { address: /\/\?(?=.*yardstick=fr-avia\.24h).*walk=2/, shows: /EUR\s1,889\.9\sm/ },
  { address: /\/obligations\/ukfr-2017\?walk=3/, shows: /No amount is set/ },
  {
    address: /\/compare\?(?=.*asOf=today).*walk=4/,
    shows: /Repealed[\s\S]*Struck down[\s\S]*Exploratory/,
  },
  { address: /\/\?(?=.*in=FR)(?=.*scenario=surge@1).*walk=5/, shows: /own target of 24/ },
  { address: /\/\?(?=.*view=board).*walk=6/, shows: /board/ },
] as const

async function standsAt(page: Page, number: number) {
  const step = steps[number - 1]!
  await expect(page).toHaveURL(step.address)
  await expect(panel(page)).toContainText(`step ${number} of 6`)
  await expect(panel(page)).not.toContainText('Something else is shown now')
  await expect(panel(page)).not.toContainText(/undefined|NaN|\[object/)
  await expect(shownPart(page)).toHaveCount(1)
  await expect(shownPart(page)).toContainText(step.shows)
  await expect(shownPart(page)).toBeInViewport()
}

test('it begins at a link in the banner, and the arrow keys go through all six and back', async ({
  page,
}) => {
  await open(page, '/obligations?asOf=2024-05-13')
  await page.getByRole('link', { name: 'Start the demo walk' }).focus()
  await page.keyboard.press('Enter')
  await standsAt(page, 1)
  await expect(panel(page)).toBeFocused()
  for (const number of [2, 3, 4, 5, 6]) {
    await page.keyboard.press('ArrowRight')
    await standsAt(page, number)
    await expect(panel(page)).toBeFocused()
  }
  await page.keyboard.press('ArrowRight')
  await standsAt(page, 6)
  await page.keyboard.press('ArrowLeft')
  await standsAt(page, 5)
})

test('n and p go on outside of fields, Escape ends and returns to the defaults', async ({
  page,
}) => {
  await open(page, '/?walk=1')
  await expect(panel(page)).not.toBeFocused()
  await page.keyboard.press('n')
  await standsAt(page, 2)
  await page.keyboard.press('n')
  await standsAt(page, 3)
  await page.keyboard.press('p')
  await standsAt(page, 2)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/$/)
  await expect(shownPart(page)).toHaveCount(0)
})

test('its keys leave fields, sheets and the browser’s own alone', async ({ page }) => {
  await open(page, '/obligations?walk=3')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').pressSequentially('napping')
  await expect(page.getByRole('searchbox')).toHaveValue('napping')
  await expect(page).toHaveURL(/walk=3/)
  await page.getByRole('searchbox').press('Escape')
  await expect(panel(page)).toBeVisible()
  await page.getByRole('button', { name: /^Law and cases as of/ }).click()
  await page.keyboard.press('n')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/walk=3/)
})

test('a link reopens a step on its own screen, and the back button goes back', async ({ page }) => {
  await page.goto('/?walk=3')
  await standsAt(page, 3)
  await page.getByRole('button', { name: 'Next' }).click()
  await standsAt(page, 4)
  const address = page.url()
  await page.goto('/')
  await page.goto(address)
  await standsAt(page, 4)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await standsAt(page, 3)
  await page.goBack()
  await standsAt(page, 4)
})

test('a copied link of a step shows the same step', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' })
  await open(page, '/?in=FR&scenario=surge@1&walk=5')
  await page.getByRole('button', { name: 'Copy link' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await open(page, copied)
  await expect(panel(page)).toContainText('step 5 of 6')
  await expect(panel(page)).not.toContainText('Something else is shown now')
  await expect(shownPart(page)).toContainText(/own target of 24/)
})

test('who looks around keeps the walk, and is led back to its screen', async ({ page }) => {
  await open(page, '/?walk=1')
  await page.getByRole('radio', { name: '1 Jul 2020' }).check({ force: true })
  await expect(panel(page)).toContainText('Something else is shown now')
  await expect(shownPart(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Show this step’s screen' }).click()
  await standsAt(page, 1)
})

test('Reset begins again, whatever had been chosen', async ({ page }) => {
  await open(page, '/?in=FR&walk=5')
  await page.getByRole('radio', { name: '13 May 2024' }).check({ force: true })
  await page.getByRole('button', { name: 'Reset' }).click()
  await standsAt(page, 1)
  await page.getByRole('button', { name: 'End', exact: true }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('link', { name: 'Start the demo walk' })).toBeVisible()
})

test('a step that does not exist is named, and no panel is shown', async ({ page }) => {
  await open(page, '/?walk=9')
  await expect(page.locator('[data-part="search-problems"]')).toContainText('walk=9')
  await expect(panel(page)).toHaveCount(0)
})

test('a change of step is announced, and paper has no panel', async ({ page }) => {
  await open(page, '/?walk=1')
  const announced = panel(page).locator('[aria-live="polite"]')
  await expect(announced).toContainText('Step 1 of 6')
  await page.keyboard.press('n')
  await expect(announced).toContainText('Step 2 of 6')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.walk')).toBeHidden()
})

for (const [theme, width] of [
  ['light', 1440],
  ['dark', 768],
  ['light', 320],
  ['dark', 320],
] as const) {
  test(`the panel is accessible and covers nothing for good, ${theme} at ${width} px`, async ({
    page,
  }) => {
    await dress(page, theme, width)
    await open(page, '/obligations/ukfr-2017?walk=3')
    expect(await sidewaysScroll(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await settledAtEnd(page)
    const footer = await page.getByRole('contentinfo').boundingBox()
    const box = await panel(page).boundingBox()
    expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1)
    expect(box?.height).toBeLessThan(900 * 0.5)
  })
}

const settledAtEnd = (page: Page) =>
  page.waitForFunction(
    () => window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2,
  )

test('on a screen of a few lines the panel is the end of the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 256 })
  await open(page, '/?walk=1')
  expect(await sidewaysScroll(page)).toEqual([])
  await expect(panel(page)).not.toBeInViewport()
  await settled(page)
})
