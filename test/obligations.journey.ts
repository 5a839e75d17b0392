/** Policy staff's two pages: the list that filters, sorts and searches, and a page for each text. */
import { expect, open, settled, test } from './journey.ts'

test('search, filter and order are in the address and come back from it', async ({ page }) => {
  await open(page, '/obligations')
  const rows = page.locator('main').getByRole('row')
  const all = await rows.count()
  await page.getByRole('searchbox').fill('terrorist')
  await expect(page).toHaveURL(/q=terrorist/)
  await expect.poll(() => rows.count()).toBeLessThan(all)
  const found = await rows.count()
  await page.reload()
  await settled(page)
  expect(await rows.count()).toBe(found)
  await expect(page.getByRole('searchbox')).toHaveValue('terrorist')
})

test('a search that finds nothing says so and offers a way back', async ({ page }) => {
  await open(page, '/obligations?q=zzzzzz')
  await page
    .getByRole('button', { name: /clear|all duties|show all/i })
    .first()
    .click()
  await expect(page).not.toHaveURL(/q=/)
  await expect(page.locator('main').getByRole('row').nth(3)).toBeVisible()
})

test('status follows the day', async ({ page }) => {
  await open(page, '/obligations/de-netzdg?asOf=2024-05-13')
  await expect(page.locator('main header').first()).toContainText(/in force/i)
  await open(page, '/obligations/de-netzdg?asOf=2024-05-14')
  await expect(page.locator('main header').first()).toContainText(/repealed/i)
  await open(page, '/obligations/fr-avia?asOf=2020-06-18')
  await expect(page.locator('main header').first()).toContainText(/struck down/i)
})

test('the French bill is worked out box by box', async ({ page }) => {
  await open(page, '/obligations/fr-avia')
  const main = page.locator('main')
  await expect(main).toContainText(/USD\s55,838\sm/)
  await expect(main).toContainText(/4\s%/)
  await expect(main).toContainText('1.1818')
  await expect(main).toContainText(/EUR\s1,889\.9\sm/)
  await expect(main).toContainText(/USD\s2,233\.52\sm/)
})

test('the press is quoted beside the law, word for word', async ({ page }) => {
  await open(page, '/obligations/fr-avia')
  const press = page.locator('section.card', { has: page.getByText('The press said') }).last()
  await expect(press).toContainText('The law says')
  await expect(press).toContainText('“')
  await expect(press).toContainText(/four per cent of their|4 per cent|4%/)
})

test('the published half-years of NetzDG say why platforms cannot be ranked', async ({ page }) => {
  await open(page, '/obligations/de-netzdg')
  await expect(page.locator('main')).toContainText(/cannot be ranked|no ranking/i)
  await expect(page.locator('main')).toContainText('complaint form')
})

test('a predecessor leads to its own page', async ({ page }) => {
  await open(page, '/obligations/fr-avia')
  await page
    .locator('main')
    .getByRole('link', { name: /2021-1109/ })
    .first()
    .click()
  await settled(page)
  await expect(page).toHaveURL(/\/obligations\/fr-rpr-42/)
})

test('an obligation that does not exist has a way on', async ({ page }) => {
  await open(page, '/obligations/xx-nothing')
  await page
    .locator('main')
    .getByRole('link', { name: /obligations/i })
    .first()
    .click()
  await expect(page).toHaveURL(/\/obligations$/)
})

test('the list becomes cards on a phone, with the same duties', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '/obligations')
  const links = page.locator('main a[href^="/obligations/"]')
  const wide = new Set(await links.evaluateAll((found) => found.map((a) => a.getAttribute('href'))))
  await page.setViewportSize({ width: 320, height: 900 })
  await settled(page)
  const narrow = new Set(
    await links.evaluateAll((found) =>
      found.filter((a) => a.checkVisibility()).map((a) => a.getAttribute('href')),
    ),
  )
  expect(narrow).toEqual(wide)
  expect(wide.size).toBe(15)
})
