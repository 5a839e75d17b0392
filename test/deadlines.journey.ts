/** The clock over open and closed cases: curves, the queue and its trace, replay, scenarios, truths. */
import type { Locator, Page } from '@playwright/test'
import { axeFindings, dress, expect, open, settled, sidewaysScroll, test } from './journey.ts'

const queue = (page: Page) => page.getByRole('grid')
const traceOf = (page: Page, id: string) =>
  page.getByRole('region', { name: `Why ${id} is due then` })
const replayCard = (page: Page) => page.locator('.replay-card')

/** Opens a page with a replay in its address; pictures wait until they are near the screen. */
async function openReplay(page: Page, path: string) {
  await open(page, path)
  await replayCard(page).scrollIntoViewIfNeeded()
}

/** The id of the case in a row of the queue, once the row is there. */
async function caseIn(row: Locator): Promise<string> {
  await expect(row).toContainText(/S\d+-\d+/)
  return /S\d+-\d+/.exec(await row.innerText())?.[0] ?? ''
}

test('the finding is the exact share, and every card stands without a mistake', async ({
  page,
}) => {
  await open(page, '/deadlines')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText(/Germany decided \d\d\s% of notices within 24\sh/)
  await expect(page.locator('main')).not.toContainText(/undefined|NaN|\[object|Infinity/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('each chart is also a table and a CSV of the same rows, and says demo', async ({ page }) => {
  await openReplay(page, '/deadlines?replay=fr-avia.24h&yardstick=own-48h')
  const cards = page.locator('section.card', { has: page.getByText('Table', { exact: true }) })
  const count = await cards.count()
  expect(count).toBeGreaterThanOrEqual(5)
  for (let index = 0; index < count; index++) {
    const card = cards.nth(index)
    await card.getByRole('radio', { name: 'Table' }).check({ force: true })
    const rows = card.locator('[aria-label^="Table: "] tr')
    await expect(rows.nth(1)).toBeVisible()
    const tableRows = await rows.count()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: /^CSV/ }).click(),
    ])
    expect(download.suggestedFilename()).toContain('demo')
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const lines = Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n')
    const data = lines.filter((line) => !/^"?# /.test(line))
    expect(data.length, 'a header and a line for each row').toBe(tableRows)
    expect(lines[0]).toContain('DEMO')
  }
})

test('curves are drawn by country, platform, category or channel, from the address', async ({
  page,
}) => {
  await open(page, '/deadlines')
  for (const [name, by] of [
    ['Channel', 'channel'],
    ['Category', 'category'],
    ['Platform', 'platform'],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).check({ force: true })
    await expect(page).toHaveURL(new RegExp(`by=${by}`))
    await settled(page)
  }
  await expect(page.locator('main')).toContainText('Platform B')
  await page.reload()
  await settled(page)
  await expect(page.getByRole('radio', { name: 'Platform', exact: true })).toBeChecked()
})

test('the queue is walked by keyboard, and a row opens its trace, which a link reopens', async ({
  page,
  baseURL,
}) => {
  await open(page, '/deadlines')
  await queue(page).focus()
  const active = queue(page).locator('[data-active="true"]')
  const first = await caseIn(active)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(active).not.toContainText(first)
  await page.keyboard.press('End')
  const last = await caseIn(active)
  expect(last).not.toBe(first)
  await page.keyboard.press('Home')
  const oldest = await caseIn(active)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`case=${oldest}`))
  await expect(traceOf(page, oldest)).toContainText('Start')
  const told = await traceOf(page, oldest).innerText()
  const address = page.url().replace(baseURL ?? '', '')
  await open(page, '/')
  await open(page, address)
  await expect(traceOf(page, oldest)).toContainText('Start')
  expect(await traceOf(page, oldest).innerText()).toBe(told)
})

test('the queue is sorted and filtered from the address, and what it leaves out is counted', async ({
  page,
}) => {
  await open(page, '/deadlines?state=overdue&sort=overdue')
  await expect(queue(page)).toContainText(/−\d+\sd/)
  const overdue = Number(await queue(page).getAttribute('aria-rowcount'))
  await page.getByRole('combobox', { name: 'Category' }).selectOption('insult')
  await expect(page).toHaveURL(/category=insult/)
  await settled(page)
  const insults = Number(await queue(page).getAttribute('aria-rowcount'))
  expect(insults).toBeLessThan(overdue)
  expect(insults).toBeGreaterThan(1)
  await expect(queue(page)).not.toContainText('hate speech')
})

