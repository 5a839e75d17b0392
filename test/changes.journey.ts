/** What changed between two dates, what is coming, and the events over charts of time. */
import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import ICAL from 'ical.js'
import { axeFindings, expect, open, settled, sidewaysScroll, test, widths } from './journey.ts'

const changes = (page: Page) =>
  page.locator('section.card', { has: page.getByText('What changed after', { exact: false }) })
const comingUp = (page: Page) =>
  page.locator('section.card', {
    has: page.getByText('that were public by then', { exact: false }),
  })
const textOf = async (download: Download) => readFile(await download.path(), 'utf8')

/** Presses a control that saves a file, and gives the file. */
async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return download
}

const span = '/timeline?since=2019-06-26&until=2020-07-01'

test('from 26 June 2019 to 1 July 2020 the bill is adopted and struck down, the FTC settles', async ({
  page,
}) => {
  await open(page, span)
  const card = changes(page)
  await expect(card.getByRole('heading', { level: 2 })).toContainText(
    /22\sdated entries of 5\stexts: 1\sduty came into force, 4 struck down, 5 adopted/,
  )
  const days = await card
    .locator('li time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
  expect(days).toHaveLength(22)
  expect(days).toEqual(days.toSorted((one, other) => ((one ?? '') < (other ?? '') ? -1 : 1)))
  expect(days[0]).toBe('2019-07-02')
  expect(days.at(-1)).toBe('2020-06-26')
  await expect(card).toContainText(/fines Facebook Ireland EUR\s2\sm/)
  await expect(card).toContainText('Avia 24 h, Avia 1 h')
  await expect(card).toContainText('adopted → struck down')
  await expect(card).toContainText('The court approves the settlement')
})

test('a day chosen in the calendar changes the list and the address', async ({ page }) => {
  await open(page, '/timeline')
  const card = changes(page)
  await expect(card).toContainText('after 26 June 2018, up to and including 26 June 2019')
  await card.getByRole('button', { name: /^After/ }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Year').selectOption('2019')
  await sheet.getByLabel('Month', { exact: true }).selectOption('June')
  await sheet.getByRole('button', { name: /\b20 June 2019/ }).click()
  await expect(page).toHaveURL(/since=2019-06-20/)
  await expect(card.locator('li')).toHaveCount(1)
  await expect(card).toContainText('France’s digital minister makes the commitment public')
  await card.getByRole('radio', { name: '5 years' }).check({ force: true })
  await expect(page).toHaveURL(/since=2014-06-26/)
  await card.getByRole('radio', { name: 'Jurisdiction' }).check({ force: true })
  await expect(card.getByRole('heading', { level: 3 }).first()).toContainText('Germany')
  await card.getByRole('radio', { name: '12 months' }).check({ force: true })
  await expect(page).not.toHaveURL(/since=/)
})

test('a later day first is exchanged, an unusable one falls back, and both are said', async ({
  page,
}) => {
  await open(page, '/timeline?since=2020-07-01&until=2019-06-26')
  await expect(changes(page)).toContainText('The link named the later day first')
  await expect(changes(page).locator('li')).toHaveCount(22)
  await open(page, '/timeline?since=2019-02-30')
  await expect(changes(page)).toContainText('since=2019-02-30 is not a date')
})

test('between two quiet days nothing changed, and the way back is one press', async ({ page }) => {
  await open(page, '/timeline?since=2019-06-27&until=2019-06-28')
  const card = changes(page)
  await expect(card.getByRole('heading', { level: 2 })).toContainText(
    'Nothing in the record changed',
  )
  await expect(card).toContainText(/The record holds 15\stexts/)
  await card.getByRole('button', { name: 'Show the 12 months up to the as-of' }).click()
  await expect(card.locator('li').first()).toBeVisible()
})

test('as Markdown and as text it is copied and saved with citations and the link back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, span)
  const card = changes(page)
  await card.getByRole('radio', { name: 'Markdown' }).check({ force: true })
  await card.getByRole('button', { name: 'Copy as markdown' }).click()
  await expect(card.getByText('Copied', { exact: true })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const markdown = await saved(page, () =>
    card.getByRole('button', { name: 'Save as markdown' }).click(),
  )
  expect(markdown.suggestedFilename()).toBe('dueline-changes-2019-06-26-to-2020-07-01.md')
  expect(await textOf(markdown)).toBe(copied)
  expect(copied).toMatch(/^# What changed from 26 June 2019 to 1 July 2020\n/)
  expect(copied.match(/^- \*\*/gm)).toHaveLength(22)
  expect(copied).toMatch(/ {2}- Source: \[[^\]]+\]\(https:\/\//)
  const link = /\[This screen\]\((.+)\)/.exec(copied)?.[1] ?? ''
  await open(page, link)
  await expect(changes(page).locator('pre')).toContainText('# What changed from 26 June 2019')
  await changes(page).getByRole('radio', { name: 'Text' }).check({ force: true })
  const text = await saved(page, () => card.getByRole('button', { name: 'Save as text' }).click())
  expect(text.suggestedFilename()).toMatch(/\.txt$/)
  expect(await textOf(text)).toContain('18 June 2020 | FR | Avia bill | Struck down')
})

test('seen from 1 June 2026 the saved calendar has e-Evidence on 18 August 2026', async ({
  page,
}) => {
  await open(page, '/timeline?asOf=2026-06-01')
  const card = comingUp(page)
  await expect(card.getByRole('heading', { level: 2 })).toContainText(
    /18\sAugust 2026, in 78\sdays: e-Evidence/,
  )
  const file = await saved(page, () => card.getByRole('button', { name: 'Save as .ics' }).click())
  expect(file.suggestedFilename()).toBe('dueline-dates-after-2026-06-01.ics')
  const calendar = new ICAL.Component(ICAL.parse(await textOf(file)) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2026-08-18'])
  expect(events[0]?.description).toContain('Not legal advice')
  const address = String(events[0]?.component.getFirstPropertyValue('url'))
  await open(page, address)
  await expect(page).toHaveURL(/\/obligations\/eu-e-evidence\?.*asOf=2026-06-01/)
})

test('with nothing ahead there is no file to save', async ({ page }) => {
  await open(page, '/timeline?asOf=2026-11-22')
  await expect(comingUp(page)).toContainText('Nothing was known to be coming')
  await expect(comingUp(page).getByRole('button', { name: 'Save as .ics' })).toHaveCount(0)
})

test('the overview leads to all changes, and gives its own as Markdown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/')
  await page.getByRole('button', { name: 'Copy these changes as Markdown' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^# What changed in the twelve months to 26 June 2019\n/)
  await page.getByRole('link', { name: 'All changes' }).click()
  await expect(page).toHaveURL(/\/timeline\?.*since=2018-06-26&until=2019-06-26/)
  await settled(page)
  await expect(changes(page).locator('li')).toHaveCount(22)
})

test('events over a chart of time: law, all or none, kept in the address', async ({ page }) => {
  await open(page, '/')
  const card = page
    .locator('section.card', { has: page.getByText('Share of notices decided', { exact: false }) })
    .first()
  const key = card.locator('ol li')
  await card.getByRole('radio', { name: 'All', exact: true }).check({ force: true })
  await expect(page).toHaveURL(/events=all/)
  await expect(key.filter({ hasText: 'Avia bill proposed' })).toHaveCount(1)
  await expect(key.filter({ hasText: 'NetzDG: Guidelines on fines are published' })).toHaveCount(1)
  await card.getByRole('radio', { name: 'None' }).check({ force: true })
  await expect(page).toHaveURL(/events=none/)
  await expect(key).toHaveCount(0)
  await expect(card).not.toContainText('Avia bill proposed')
  await card.getByRole('radio', { name: 'Law', exact: true }).check({ force: true })
  await expect(page).not.toHaveURL(/events=/)
  await expect(card).toContainText('Avia bill proposed')
})

for (const width of widths) {
  test(`at ${width} px the changes fit, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, `${span}&changesAs=markdown`)
    expect(await sidewaysScroll(page)).toEqual([])
    await open(page, span)
    expect(await sidewaysScroll(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
  })
}
