// The app's own measures on the built demo: `npm run timings -- [path] [changes]`. Chooses days,
// yardsticks and groupings one after the other and prints the median and the 95th percentile of
// `dueline:tally` (the source's answer) and `dueline:paint` (from the input to the repaint).
import process from 'node:process'
import { chromium } from '@playwright/test'
import { chromiumFlags, findChromium } from './chromium.mjs'
import { withServedBuild } from './servedBuild.mjs'

const SITE_PORT = Number(process.env.TIMINGS_PORT ?? 4273)
const [path = '/deadlines', count = '60'] = process.argv.slice(2)
const folder = process.env.TIMINGS_DIST ?? 'dist'

/** Radio buttons of the page, gone through in turn; those a page does not have are left out. */
const radios = [
  ['1 Jul 2020', 'Category', '26 Jun 2019', 'Own target 24 h', 'Channel', '12 Nov 2018'],
  ['Law in force', 'Platform', '13 May 2024', 'Country', '26 Jun 2019', 'By outcome', 'Closed'],
].flat()
const countries = ['Germany', 'France', 'United Kingdom', 'Spain', 'Ireland']

/** The country to take in or out in a turn, by Gray's code: no choice of countries comes twice in 31. */
const countryOf = (turn) => countries[Math.log2((turn + 1) & -(turn + 1)) % countries.length]

const durationsOf = (page, name) =>
  page.evaluate(
    (wanted) => performance.getEntriesByName(wanted, 'measure').map(({ duration }) => duration),
    name,
  )

/** The value below which `part` of the sorted durations lie, the nearest one measured. */
function quantile(durations, part) {
  const sorted = durations.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]
}

/** Chooses by a button's label and waits for the repaint; false: it stands so already, or is not there. */
async function change(page, role, name) {
  const painted = (await durationsOf(page, 'dueline:paint')).length
  const control = page.getByRole(role, { name }).first()
  if ((await control.count()) === 0 || (role === 'radio' && (await control.isChecked())))
    return false
  await control.click({ force: true })
  const isPainted = (before) =>
    performance.getEntriesByName('dueline:paint', 'measure').length > before
  return page.waitForFunction(isPainted, painted, { timeout: 3000 }).then(
    () => true,
    () => false, // the last country cannot be taken out
  )
}

await withServedBuild({ port: SITE_PORT, folder }, async (origin) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(origin + path)
    await page.waitForFunction(() => performance.getEntriesByName('dueline:tally').length > 0)
    await page.waitForTimeout(1500)
    let changed = 0
    for (let turn = 0; changed < Number(count) && turn < 10 * Number(count); turn++) {
      const half = Math.floor(turn / 2)
      const isDone =
        turn % 2 === 0
          ? await change(page, 'checkbox', countryOf(half))
          : await change(page, 'radio', radios[half % radios.length])
      if (isDone) changed += 1
    }
    console.log(`${path}, ${changed} changes, demo, 1440 × 900`)
    for (const name of ['dueline:tally', 'dueline:paint']) {
      const durations = await durationsOf(page, name)
      const [median, p95] = [0.5, 0.95].map((part) => quantile(durations, part).toFixed(0))
      console.log(`${name}: median ${median} ms, p95 ${p95} ms, n = ${durations.length}`)
    }
  } finally {
    await browser.close()
  }
})