test('a printed queue has the rows in view, and the list is where it was afterwards', async ({
  page,
}) => {
  await open(page, '/deadlines')
  const firstInView = async () => {
    const words = await page.getByText(/^[\d,]+ to [\d,]+ of [\d,]+$/).innerText()
    return Number(words.split(' ')[0])
  }
  const first = await firstInView()
  expect(first).toBeGreaterThan(12)
  await caseIn(queue(page).locator(`tr[aria-rowindex="${first + 1}"]`))
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      const grid = document.querySelector<HTMLElement>('[role="grid"]')
      const box = grid?.getBoundingClientRect()
      const rows = [...(grid?.querySelectorAll('tbody tr') ?? [])].map((row) => ({
        words: row.textContent,
        place: Number(row.getAttribute('aria-rowindex')),
        isInside:
          box !== undefined &&
          row.getBoundingClientRect().top >= box.top &&
          row.getBoundingClientRect().bottom <= box.bottom + 1,
      }))
      Object.assign(window, { printedRows: rows })
    })
  })
  await page.pdf({ format: 'A4' })
  type PrintedRow = { words: string; place: number; isInside: boolean }
  const rows = await page.evaluate(() => Reflect.get(window, 'printedRows') as PrintedRow[])
  expect(rows.map(({ place }) => place)).toEqual(
    Array.from({ length: 12 }, (_, at) => first + 1 + at),
  )
  for (const { words, isInside } of rows) {
    expect(words).toMatch(/S\d+-\d+/)
    expect(isInside).toBe(true)
  }
  await expect.poll(firstInView).toBe(first)
  await caseIn(queue(page).locator(`tr[aria-rowindex="${first + 1}"]`))
})

test('below a screen’s width the trace is a sheet, and Escape takes it out of the address', async ({
  page,
}) => {
  await dress(page, 'light', 768)
  await open(page, '/deadlines')
  const row = queue(page).locator('tbody tr').first()
  const id = await caseIn(row)
  await row.click()
  const sheet = page.getByRole('dialog', { name: `Why ${id} is due then` })
  await expect(sheet).toContainText('Start')
  await expect(page).toHaveURL(/case=/)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page).not.toHaveURL(/case=/)
})

test('a curve’s mark leads to its cases, and the link reopens them', async ({ page }) => {
  await dress(page, 'light', 1440)
  await open(page, '/deadlines')
  // By keyboard: a click waits until the page has stood still for two frames, which a headless
  // browser that draws everything by itself may hold back for long below so many charts.
  await page.getByRole('button', { name: 'Germany: its cases' }).press('Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText(/S\d+-\d+/)
  await expect(sheet).toContainText('DEMO')
  const words = await sheet.getByRole('heading').first().innerText()
  await page.reload()
  await expect(page.getByRole('dialog').getByRole('heading').first()).toHaveText(words)
})

test('a replay asks nothing until a duty is chosen, then says what flips and where', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/tally')) asked.push(request.url())
  })
  await open(page, '/deadlines?yardstick=own-48h')
  await expect(replayCard(page)).toContainText('No other rule is chosen')
  const before = asked.length
  await replayCard(page).getByRole('button', { name: 'Read against Avia 24 h' }).click()
  await expect(page).toHaveURL(/replay=fr-avia\.24h/)
  await expect(replayCard(page).getByRole('heading', { level: 2 })).toContainText(
    /\d+ notices on time under an own target of 48\sh would have been late under the Avia bill’s 24\sh/,
  )
  expect(asked.length).toBeLessThanOrEqual(before + 1)
  const table = replayCard(page).getByRole('table')
  await expect(table).toContainText('hate speech')
  const sums = await table.locator('tbody tr:last-child td').allInnerTexts()
  const counts = sums.map((words) => Number(words.split(/\s/)[0]?.replaceAll(',', '')))
  expect(counts.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(counts.at(-1))
})

test('the sentence of a replay is copied with date, source, demo note and a link that reopens it', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' })
  await openReplay(page, '/deadlines?yardstick=own-48h&replay=fr-avia.24h&in=DE,FR')
  const sentence = replayCard(page).locator('blockquote')
  const said = await sentence.innerText()
  expect(said).toMatch(/95\s% interval \d/)
  await replayCard(page).getByRole('button', { name: 'Copy sentence' }).click()
  await expect(replayCard(page).getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const lines = copied.split('\n')
  expect(lines[0]).toBe(said)
  expect(copied).toMatch(/As of 26\sJune 2019, 00:00 UTC/)
  expect(copied).toContain('DEMO: invented cases')
  expect(copied).toContain('steady@1+7')
  await openReplay(page, lines.at(-1) ?? '')
  await expect(page.locator('[data-part="search-problems"]')).toBeEmpty()
  await expect(sentence).toHaveText(said)
})

