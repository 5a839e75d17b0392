/**
 * Every page in both themes at three widths: nothing for axe to report, nothing scrolls sideways. Of
 * one page and theme the widths share a browser context, each opened anew: most of a test's time
 * would go into starting another.
 */
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
    test(`${name} is accessible and fits, ${theme} at ${widths.join(', ')} px`, async ({
      page,
    }) => {
      test.slow() // three pages in one test
      for (const width of widths) {
        await test.step(`${width} px`, async () => {
          await dress(page, theme, width)
          await open(page, path)
          expect(await sidewaysScroll(page)).toEqual([])
          expect(await axeFindings(page)).toEqual([])
        })
      }
    })
  }
}
