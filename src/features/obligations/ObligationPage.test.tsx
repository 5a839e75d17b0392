import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { instruments } from '#record/law.ts'
import { renderAt } from './renderedPage.tsx'

// Whole pages with the whole record: a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000 })

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')
const pageText = () => plain(document.body.textContent)

/** Opens an address and waits until the last card stands. */
const open = async (address: string) => {
  renderAt(address)
  await screen.findByRole('heading', { name: /behind this page/ })
}

describe('the page of an obligation', () => {
  it.each(instruments.map(({ id, title }) => [id, title]))('shows %s', async (id, title) => {
    await open(`/obligations/${id}`)
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument()
    expect(pageText()).not.toMatch(/undefined|NaN|\[object/)
  })

  it('works the Avia bill’s 4 % out for Facebook on 26 June 2019', async () => {
    await open('/obligations/fr-avia')
    expect(
      screen.getByRole('heading', {
        name: /^For Facebook, 4\s% of 2018 revenue would be EUR\s1,889\.9\sm$/,
      }),
    ).toBeInTheDocument()
    const text = pageText()
    for (const part of ['USD 55,838 m', '1.1818', 'EUR 1,889.9 m', 'USD 2,233.52 m']) {
      expect(text).toContain(part)
    }
    expect(text).toContain('if adopted')
  })

  it('leads to the page of requests where figures of it were published', async () => {
    await open('/obligations/eu-terreg')
    expect(screen.getByRole('link', { name: 'Removal orders' })).toHaveAttribute(
      'href',
      '/requests',
    )
  })

  it('says which base year stands in', async () => {
    await open('/obligations/fr-avia?asOf=2020-01-15')
    expect(pageText()).toContain('Revenue of 2019 was published only after this date')
  })

  it('shows no working where no amount is set', async () => {
    await open('/obligations/ukfr-2017')
    expect(await screen.findByRole('heading', { name: 'No amount is set' })).toBeInTheDocument()
    expect(pageText()).not.toContain('EUR 0')
  })

  it('keeps a bounded maximum bounded: Alphabet under the Online Safety Act', async () => {
    await open('/obligations/uk-osa?asOf=2025-06-01&company=alphabet')
    expect(pageText()).toContain('at least GBP 18 m and at most USD 35,001.8 m')
  })

  it('says unknown where revenue was never published: Twitter in 2023', async () => {
    await open('/obligations/eu-terreg?asOf=2023-06-01&company=twitter')
    expect(
      screen.getByRole('heading', { level: 2, name: 'For Twitter, the maximum is unknown' }),
    ).toBeInTheDocument()
  })

  it('has the published half-years of NetzDG with the reason why they rank nobody', async () => {
    await open('/obligations/de-netzdg')
    expect(
      await screen.findByRole('heading', { name: /cannot be ranked against one another$/ }),
    ).toBeInTheDocument()
    expect(pageText()).toMatch(/Not a ranking\..+form/)
  })

  it('puts two articles that contradict each other side by side', async () => {
    await open('/obligations/fr-id-data-2019')
    const entries = screen
      .getAllByRole('listitem')
      .filter((item) => within(item).queryAllByText('The press said').length === 2)
    expect(entries.length).toBeGreaterThan(0)
  })

  it('keeps the FTC’s sums apart, kind by kind', async () => {
    await open('/obligations/us-ftc-facebook')
    expect(pageText()).toContain('none added to another')
    expect(pageText()).toContain('USD 3 bn to USD 5 bn')
    expect(pageText()).not.toContain('USD 8 bn')
  })

  it('marks what was published after the as-of instead of hiding it', async () => {
    await open('/obligations/fr-avia?asOf=2019-06-26')
    expect(screen.getAllByText('later: known today').length).toBeGreaterThan(1)
  })

  it('opens the formula behind the amount', async () => {
    await open('/obligations/fr-avia')
    const [formula] = screen.getAllByRole('button', { name: /^Formula/ })
    await userEvent.click(formula as HTMLElement)
    expect(
      await screen.findByRole('heading', { name: /maximum for Facebook$/ }),
    ).toBeInTheDocument()
    expect(screen.getByRole('dialog').textContent.replaceAll('\u00a0', ' ')).toContain(
      '= EUR 1,889.9 m (In EUR)',
    )
  })

  it('folds the rules of other days away on screen, and keeps them for paper', async () => {
    await open('/obligations/fr-avia?asOf=2019-06-26')
    const button = screen.getByRole('button', { name: /known today/ })
    const folded = document.getElementById(button.getAttribute('aria-controls') ?? '')
    expect(button).toHaveAttribute('aria-expanded', 'false')
    expect(folded).toHaveClass('not-on-screen')
    expect(folded).not.toBeEmptyDOMElement()
    await userEvent.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(folded).not.toHaveClass('not-on-screen')
  })

  it('leads on from an address that names no text', async () => {
    renderAt('/obligations/fr-nothing')
    expect(
      await screen.findByRole('heading', { level: 1, name: /holds no text called “fr-nothing”/ }),
    ).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'All obligations' })).toHaveAttribute(
      'href',
      '/obligations',
    )
  })
})