test('two duties are read at once, swapped, and one that is no clock is named', async ({
  page,
}) => {
  await openReplay(page, '/deadlines?replay=de-netzdg.7d,fr-avia.24h')
  await expect(replayCard(page)).toContainText('No case is counted under both')
  await replayCard(page).getByRole('button', { name: 'Swap' }).click()
  await expect(page).toHaveURL(/replay=fr-avia\.24h,de-netzdg\.7d/)
  await replayCard(page).getByRole('combobox', { name: 'beside' }).selectOption('')
  await expect(page).toHaveURL(/replay=fr-avia\.24h(?:$|&)/)
  await openReplay(page, '/deadlines?replay=uk-osa.nothing')
  await expect(replayCard(page)).toContainText('replay=uk-osa.nothing names no duty with a clock')
})

test('a bill stays a yardstick in a replay, whatever day it is', async ({ page }) => {
  await openReplay(page, '/deadlines?replay=fr-avia.24h&asOf=2020-06-17&in=FR')
  await expect(replayCard(page)).toContainText('adopted: a yardstick here, not law')
  await openReplay(page, '/deadlines?replay=fr-avia.24h&asOf=2020-06-18&in=FR')
  await expect(replayCard(page)).toContainText('struck down: a yardstick here, not law')
  await expect(replayCard(page).locator('blockquote')).toContainText('would have decided')
})

test('a scenario is chosen in the banner, and the check of the mix fires where it misleads', async ({
  page,
}) => {
  await open(page, '/deadlines')
  await expect(page.locator('main')).toContainText('No sign that open notices differ')
  const before = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: /^Scenario:/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Stalled/ })
    .click()
  await expect(page).toHaveURL(/scenario=stalled@1/)
  await page.keyboard.press('Escape')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before)
  await expect(page.locator('main')).not.toContainText('No sign that open notices differ')
  await expect(page.getByRole('contentinfo')).toContainText('stalled')
})

test('where the mix misleads, the warning stands at the curves and its reasons below them', async ({
  page,
}) => {
  const warning = page.getByText('The curves may mislead: open notices differ')
  const curves = page.locator('section.card', { has: warning })
  await open(page, '/deadlines?scenario=stalled@1')
  await expect(warning).toBeVisible()
  const picture = curves.getByRole('img').first()
  const [said, drawn] = [await warning.boundingBox(), await picture.boundingBox()]
  expect(said && drawn && said.y + said.height <= drawn.y).toBe(true)
  await expect(
    page.getByRole('heading', { name: /^Open notices differ from decided ones of the same age/ }),
  ).toBeVisible()
  await open(page, '/deadlines?scenario=steady@1')
  await expect(page.locator('main')).toContainText('No sign that open notices differ')
  await expect(warning).toHaveCount(0)
})

test('the presenter’s panel sets the planted truth beside the estimate, from the address', async ({
  page,
}) => {
  await open(page, '/deadlines')
  const panel = page.getByRole('region', { name: 'For presenters' })
  await panel.getByRole('button', { name: 'Truth beside estimate' }).click()
  await expect(page).toHaveURL(/truth=/)
  await settled(page)
  await expect(panel).toContainText(/\d\d(?:\.\d)?\s%/)
  await page.reload()
  await settled(page)
  await expect(panel.getByRole('button', { name: 'Hide the planted truth' })).toBeVisible()
})

test('Overview and an obligation lead here with the same question', async ({ page }) => {
  await open(page, '/?asOf=2020-07-01&in=DE,FR')
  await page.getByRole('link', { name: 'Overdue cases on Deadlines' }).click()
  await settled(page)
  await expect(page).toHaveURL(
    /\/deadlines\?(?=.*asOf=2020-07-01)(?=.*in=DE,FR)(?=.*state=overdue)/,
  )
  await open(page, '/obligations/fr-avia')
  await page.getByRole('link', { name: 'Replay cases against Avia 24 h' }).click()
  await settled(page)
  await expect(page).toHaveURL(/\/deadlines\?.*replay=fr-avia\.24h/)
  await expect(replayCard(page)).toContainText('The Avia bill’s')
})

for (const width of [768, 320] as const) {
  test(`a replay and an open trace fit and are accessible at ${width} px`, async ({ page }) => {
    await dress(page, 'dark', width)
    await openReplay(page, '/deadlines?replay=fr-avia.24h&yardstick=own-48h')
    expect(await sidewaysScroll(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
  })
}
