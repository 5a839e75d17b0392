/** The page of requests for data: by channel, time to answer, before and after, a table to hand out. */
import { type Download, type Page } from '@playwright/test'
import { axeFindings, dress, expect, open, settled, sidewaysScroll, test } from './journey.ts'

const LATER = '/requests?asOf=2021-06-26'
const finding = (page: Page) => page.getByRole('heading', { level: 1 })
const card = (page: Page, title: RegExp) =>
  page.locator('section.card', { has: page.getByRole('heading', { level: 2, name: title }) })
const volume = (page: Page) => card(page, /requests in two years/)
const times = (page: Page) => card(page, /^Half of treaty requests took/)
const beforeAndAfter = (page: Page) =>
  page.locator('section.card', { has: page.getByRole('combobox', { name: 'Legal day' }) })
const withheld = (page: Page) => card(page, /^In \d{4} authorities in .* asked/)

async function linesOf(download: Download): Promise<string[]> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
}

test('policy staff read who asked and how soon, learn that it is too early, and go on to 2021', async ({
  page,
  baseURL,
}) => {
  await open(page, '/requests')
  await expect(finding(page)).toHaveText(
    /^France asked [\d,]+ times in the two years to 26\sJune 2019; data was produced in \d\d\s% of those answered$/,
  )
  await expect(volume(page)).toContainText('treaty (MLAT)')
  await expect(volume(page)).toContainText('Identification data 2019')
  await expect(times(page)).toContainText(/48\sh/)
  await expect(beforeAndAfter(page).getByRole('heading', { level: 2 })).toHaveText(
    /^Too early to tell whether France’s share answered within 30\sd changed with 26\sJune 2019$/,
  )
  await expect(beforeAndAfter(page).locator('svg.recharts-surface')).toHaveCount(0)
  const articles = card(page, /^What the articles of 26\sJune 2019 said, and what was agreed$/)
  await expect(articles).toContainText('Facebook declined to comment.')
  await expect(page.locator('main')).not.toContainText(/undefined|NaN|\[object|Infinity/)

  // By keyboard, as everything here.
  const jump = page.getByRole('button', { name: 'Jump to 2021' }).first()
  await jump.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/asOf=2021-06-26/)
  await settled(page)
  const found = beforeAndAfter(page).getByRole('heading', { level: 2 })
  await expect(found).toHaveText(
    /^From Jul 2019 France’s share answered within 30\sd lay \d+(?:\.\d)?\spoints above its earlier line, consistent with a change on 26\sJune 2019$/,
  )
  await expect(times(page)).toContainText('direct to judges')
  await expect(beforeAndAfter(page)).toContainText(/tells no change/)
  await expect(page.getByRole('button', { name: 'Jump to 2021' })).toHaveCount(0)
  const told = await found.innerText()

  await page.getByRole('radio', { name: 'Country', exact: true }).check({ force: true })
  await settled(page)
  const asked = await finding(page).innerText()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: baseURL ?? '',
  })
  await page.getByRole('button', { name: 'Copy link' }).first().click()
  await expect(page.getByRole('button', { name: /^Copied/ }).first()).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  for (const value of ['by=country', 'on=2019-06-26', 'place=FR', 'measure=answered', 'within=720'])
    expect(link).toContain(value)
  await open(page, '/method')
  await open(page, link.replace(baseURL ?? '', ''))
  await expect(finding(page)).toHaveText(asked)
  await expect(found).toHaveText(told)
})

test('a day, a country and a measure are chosen, the address keeps them, and nothing is claimed where nothing changed', async ({
  page,
}) => {
  await open(page, LATER)
  const title = beforeAndAfter(page).getByRole('heading', { level: 2 })
  await beforeAndAfter(page).getByRole('combobox', { name: 'Country' }).selectOption('GB')
  await expect(title).toHaveText(
    /^No change of the UK’s share answered within 30\sd after 26\sJune 2019 can be told/,
  )
  await expect(page).toHaveURL(/place=GB/)
  await beforeAndAfter(page).getByRole('combobox', { name: 'Country' }).selectOption('FR')
  await beforeAndAfter(page).getByRole('radio', { name: 'Volume' }).check({ force: true })
  await expect(page).toHaveURL(/measure=volume/)
  await settled(page)
  const told = await title.innerText()
  expect(told).not.toContain('answered')
  await page.reload()
  await settled(page)
  await expect(title).toHaveText(told)
  await beforeAndAfter(page)
    .getByRole('button', { name: /planted truth|Truth beside/ })
    .click()
  await expect(page).toHaveURL(/truth=on/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a table with small counts withheld is downloaded, and says no more than the screen does', async ({
  page,
}) => {
  await open(page, '/requests')
  const shown = (await withheld(page).getByRole('cell').allInnerTexts()).map((words) =>
    words.replaceAll(',', ''),
  )
  expect(shown).toHaveLength(13 * 7)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    withheld(page)
      .getByRole('button', { name: /^CSV: / })
      .click(),
  ])
  expect(download.suggestedFilename()).toMatch(/demo.*fr-2018|fr-2018.*demo/)
  const lines = await linesOf(download)
  const said = lines.filter((line) => /^"?# /.test(line)).join('\n')
  expect(said).toContain('DEMO')
  expect(said).toContain('Threshold 10: counts of 1 to 9 are withheld, totals too')
  expect(said).toContain('Two different exports can be differenced')
  const [, ...rows] = lines.filter((line) => !/^"?# /.test(line))
  const cells = rows.flatMap((line) => line.replaceAll('"', '').split(',').slice(1))
  expect(cells).toEqual(shown)
  expect(cells.filter((cell) => cell === 'withheld').length).toBeGreaterThan(5)
  expect(cells.filter((cell) => /^[1-9]$/.test(cell))).toEqual([])

  const [totals] = await Promise.all([
    page.waitForEvent('download'),
    withheld(page)
      .getByRole('button', { name: /^CSV of totals: / })
      .click(),
  ])
  expect((await linesOf(totals)).join('\n')).toContain('Threshold 10')
  await withheld(page).getByRole('combobox', { name: 'Year' }).selectOption('2016')
  await expect(page).toHaveURL(/table=2016-01/)
  await expect(withheld(page)).toContainText('In 2016')
})

test('requests behind a mark are opened and closed by keyboard, and their link opens them', async ({
  page,
}) => {
  await open(page, '/requests')
  const mark = card(page, /^Data was produced in/)
    .getByRole('button', { name: /emergency/ })
    .first()
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/cell=outcome/)
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('table').or(sheet.getByRole('list')).first()).toBeVisible()
  await expect(sheet).toContainText('emergency')
  expect(await axeFindings(page)).toEqual([])
  await page.reload()
  await expect(page.getByRole('dialog')).toContainText('emergency')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).not.toHaveURL(/cell=/)
})

for (const width of [768, 320] as const) {
  test(`the estimate, its truth and five countries fit and are accessible at ${width} px`, async ({
    page,
  }) => {
    await dress(page, 'dark', width)
    await open(page, `${LATER}&truth=on&by=country&end=refused&in=DE,FR,GB,ES,IE`)
    expect(await sidewaysScroll(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
  })
}

test('on paper the page has its finding, both worlds, what is withheld, and no controls', async ({
  page,
}) => {
  await open(page, LATER)
  await page.emulateMedia({ media: 'print' })
  await expect(finding(page)).toBeVisible()
  await expect(page.getByText('DEMO', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Public record').first()).toBeVisible()
  await expect(withheld(page).getByText('withheld', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Legal day' })).toBeHidden()
  await expect(withheld(page).getByRole('button', { name: /^CSV: / })).toBeHidden()
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000)
})
