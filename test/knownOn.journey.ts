/** Only what was public by a day: on every page, in a real browser, with its charts drawn. */
import { isoDate } from '#contract/units.ts'
import { expect, open, settled, test } from './journey.ts'
import { laterTexts, leaksIn, ownWords } from './laterTexts.ts'
import { instrumentIds, recordFiles } from './recordFiles.ts'
import { shownText } from './shownText.ts'

const day = isoDate('2019-06-26')
const later = laterTexts(recordFiles, day).filter(({ text }) => !ownWords.has(text))

const paths = [
  '/',
  '/obligations',
  '/compare?in=DE,FR,GB,EU',
  '/timeline',
  '/requests',
  '/method',
  ...instrumentIds.map((id) => `/obligations/${id}`),
]
const known = (path: string) => `${path}${path.includes('?') ? '&' : '?'}knownOn=${day}`

test('no page tells what was published later, drawn or written', async ({ page }) => {
  test.setTimeout(180_000)
  for (const path of paths) {
    await open(page, known(path))
    const shown = await page.locator('body').evaluate(shownText)
    expect(shown.length, path).toBeGreaterThan(300)
    expect(leaksIn(shown, later), path).toEqual([])
  }
})

test('the day is chosen, stays from page to page, and is left by the ×', async ({ page }) => {
  await open(page, '/obligations?asOf=2020-07-01')
  const all = await page.locator('main').getByRole('row').count()
  await page.getByRole('radio', { name: /^Only what was public by 1\sJuly 2020$/ }).check()
  await expect(page).toHaveURL(/knownOn=2020-07-01/)
  await open(page, `/obligations?asOf=2020-07-01&knownOn=${day}`)
  expect(await page.locator('main').getByRole('row').count()).toBeLessThan(all)
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Overview', exact: true })
    .click()
  await settled(page)
  await expect(page).toHaveURL(/knownOn=2019-06-26/)
  await expect(page.locator('[data-part="known-on"]')).toContainText(
    /Law as of 1\sJuly 2020, as far as it was public on 26\sJune 2019/,
  )
  await page.getByRole('button', { name: /show all that is known today/ }).click()
  await expect(page).not.toHaveURL(/knownOn/)
  await expect(page.locator('[data-part="known-on"]')).toHaveCount(0)
})

test('a text that nobody knew has a page that does not name it', async ({ page }) => {
  await open(page, known('/obligations/eu-dsa'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Nothing of this text had been published by 26\sJune 2019$/,
  )
  await page.locator('main').getByRole('button', { name: 'Show all that is known today' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Digital Services Act')
})
