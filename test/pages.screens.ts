/** `npm run screens`: every page, theme and width into test/results/screens; README's into .github/pictures. */
import { mkdirSync } from 'node:fs'
import { dress, open, test, themes, widths } from './journey.ts'
import { furtherPages, pages } from './pages.ts'

const folder = 'test/results/screens'
const pictures = '.github/pictures'

/** What the README shows: one per page, and the first screen dark and on a phone. */
const inReadme = new Set([
  'overview-1440-light',
  'overview-1440-dark',
  'overview-320-light',
  'obligations-1440-light',
  'obligation-avia-1440-light',
])

test.beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  mkdirSync(pictures, { recursive: true })
})

for (const { name, path } of [...pages, ...furtherPages]) {
  for (const theme of themes) {
    for (const width of widths) {
      const shot = `${name}-${width}-${theme}`
      test(shot, async ({ page }) => {
        await dress(page, theme, width)
        await open(page, path)
        await page.screenshot({ path: `${folder}/${shot}.png`, fullPage: true })
        if (process.env['README_PICTURES'] === '1' && inReadme.has(shot)) {
          await page.screenshot({ path: `${pictures}/${shot}.png`, fullPage: true })
        }
      })
    }
  }
}
