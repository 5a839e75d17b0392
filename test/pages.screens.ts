/** `npm run screens`: every page, theme and width into test/results/screens, README's into .github/pictures. */
import { dress, open, test, themes, widths } from './journey.ts'
import { furtherPages, pages } from './pages.ts'

for (const { name, path } of [...pages, ...furtherPages]) {
  for (const theme of themes) {
    for (const width of widths) {
      test(`${name}-${width}-${theme}`, async ({ page }) => {
        await dress(page, theme, width)
        await open(page, path)
        const file = `test/results/screens/${name}-${width}-${theme}.png`
        await page.screenshot({ path: file, fullPage: true })
      })
    }
  }
}

const readme = [
  { file: 'overview-1440-light', path: '/', theme: 'light' },
  { file: 'overview-1440-dark', path: '/?yardstick=fr-avia.24h', theme: 'dark' },
  { file: 'obligation-1440-light', path: '/obligations/fr-avia', theme: 'light' },
  { file: 'compare-1440-light', path: '/compare?in=DE,FR,GB', theme: 'light' },
  { file: 'deadlines-1440-light', path: '/deadlines?in=DE,FR,GB', theme: 'light' },
  { file: 'exposure-1440-light', path: '/exposure?whatif=today,bill-passes', theme: 'light' },
  { file: 'requests-1440-light', path: '/requests?asOf=2021-06-26', theme: 'light' },
] as const

for (const { file, path, theme } of readme) {
  test(`README: ${file}`, async ({ page }) => {
    await dress(page, theme, 1440)
    await open(page, path)
    await page.screenshot({ path: `.github/pictures/${file}.png`, fullPage: true })
  })
}
