/** The executive's first screen: figures, what they rest on, and what moves when a choice does. */
import { browsersOwnLine } from './faults.ts'
import { expect, open, settled, test } from './journey.ts'
import { installLateAnswers } from './lateAnswers.ts'

test('the first screen says what is in force, proposed and without an amount', async ({ page }) => {
  await open(page, '/')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText('only Germany sets a clock')
  await expect(title).toContainText(/EUR\s1,890\sm/)
  const law = page.getByRole('region', { name: 'Facebook, law and revenue' })
  await expect(law).toContainText(/EUR\s*50\s*m/)
  await expect(law).toContainText('If adopted')
  const money = page.getByRole('region', { name: /law in force stops at/ })
  await expect(money).toContainText(/EUR\s1,889\.9\sm if adopted/)
  await expect(money).toContainText('none set')
  await expect(money).toContainText(/USD\s3\sbn accrued/)
})

test('invented and real never share a group of figures', async ({ page }) => {
  await open(page, '/')
  const cases = page.getByRole('region', { name: 'Platform A, invented cases' })
  const law = page.getByRole('region', { name: 'Facebook, law and revenue' })
  await expect(cases).toContainText('DEMO')
  await expect(cases).not.toContainText(/Facebook|EUR|USD/)
  await expect(law).toContainText('Public record')
  await expect(law).not.toContainText(/Platform|DEMO/)
  const risk = page.locator('section', { has: page.getByText('Columns: law, no company') }).last()
  await expect(risk).not.toContainText('Facebook')
})

test('every figure has an explanation with definition, as-of and sources', async ({ page }) => {
  await open(page, '/')
  const buttons = page.getByRole('button', { name: /^(?:Explain|How this is|Formula)/ })
  const count = await buttons.count()
  expect(count).toBeGreaterThanOrEqual(8)
  for (let index = 0; index < count; index++) {
    await buttons.nth(index).click()
    const sheet = page.getByRole('dialog')
    await expect(sheet).toContainText('What it means')
    await expect(sheet).toContainText('As of')
    await expect(sheet).toContainText('Sources')
    await expect(sheet).not.toContainText(/undefined|NaN|\[object/)
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
  }
})

test('a bill as yardstick is named as one wherever its clock is read', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('radio', { name: /Avia 24 h/ }).check({ force: true })
  await expect(page).toHaveURL(/yardstick=fr-avia\.24h/)
  await settled(page)
  const cases = page.getByRole('region', { name: 'Platform A, invented cases' })
  await expect(cases).toContainText('yardstick, not law')
  await page.goBack()
  await settled(page)
  await expect(cases).not.toContainText('yardstick, not law')
})

test('after 13 May 2024 no notice has a clock, and the own target takes its place', async ({
  page,
}) => {
  await open(page, '/?asOf=2024-05-13')
  const cases = page.getByRole('region', { name: 'Platform A, invented cases' })
  await expect(cases).not.toContainText('yardstick, not law')
  await open(page, '/?asOf=2024-05-14')
  await expect(cases).toContainText('yardstick, not law')
})

test('each chart is also a table and a CSV of the same rows', async ({ page }) => {
  await open(page, '/')
  const cards = page.locator('section.card', { has: page.getByText('Table', { exact: true }) })
  const count = await cards.count()
  expect(count).toBe(4)
  for (let index = 0; index < count; index++) {
    const card = cards.nth(index)
    await card.getByRole('radio', { name: 'Table' }).check({ force: true })
    const rows = card.getByRole('row')
    await expect(rows.nth(1)).toBeVisible()
    const tableRows = await rows.count()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: /^CSV/ }).click(),
    ])
    const isDemo = (await card.getAttribute('data-kind')) === 'demo'
    expect(download.suggestedFilename().includes('demo')).toBe(isDemo)
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const lines = Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n')
    const data = lines.filter((line) => !/^"?# /.test(line))
    expect(data.length, 'a header and a line for each row').toBe(tableRows)
    if (isDemo) expect(lines.join('\n').toLowerCase()).toContain('demo')
  }
})

const standIns = [
  { asOf: '2019-06-26', company: 'facebook', says: [/1,889\.9/, /EUR\s50\sm/] },
  { asOf: '2020-01-15', company: 'facebook', says: [/FY2018|2018/, /stand-in|not yet published/i] },
  { asOf: '2023-06-01', company: 'twitter', says: [/EUR\s50\sm/, /unknown/] },
  { asOf: '2025-06-01', company: 'alphabet', says: [/at least/i, /at most/i] },
]
for (const { asOf, company, says } of standIns) {
  test(`${company} on ${asOf}: the statutory maxima say ${says.join(' and ')}`, async ({
    page,
  }) => {
    await open(page, `/?asOf=${asOf}&company=${company}`)
    const money = page
      .locator('section.card', { has: page.getByText('Statutory maximum for', { exact: false }) })
      .last()
    await money.scrollIntoViewIfNeeded() // pictures wait until they are near the screen
    for (const words of says) await expect(money).toContainText(words)
  })
}

test('an answer that comes late never replaces the newer question’s', async ({ page }) => {
  const late = await installLateAnswers(page)
  await open(page, '/')
  const cases = page.getByRole('region', { name: /invented cases/ })
  const first = await cases.innerText()
  await late.holdNext()
  await page.getByRole('radio', { name: '1 Jul 2020' }).check({ force: true })
  await page.getByRole('radio', { name: '13 May 2024' }).check({ force: true })
  await expect(page).toHaveURL(/asOf=2024-05-13/)
  await settled(page)
  await expect(cases).not.toHaveText(first)
  const newest = await cases.innerText()
  await late.release()
  await page.waitForTimeout(500)
  expect(await cases.innerText()).toBe(newest)
})

test.describe('without a connection', () => {
  // The icon, asked for while offline.
  test.use({ expectedConsole: browsersOwnLine })

  test('offline, what was read stays, and the new question is answered once online', async ({
    page,
    context,
  }) => {
    await open(page, '/')
    const cases = page.getByRole('region', { name: /invented cases/ })
    const before = await cases.innerText()
    await context.setOffline(true)
    await expect(page.getByText('You are offline.')).toBeVisible()
    await page.getByRole('radio', { name: '1 Jul 2020' }).check({ force: true })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Public record').first()).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByText('You are offline.')).toHaveCount(0)
    await settled(page)
    await expect.poll(() => cases.innerText()).not.toBe(before)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test('the page measures the source’s answer and the repaint', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('radio', { name: '1 Jul 2020' }).check({ force: true })
  await settled(page)
  const entries = () =>
    page.evaluate(() => ({
      tally: performance.getEntriesByName('dueline:tally', 'measure').length,
      paint: performance.getEntriesByName('dueline:paint', 'measure').length,
    }))
  // The model of losses asks for itself, after the page's first figures.
  await expect.poll(entries).toEqual({ tally: 4, paint: 1 })
})

test.describe('with the charts’ code held back', () => {
  // A service worker would fetch it past the test's hands.
  test.use({ serviceWorkers: 'block' })

  test('the first figures come before the charts’ code', async ({ page }) => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route(/\/assets\/recharts-[^/]+\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/')
    await expect(page.getByText(/On time within/).first()).toBeVisible()
    await expect(page.getByText(/\d\d\.\d\s*%/).first()).toBeVisible()
    await expect(page.locator('.recharts-surface')).toHaveCount(0)
    letGo()
    await expect(page.locator('.recharts-surface').first()).toBeVisible()
  })
})
