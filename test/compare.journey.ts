/** Countries side by side: the matrix, its cells and copies, on a wide screen, a tablet and a phone. */
import { axeFindings, dress, expect, open, settled, sidewaysScroll, test } from './journey.ts'

const opening = '/compare?in=DE,FR,GB'
const cellOf = (name: RegExp) => ({ name })

test('the heading is the finding, and every cell has words', async ({ page }) => {
  await open(page, opening)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /only Germany had a deadline in hours; France had a bill and the United Kingdom a plan/,
  )
  const cells = page.locator('.matrix tbody td')
  expect(await cells.count()).toBe(39)
  const texts = await cells.allTextContents()
  expect(texts.filter((text) => text.trim() === '')).toEqual([])
})

test('a cell opens and is copied by keyboard; the link reopens the same screen', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, `${opening}&about=orders&asOf=2025-06-01&rows=differences`)
  const table = page.locator('.matrix')
  const before = await table.innerText()
  const cell = page.getByRole('button', cellOf(/^Deadline, Germany/))
  await cell.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Official Journal')
  await dialog.getByRole('button', { name: 'Copy with citation' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Copied')
  await page.keyboard.press('Escape')
  await expect(cell).toBeFocused()

  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const lines = copied.split('\n')
  expect(lines[0]).toMatch(/^1\sh — Deadline, Germany, as of 1\sJune 2025$/)
  expect(copied).toContain('Art. 3(3)')
  const link = new URL(lines.at(-1) ?? '')
  await open(page, `${link.pathname}${link.search}`)
  expect(await table.innerText()).toBe(before)
})

test('another text is chosen in a column’s head and stays in the address', async ({ page }) => {
  await open(page, opening)
  await page.getByRole('combobox', { name: 'Text compared for Germany' }).selectOption('eu-terreg')
  await expect(page).toHaveURL(/texts=DE:eu-terreg/)
  await page.reload()
  await settled(page)
  await expect(page.getByRole('button', cellOf(/^Instrument, Germany/))).toContainText('EU')
})

test('the day of the as-of changes texts and finding', async ({ page }) => {
  await open(page, `${opening}&asOf=2025-06-01`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'none had a deadline in hours for notices',
  )
  await expect(page.getByRole('button', cellOf(/^Instrument, Germany/))).toContainText('DSA')
})

test('the comparison is saved as CSV and as Markdown', async ({ page }) => {
  await open(page, opening)
  for (const [name, file] of [
    [/^CSV: Three texts/, 'dueline-compare-DE-FR-GB-2019-06-26.csv'],
    [/^Markdown: Three texts/, 'dueline-compare-DE-FR-GB-2019-06-26.md'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    expect(download.suggestedFilename()).toBe(file)
  }
})

test('a tablet keeps two countries beside the questions, the third a scroll away', async ({
  page,
}) => {
  await dress(page, 'light', 768)
  await open(page, opening)
  const frame = page.locator('.matrix-frame')
  const isInFrame = (nth: number) =>
    page
      .locator('.matrix thead th')
      .nth(nth)
      .evaluate((head) => {
        const box = head.getBoundingClientRect()
        const around = head.closest('.matrix-frame')?.getBoundingClientRect()
        return around !== undefined && box.right <= around.right + 2
      })
  expect(await isInFrame(2)).toBe(true)
  expect(await isInFrame(3)).toBe(false)
  await frame.evaluate((element) => element.scrollTo({ left: element.scrollWidth }))
  expect(await isInFrame(3)).toBe(true)
  const rowHead = page.getByRole('rowheader', { name: 'Deadline' })
  const left = await rowHead.evaluate((head) => head.getBoundingClientRect().left)
  const frameLeft = await frame.evaluate((element) => element.getBoundingClientRect().left)
  expect(Math.abs(left - frameLeft)).toBeLessThan(8)
  expect(await sidewaysScroll(page)).toEqual([])
})

test('on a phone each question is a card with a line a country, and nothing sticks out', async ({
  page,
}) => {
  await dress(page, 'light', 320)
  await open(page, opening)
  expect(await sidewaysScroll(page)).toEqual([])
  const deadline = page.locator('.matrix tr', {
    has: page.getByRole('button', cellOf(/^Deadline, France/)),
  })
  await expect(deadline).toContainText('Germany')
  await expect(deadline).toContainText('United Kingdom')
  await page.getByRole('combobox', { name: 'About' }).selectOption({ label: 'Orders' })
  await expect(page).toHaveURL(/about=orders/)
})

test('the opened panel has nothing against it', async ({ page }) => {
  await open(page, opening)
  await page.getByRole('button', cellOf(/^Penalty, France/)).click()
  await expect(page.getByRole('dialog')).toContainText('Federal Reserve')
  expect(await axeFindings(page)).toEqual([])
})

test('one country alone is told that a comparison needs two', async ({ page }) => {
  await open(page, '/compare?in=GB')
  await page.getByRole('button', { name: 'Add Germany' }).click()
  await expect(page.locator('.matrix thead th')).toHaveCount(3)
})
