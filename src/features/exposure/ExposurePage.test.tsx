import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderExposure } from './renderedExposure.tsx'
import { plain } from './sampleLedger.ts'

vi.setConfig({ testTimeout: 30_000 })

const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name })
const card = async (name: RegExp) => within(await screen.findByRole('region', { name }))
const lineOf = (rule: string) => document.querySelector(`[data-rule="${rule}"]`)

describe('the exposure page', () => {
  it('opens with the finding, and a line for every penalty of the day', async () => {
    renderExposure()
    expect(await heading(/Avia bill EUR.1,889\.9.m or more$/)).toBeInTheDocument()
    const lines = [...document.querySelectorAll('[data-rule]')]
    expect(lines).toHaveLength(12)
    expect(plain(lineOf('de-netzdg.procedure-fine')?.textContent ?? '')).toMatch(
      /EUR 50 m.*0\.106 %.*counts/,
    )
    expect(lineOf('ukfr-2017.liability')?.textContent).toMatch(/None set/)
    expect(lineOf('eu-terreg.fine-proposal')?.textContent).toMatch(/left out: unknown/)
  })

  it('opens a working in place and in the address, with its steps and sources', async () => {
    const { history } = renderExposure()
    const button = await screen.findByRole('button', { name: /^How it is worked: Avia bill, CSA/ })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    fireEvent.click(button)
    await waitFor(() => expect(history.location.search).toBe('?open=fr-avia.csa-sanction'))
    const working = document.getElementById('working-fr-avia.csa-sanction')
    expect(plain(working?.textContent ?? '')).toMatch(/USD 55,838 m.*4 %.*1\.1818.*EUR 1,889\.9 m/)
    expect(within(working!).getAllByRole('link').length).toBeGreaterThan(0)
    fireEvent.click(button)
    await waitFor(() => expect(history.location.search).toBe(''))
  })

  it('sorts within the columns that never meet', async () => {
    renderExposure()
    await heading(/EUR/)
    fireEvent.click(screen.getAllByRole('button', { name: /^Maximum/ })[0]!)
    const ids = [...document.querySelectorAll('[data-rule]')].map((line) =>
      line.getAttribute('data-rule'),
    )
    expect(ids.slice(0, 3)).toEqual([
      'fr-lcen-6-1.offence-2015',
      'de-netzdg.agent-fine-until-2024',
      'de-netzdg.procedure-fine',
    ])
    expect(screen.getAllByRole('columnheader', { name: /^Maximum/ })[0]).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
  })

  it('lets the assumption about the same facts be switched, in the address too', async () => {
    const { history } = renderExposure('?asOf=2022-12-01')
    const totals = await card(/add up to/)
    const before = totals.getByRole('heading', { level: 2 }).textContent
    fireEvent.click(totals.getByRole('radio', { name: 'Each counts' }))
    await waitFor(() => expect(history.location.search).toContain('groups=all'))
    const after = (await card(/add up to/)).getByRole('heading', { level: 2 }).textContent
    expect(plain(before ?? '')).toMatch(/EUR 9,974\.9 m/)
    expect(plain(after ?? '')).toMatch(/EUR 10,024\.9 m/)
  })

  it('says amounts in the currency chosen, and keeps the choice in the address', async () => {
    const { history } = renderExposure()
    await heading(/EUR/)
    fireEvent.click(screen.getByRole('radio', { name: 'USD' }))
    expect(await heading(/Avia bill USD.2,233\.5.m or more$/)).toBeInTheDocument()
    expect(history.location.search).toContain('currency=USD')
  })

  it('keeps what was imposed, accrued and settled apart, each with its own kind', async () => {
    renderExposure('?asOf=2021-09-01')
    const fines = await card(/two fines are recorded for Facebook/)
    expect(fines.getByText(/^4.% of at most EUR.50.m/)).toBeInTheDocument()
    expect(fines.getByText(/^6.% of at most EUR.50.m/)).toBeInTheDocument()
    expect(screen.getByRole('region', { name: /has settled for USD.5.bn/ })).toBeInTheDocument()
    expect(
      screen.getByRole('region', { name: /Nothing is recorded as accrued/ }),
    ).toBeInTheDocument()
  })

  it('folds fines that came later away, and says that they are known today', async () => {
    renderExposure()
    const fines = await card(/no fine is recorded for Facebook/)
    const fold = fines.getByRole('button', { name: /^Seven fines that came later, known today/ })
    expect(fold).toHaveAttribute('aria-expanded', 'false')
  })

  it('says of a day without any law that it is no maximum of 0', async () => {
    renderExposure('?asOf=2014-01-01&in=IE')
    expect(await heading(/no law in force sets an amount for Facebook$/)).toBeInTheDocument()
    expect(screen.getByText('No penalty stands here')).toBeInTheDocument()
    expect(document.querySelectorAll('[data-rule]')).toHaveLength(0)
  })

  it('says which values of the address it could not use, and which line does not stand', async () => {
    renderExposure('?groups=some&open=eu-dsa.fine')
    expect(await screen.findByText(/groups=some is not known/)).toBeInTheDocument()
    expect(await screen.findByText(/eu-dsa\.fine does not stand on this day/)).toBeInTheDocument()
  })

  it('joins the company’s name to no demo card', async () => {
    renderExposure()
    await heading(/EUR/)
    const demos = [...document.querySelectorAll('[data-kind="demo"]')]
    expect(demos.length).toBeGreaterThan(0)
    for (const demo of demos) {
      expect(demo.textContent).not.toMatch(/Facebook/)
    }
  })
})
