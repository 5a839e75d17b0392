/** Every page in both themes at three widths: nothing for axe to report, nothing scrolls sideways. */
import {
  axeFindings,
  dress,
  expect,
  open,
  sidewaysScroll,
  test,
  themes,
  widths,
} from './journey.ts'
import { deadEnds, furtherPages, isDeep, pages } from './pages.ts'

const seen = [...pages, ...deadEnds, ...(isDeep ? furtherPages : [])]

for (const { name, path } of seen) {
  for (const theme of themes) {
    for (const width of widths) {
      test(`${name} is accessible and fits, ${theme} at ${width} px`, async ({ page }) => {
        await dress(page, theme, width)
        await open(page, path)
        expect(await sidewaysScroll(page)).toEqual([])
        expect(await axeFindings(page)).toEqual([])
      })
    }
  }
}
