/** Scenarios for presenters: chosen anywhere, held by the link, their truths beside what is counted. */
import type { Page } from '@playwright/test'
import { demoAnswer } from '#mocks/demoAnswers.ts'
import { scenarioIds } from '#url/search.ts'
import { expect, open, settled, test } from './journey.ts'
import { questionsOfAPage } from './questionsOfAPage.ts'

const opener = (page: Page) => page.getByRole('button', { name: /^Scenario:/ })
const valueIn = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

test('every scenario answers in the browser to the byte as it does in Node', async ({ page }) => {
  await open(page, '/')
  for (const scenario of scenarioIds) {
    const search = `?${new URLSearchParams({
      questions: JSON.stringify(questionsOfAPage),
      scenario,
      seed: '3',
    })}`
    const inBrowser = await page.evaluate(
      async (address) => (await fetch(address)).text(),
      `/api/tally${search}`,
    )
    expect(inBrowser === demoAnswer({ path: '/api/tally', search }).body).toBe(true)
  }
})

test('a scenario and a seed are chosen by keyboard, and a link brings both back', async ({
  page,
}) => {
  await open(page, '/')
  const headline = page.getByText('On time within 24 h').locator('..').locator('..')
  await expect(headline).toContainText('91.8')
  await opener(page).focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Which invented cases are shown' })
  const surge = sheet.getByRole('button', { name: /^Surge/ })
  await surge.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => valueIn(page, 'scenario')).toBe('surge@1')
  await sheet.getByRole('textbox', { name: 'Seed' }).fill('12')
  await page.keyboard.press('Enter')
  await expect.poll(() => valueIn(page, 'seed')).toBe('12')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(opener(page)).toBeFocused()
  await expect(opener(page)).toHaveText('Scenario: surge v1, seed 12')
  await expect(headline).not.toContainText('91.8')
  await expect(page.getByRole('contentinfo')).toContainText('Scenario surge v1, seed 12 (demo)')
  await page.reload()
  await settled(page)
  await expect(opener(page)).toHaveText('Scenario: surge v1, seed 12')
})

test('a link to a scenario that is not here says so, and shows the steady one', async ({
  page,
}) => {
  await open(page, '/?scenario=stormy@1')
  await expect(page.getByText('scenario=stormy@1 is not a scenario of the demo')).toBeVisible()
  await expect(opener(page)).toHaveText('Scenario: steady v1, seed 7')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 800 }, hasTouch: true, isMobile: true })

  test('scenario, seed and truth are 44 px to touch', async ({ page }) => {
    await open(page, '/deadlines')
    const truth = page.getByRole('button', { name: 'Truth beside estimate' })
    for (const button of [opener(page), truth])
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await opener(page).tap()
    const sheet = page.getByRole('dialog', { name: 'Which invented cases are shown' })
    await expect(sheet.getByRole('button', { name: /^Stalled/ })).toBeVisible()
    for (const button of await sheet.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })
})

test('the planted truth stands beside what is counted, and is missed where hard cases leave the log', async ({
  page,
}) => {
  await open(page, '/deadlines')
  await page.getByRole('button', { name: 'Truth beside estimate' }).click()
  await expect.poll(() => valueIn(page, 'truth')).toBe('on')
  const panel = page.getByRole('region', { name: 'For presenters' })
  await panel.scrollIntoViewIfNeeded()
  await expect(panel.getByRole('heading')).toContainText('The interval holds the planted truth in')
  await expect(panel.getByText('Demo: the truth is invented')).toBeVisible()
  await page.goto(`/deadlines?truth=on&scenario=stalled@1`)
  await settled(page)
  await expect(panel.getByRole('heading')).toHaveText(
    'The interval misses the planted truth in all 5 countries',
  )
  await expect(panel).toContainText('no larger sample finds it')
  await page.goto(`/deadlines?truth=on&asOf=2020-07-01`)
  await settled(page)
  await panel.getByRole('button', { name: /^Go to/ }).click()
  await expect.poll(() => valueIn(page, 'asOf')).toBeNull()
  await expect(panel.getByRole('heading')).toContainText('The interval holds the planted truth in')
})
