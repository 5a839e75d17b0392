/**
 * Every page in both themes at three widths: nothing for axe to report, nothing scrolls sideways. In
 * `npm test` a page is opened at one width of each theme and brought to the others, as a window is;
 * `npm run deep` opens it anew at each and asks axe at each.
 */
import {
  axeFindings,
  dress,
  expect,
  open,
  resized,
  sidewaysScroll,
  test,
  type Theme,
  themes,
  widths,
} from './journey.ts'
import { deadEnds, furtherPages, isDeep, pages } from './pages.ts'

/** The widths in the order they are seen in; the first is the one the page is opened at. */
const widthsOf: Record<Theme, readonly number[]> = { light: widths, dark: widths.toReversed() }
/** Rules of axe read the same elements in both themes but for their colours. */
const isAskedOfAxe = (theme: Theme, width: number) =>
  isDeep || width === widthsOf[theme][0] || (theme === 'light' && width === 768)

for (const { name, path } of [...pages, ...deadEnds, ...(isDeep ? furtherPages : [])]) {
  for (const theme of themes) {
    test(`${name} is accessible and fits, ${theme} at ${widthsOf[theme].join(', ')} px`, async ({
      page,
    }) => {
      test.slow() // three widths in one test
      for (const [index, width] of widthsOf[theme].entries()) {
        await test.step(`${width} px`, async () => {
          await dress(page, theme, width)
          if (isDeep || index === 0) await open(page, path)
          else await resized(page)
          expect(await sidewaysScroll(page)).toEqual([])
          if (isAskedOfAxe(theme, width)) expect(await axeFindings(page)).toEqual([])
        })
      }
    })
  }
}
