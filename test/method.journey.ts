/** What each figure means: found from the contents, from a link, and on paper. */
import { expect, open, settled, sidewaysScroll, test } from './journey.ts'

test('the finding counts the record, and its parts add up', async ({ page }) => {
  await open(page, '/method')
  const title = (await page.getByRole('heading', { level: 1 }).innerText()).replaceAll(
    '\u00A0',
    ' ',
  )
  const [, all, unverified] =
    /^(\d+) facts, (\d+) of them unverified; the cases are invented$/.exec(title) ?? ['', '', '']
  expect(Number(unverified)).toBeLessThan(Number(all))
  const card = page.getByRole('region', { name: new RegExp(`${unverified}.facts of ${all}`) })
  await expect(card).toContainText('Uncertain:')
  const parts = await card.getByRole('heading', { level: 3 }).allInnerTexts()
  const counted = parts.map((words) => Number(/, (\d+) of/.exec(words)?.[1]))
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(Number(unverified))
})

test('every line of the contents leads to its part, and the address says so', async ({ page }) => {
  await open(page, '/method?asOf=2024-05-13')
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  const targets = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))
  expect(targets.length).toBeGreaterThan(15)
  const missing = await page.evaluate(
    (ids) => ids.filter((id) => document.querySelector(id ?? 'none') === null),
    targets,
  )
  expect(missing).toEqual([])
  await links.filter({ hasText: 'Statutory maximum' }).click()
  await expect(page).toHaveURL(/asOf=2024-05-13#maximum$/)
  const part = page.getByRole('heading', { name: 'Statutory maximum' })
  await expect(part).toBeInViewport()
  await expect(part).toBeFocused()
})

test('a link to a part opens there', async ({ page }) => {
  await page.goto('/method#unverified')
  await expect(page.getByRole('heading', { name: /facts of \d+ are unverified/ })).toBeInViewport()
  await page.goto('/method#nowhere')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('an unverified fact leads to the text it belongs to', async ({ page }) => {
  await open(page, '/method')
  await page
    .getByRole('region', { name: /facts of \d+ are unverified/ })
    .getByRole('link', { name: 'NetzDG' })
    .click()
  await expect(page).toHaveURL(/\/obligations\/de-netzdg/)
})

test('what is invented names the scenario and the truths planted in it', async ({ page }) => {
  await open(page, '/method')
  const card = page.getByRole('region', { name: /cases and platforms of the demo are invented/ })
  await expect(card).toContainText('DEMO')
  await expect(card).toContainText('seed 7')
  await expect(card.getByRole('row')).toHaveCount(6)
  await expect(card).not.toContainText(/NaN|undefined/)
})

test('paper has every part and no contents list', async ({ page }) => {
  await open(page, '/method')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Statutory maximum' })).toBeVisible()
  await expect(page.getByText('Not legal advice.').last()).toBeVisible()
  expect(await sidewaysScroll(page)).toEqual([])
})

test('the explanation behind a figure leads to its part', async ({ page }) => {
  await open(page, '/?asOf=2020-07-01')
  await page.getByRole('button', { name: /^Explain: Largest statutory maximum/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /What this figure means/ })
    .click()
  await expect(page).toHaveURL(/\/method\?asOf=2020-07-01#maximum$/)
  await expect(page.getByRole('heading', { name: 'Statutory maximum' })).toBeInViewport()
})
