import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderAt } from './renderedPage.tsx'

// Whole pages with the whole record: a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000 })

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')

/** The card of a cooperation at an address. */
async function cardAt(address: string): Promise<HTMLElement> {
  renderAt(address)
  const part = await screen.findByRole('heading', { name: 'Promised, and what came of it' })
  const card = part.closest<HTMLElement>('section.card')
  if (card === null) throw new Error('the part stands in no card')
  return card
}

describe('the card of a cooperation', () => {
  it('has parties, meetings with place and days, pledges with what came of them', async () => {
    const card = await cardAt('/obligations/ukfr-2017')
    const text = plain(card.textContent)
    expect(text).toContain('Global Internet Forum to Counter Terrorism')
    expect(text).toContain('Taormina · 26 May to 27 May 2017')
    expect(text).toContain('Paris · 13 Jun 2017')
    const pledges = within(card).getByRole('table')
    expect(within(pledges).getAllByRole('row')).toHaveLength(6)
    expect(plain(pledges.textContent)).toContain('announced the forum on 26 June 2017')
  })

  it('sets contradicting reports side by side, each with its own words, and a reading', async () => {
    const card = await cardAt('/obligations/fr-id-data-2019')
    const question = within(card).getByRole('heading', { name: 'Did Facebook confirm it?' })
    const entry = question.closest('li') as HTMLElement
    const reports = within(entry).getAllByRole('figure')
    expect(reports.map((report) => plain(report.textContent))).toEqual([
      expect.stringMatching(/“Facebook confirmed the report\.”Daily Caller, 26 Jun 2019/),
      expect.stringMatching(/“Facebook declined to comment\.”The Sun, about 26 Jun 2019/),
    ])
    expect(plain(entry.textContent)).toContain('Reading. Both can be right')
  })

  it('marks what came after the as-of, and shows it', async () => {
    const card = await cardAt('/obligations/ukfr-2017?asOf=2017-06-13')
    const meetings = within(card).getAllByRole('listitem')
    const later = (place: string) =>
      meetings.find(({ textContent }) => textContent.startsWith(place))?.textContent
    expect(later('Paris')).not.toContain('later: known today')
    expect(later('San Francisco')).toContain('later: known today')
  })

  it('leaves out what was not published by the day of knowledge', async () => {
    const card = await cardAt('/obligations/ukfr-2017?asOf=2017-06-13&knownOn=2017-06-13')
    const text = plain(card.textContent)
    expect(text).toContain('Paris · 13 Jun 2017')
    expect(text).not.toMatch(/San Francisco|New York|2019|later: known today/)
  })

  it('stands on no page of a text that is no cooperation', async () => {
    renderAt('/obligations/de-netzdg')
    await screen.findByRole('heading', { name: /behind this page/ })
    expect(
      screen.queryByRole('heading', { name: 'Promised, and what came of it' }),
    ).not.toBeInTheDocument()
  })
})
