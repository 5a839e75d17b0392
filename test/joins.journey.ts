/**
 * With every picture drawn no page joins a real company's name with the demo; that no file and no
 * copied text does, and on more days, is in `joinsOnPages.test.tsx`.
 */
import type { Page } from '@playwright/test'
import { dress, expect, open, test } from './journey.ts'
import { joinedWords } from './joinedWords.ts'
import { joinsIn } from './joins.ts'
import { isDeep } from './pages.ts'

const companies = ['facebook', 'alphabet', 'twitter']
/** By the later day every company has another name. */
const days = ['2019-06-26', '2025-06-01']
const paths = [
  '/?',
  '/?view=board&',
  '/compare?in=DE,FR,GB&',
  '/timeline?',
  '/deadlines?replay=fr-avia.24h&',
  '/exposure?whatif=today,bill-passes&years=10000&',
  '/requests?',
]

const joinsOf = (page: Page) => page.locator('html').evaluate(joinsIn, joinedWords)

for (const [place, path] of paths.entries()) {
  // In `npm test` each page is seen with one company on one day, in turn; in `npm run deep` with all.
  const seen = companies.flatMap((company) => days.map((day) => ({ company, day })))
  for (const { company, day } of isDeep ? seen : [seen[place % seen.length]!]) {
    test(`${path} joins nothing with ${company} on ${day}`, async ({ page }) => {
      await dress(page, 'light', 1440)
      await open(page, `${path}company=${company}&asOf=${day}`)
      expect(await joinsOf(page)).toEqual([])
    })
  }
}

test('a name planted in a card of the demo is reported', async ({ page }) => {
  await open(page, '/exposure')
  await page
    .locator('section.card[data-kind="demo"] h2')
    .first()
    .evaluate((title) => {
      title.append(' of Meta Platforms')
    })
  expect((await joinsOf(page)).join('\n')).toContain('[Meta Platforms + demo]')
})
