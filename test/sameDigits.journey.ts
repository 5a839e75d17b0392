/** One question on three pages: Overview, Compare and Deadlines show the same digits for it. */
import type { Locator, Page } from '@playwright/test'
import { expect, open, test } from './journey.ts'
import { isDeep } from './pages.ts'

type Row = Record<string, string>

/** A card's table as the screen shows it, by its columns' heads. */
async function tableOf(found: Locator): Promise<Row[]> {
  // What it was found by may be gone with the picture; its heading stays.
  const heading = await found.getAttribute('aria-labelledby')
  const card = found.page().locator(`section.card[aria-labelledby="${heading}"]`)
  await card.scrollIntoViewIfNeeded()
  await card.getByRole('radio', { name: 'Table' }).check({ force: true })
  const table = card.locator('[aria-label^="Table: "] table')
  await expect(table.locator('tbody tr').first()).toBeVisible()
  return table.evaluate((element) => {
    const words = (cells: Iterable<Element>) => [...cells].map((cell) => cell.textContent ?? '')
    const heads = words(element.querySelectorAll('thead th'))
    return [...element.querySelectorAll('tbody tr')].map((row) => {
      const cells = words(row.querySelectorAll('th, td'))
      return Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? '']))
    })
  })
}

type Figure = { share: string; lower: string; upper: string; n: string }

const figureOf = (row: Row | undefined, share: string): Figure => ({
  share: row?.[share] ?? 'missing',
  lower: row?.['95 % from'] ?? 'missing',
  upper: row?.['95 % to'] ?? 'missing',
  n: row?.['Past the deadline'] ?? 'missing',
})

/** The headline with its interval and n, from the explanation behind it. */
async function overviewFigure(page: Page, query: string): Promise<Figure> {
  await open(page, `/?${query}`)
  await page.getByRole('button', { name: /^Explain: On time within/ }).click()
  const words = (await page.getByRole('dialog').innerText()).replaceAll('\u00A0', ' ')
  const [, inTime = '', late = '', share = ''] =
    /([\d,]+) in time ÷ \([\d,]+ in time \+ ([\d,]+) late\) = ([\d.]+) %/.exec(words) ?? []
  const [, lower = '', upper = ''] =
    /95 % interval \(Wilson\): ([\d.]+) to ([\d.]+)/.exec(words) ?? []
  const n = Number(inTime.replaceAll(',', '')) + Number(late.replaceAll(',', ''))
  return { share, lower, upper, n: n.toLocaleString('en-GB') }
}

/** The first rows of Compare's card are the window's, then come the months. */
async function compareFigure(page: Page, query: string, country: string): Promise<Figure> {
  await open(page, `/compare?${query}`)
  const rows = await tableOf(
    page.locator('section.card', { has: page.getByRole('heading', { name: /^Within/ }) }),
  )
  return figureOf(
    rows.find((row) => row['Country'] === country),
    'On time, %',
  )
}

async function deadlinesFigures(page: Page, query: string, country: string) {
  await open(page, `/deadlines?${query}`)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const compared = page.locator('section.compared-card')
  const rows = await tableOf(compared)
  const found = rows.find((row) => row['Country'] === country)
  return { title, figure: figureOf(found, 'On time, %; difference, points') }
}

const questions = [
  { query: 'asOf=2019-06-26&in=DE,FR,GB', counted: 'DE', country: 'Germany' },
  { query: 'asOf=2024-05-13&in=DE,ES', counted: 'DE', country: 'Germany' },
  { query: 'asOf=2019-06-26&in=FR,DE&yardstick=fr-avia.24h', counted: 'FR', country: 'France' },
  { query: 'asOf=2020-07-01&in=GB,IE&yardstick=own-12h', counted: 'GB', country: 'United Kingdom' },
  {
    query: 'asOf=2024-05-14&in=ES,FR&from=2024-01-01&to=2024-04-01',
    counted: 'ES',
    country: 'Spain',
  },
  {
    query: 'asOf=2019-06-26&in=DE,GB&yardstick=de-netzdg.7d',
    counted: 'GB',
    country: 'United Kingdom',
  },
] as const

/** The figures themselves agree in `sameDigits.test.ts`; a browser is asked about two, in deep about all. */
const seen = isDeep ? questions : questions.filter((_, index) => index % 3 === 0)

for (const { query, counted, country } of seen) {
  test(`${country}, ${query}: share, interval and n are the same on all three`, async ({
    page,
  }) => {
    const onCompare = await compareFigure(page, query, country)
    expect(onCompare.share).toMatch(/^\d+\.\d$/)
    expect(await overviewFigure(page, query.replace(/in=[A-Z,]+/, `in=${counted}`))).toEqual(
      onCompare,
    )
    const { title, figure } = await deadlinesFigures(page, query, country)
    expect(figure).toEqual(onCompare)
    expect(title).toMatch(/\d\d\s% of (?:notices|cases)/)
  })
}

test('a replay of the yardstick’s own duty says Overview’s headline, interval and n', async ({
  page,
}) => {
  const query = 'in=DE,FR,GB&yardstick=fr-avia.24h'
  const headline = await overviewFigure(page, query)
  await open(page, `/deadlines?${query}&replay=fr-avia.24h`)
  const [all] = await tableOf(page.locator('.replay-card'))
  expect({
    share: all?.['On time under the Avia bill’s 24\u00A0h, %'],
    lower: all?.['95 % from'],
    upper: all?.['95 % to'],
    n: all?.['Past its deadline'],
  }).toEqual(headline)
})
