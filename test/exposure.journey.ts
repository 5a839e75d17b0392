/** The page of money: the finding, a working, groups, what-ifs, a run, own figures, keyboard, paper. */
import { type Page } from '@playwright/test'
import { axeFindings, dress, expect, open, settled, sidewaysScroll, test } from './journey.ts'

const part = (page: Page, id: 'law' | 'moved' | 'model') => page.locator(`#${id}`)
const finding = (page: Page) => page.getByRole('heading', { level: 1 })
const run = (page: Page) => page.locator('.model-status')
/** The model's figures are there, and of what is chosen. */
const simulated = (page: Page) =>
  expect(run(page)).toContainText(/^Current: [\d,]+ simulated years/, { timeout: 20_000 })

async function copiedLink(page: Page, baseURL: string | undefined): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: baseURL ?? '',
  })
  await page.getByRole('button', { name: 'Copy link' }).first().click()
  await expect(page.getByRole('button', { name: /^Copied/ }).first()).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await expect(page.getByRole('button', { name: 'Copy link' }).first()).toBeVisible()
  return link
}

test('an executive reads what the law in force allows, what a bill would, and what was paid', async ({
  page,
}) => {
  await open(page, '/exposure')
  await expect(finding(page)).toContainText(
    /On 26\sJune 2019 the law in force allows .*EUR\s55\.4\sm for Facebook.*EUR\s1,889\.9\sm or more/,
  )
  await simulated(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.locator('main')).not.toContainText(/undefined|NaN|\[object|Infinity/)
  await expect(part(page, 'law')).toContainText('Facebook has accrued USD 3 bn')
  await expect(part(page, 'law')).toContainText('none set')
  await page.getByRole('combobox', { name: 'Company' }).selectOption('alphabet')
  await expect(finding(page)).toContainText('Alphabet')
  await expect(part(page, 'law')).not.toContainText('Facebook has accrued')
})

test('a working is opened, says each step and its sources, and its link opens it again', async ({
  page,
}) => {
  await open(page, '/exposure')
  const how = page.getByRole('button', {
    name: 'How it is worked: Avia bill, CSA sanction for a lack of means',
  })
  await how.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/open=fr-avia\.csa-sanction/)
  await expect(how).toHaveAttribute('aria-expanded', 'true')
  const working = page.locator('#law').getByText(/2,233/).first()
  await expect(working).toBeVisible()
  await expect(part(page, 'law')).toContainText(/4\s%/)
  await page.reload()
  await settled(page)
  await expect(how).toHaveAttribute('aria-expanded', 'true')
})

test('of a group the largest counts until somebody says otherwise, and the address keeps it', async ({
  page,
}) => {
  await open(page, '/exposure?asOf=2025-06-01&in=DE,FR,GB,EU')
  const total = part(page, 'law').locator('section.card').first()
  const before = await total.innerText()
  await total.getByRole('radio', { name: 'Each counts' }).check({ force: true })
  await expect(page).toHaveURL(/groups=all/)
  await expect.poll(() => total.innerText()).not.toBe(before)
  await page.reload()
  await settled(page)
  await expect(total.getByRole('radio', { name: 'Each counts' })).toBeChecked()
})

test('what-ifs stand side by side, and their link opens them with every assumption', async ({
  page,
  baseURL,
}) => {
  await open(page, '/exposure')
  await simulated(page)
  await page.getByRole('button', { name: 'Compare with another' }).click()
  await expect(page).toHaveURL(/whatif=today,bill-passes/)
  await simulated(page)
  const card = page.locator('section.card', { hasText: 'Loss of one year under each column' })
  await expect(card.getByText('The bill passes').first()).toBeVisible()
  const tolerated = page.getByRole('spinbutton', { name: 'Late share that is tolerated' }).first()
  await tolerated.fill('10')
  await tolerated.blur()
  await expect(page).toHaveURL(/set=/)
  await simulated(page)
  const title = card.getByRole('heading', { level: 2 })
  await expect(title).toContainText('The bill passes')
  const told = await title.innerText()
  const link = await copiedLink(page, baseURL)
  await open(page, '/method')
  await open(page, link.replace(baseURL ?? '', ''))
  await simulated(page)
  await expect(title).toHaveText(told)
  await expect(tolerated).toHaveValue('10')
})

test('a long run says how far it is, is cancelled, and is run again', async ({ page }) => {
  await open(page, '/exposure?whatif=today,bill-passes,backlog-halved')
  await simulated(page)
  await page.getByRole('radio', { name: '1,000,000' }).check({ force: true })
  // By keyboard and once more where the run was over before the key was pressed.
  await expect(async () => {
    await page.getByRole('button', { name: 'Draw anew' }).press('Enter')
    await page.getByRole('button', { name: 'Cancel' }).press('Enter', { timeout: 3_000 })
    await expect(run(page)).toContainText('The simulation was cancelled', { timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  await expect(run(page)).toContainText('Stale: an input changed')
  await run(page).getByRole('button', { name: 'Simulate' }).click()
  await expect(run(page).getByRole('progressbar')).toBeVisible()
  await expect(run(page)).toContainText('Current: 1,000,000 simulated years', { timeout: 40_000 })
})

test('own revenue changes the model, stays on the device, and is in no link and no request', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await open(page, '/exposure')
  await simulated(page)
  const before = await copiedLink(page, baseURL)
  const revenue = page.getByRole('textbox', { name: 'Revenue, in millions' })
  await revenue.fill('98765')
  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await expect(part(page, 'model')).not.toContainText('Quillmere')
  await simulated(page)
  expect(await copiedLink(page, baseURL)).toBe(before)
  expect(page.url()).not.toContain('98765')
  expect(asked.filter((request) => request.includes('98765'))).toEqual([])
  await page.reload()
  await settled(page)
  await expect(part(page, 'model')).not.toContainText('Quillmere')
  await page
    .getByRole('button', { name: /^(?:Remove|Forget|Take)/ })
    .first()
    .click()
  await expect(part(page, 'model')).toContainText('Quillmere')
})

test('why it moved is asked of another day, and the keyboard reaches its bars', async ({
  page,
}) => {
  await open(page, '/exposure?asOf=2018-06-30')
  const moved = part(page, 'moved')
  await moved.getByRole('radio', { name: '1 year' }).check({ force: true })
  const law = moved.getByRole('button', { name: /^Law: / }).first()
  await expect(law).toHaveAccessibleName(/Law: up EUR/)
  await law.focus()
  await page.keyboard.press('Tab')
  await expect(moved.getByRole('button', { name: /^Case mix: / }).first()).toBeFocused()
  await moved.getByRole('combobox').selectOption({ index: 1 })
  await expect(page).toHaveURL(/since=/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

for (const width of [768, 320] as const) {
  test(`an open working and three what-ifs fit and are accessible at ${width} px`, async ({
    page,
  }) => {
    await dress(page, 'dark', width)
    await open(
      page,
      '/exposure?whatif=today,bill-passes,backlog-halved&open=fr-avia.csa-sanction&years=10000',
    )
    await simulated(page)
    expect(await sidewaysScroll(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
  })
}

test('on paper the page has its figures, its kinds and no controls', async ({ page }) => {
  await open(page, '/exposure?years=10000')
  await simulated(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Draw anew' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Keep on this device' })).toBeHidden()
  await expect(finding(page)).toBeVisible()
  await expect(page.getByText('DEMO', { exact: true }).first()).toBeVisible()
  await expect(part(page, 'law').getByText('Public record').first()).toBeVisible()
  await expect(part(page, 'model')).toContainText('no precedent punishes lateness')
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000)
})
