import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderExposure } from './renderedExposure.tsx'

vi.setConfig({ testTimeout: 30_000 })

const card = async () =>
  within(
    await screen.findByRole('region', { name: /^What the model assumes/ }, { timeout: 10_000 }),
  )
const addressOf = ({ history }: ReturnType<typeof renderExposure>) => history.location.search

describe('the assumptions', () => {
  it('open with the defaults, each with its unit and its reason', async () => {
    renderExposure()
    const page = await card()
    expect(page.getByRole('spinbutton', { name: 'Late share that is tolerated' })).toHaveValue(5)
    expect(page.getByText(/one case in twenty late is put up with/)).toBeInTheDocument()
    expect(page.getAllByText(/no precedent punishes lateness/i).length).toBeGreaterThan(0)
    expect(page.getByRole('radio', { name: 'Moderate' })).toBeChecked()
    expect(page.getByLabelText(/^The Avia bill.*chance of adoption/)).toHaveValue(0)
  })

  it('typed go into the address once they stand still, and leave it when set back', async () => {
    const rendered = renderExposure()
    const page = await card()
    const field = page.getByRole('spinbutton', { name: 'Late share that is tolerated' })
    fireEvent.change(field, { target: { value: '10' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => expect(addressOf(rendered)).toBe('?set=1.tolerance:0.1'))
    expect(page.getByText('changed; was 5 % of cases')).toBeInTheDocument()
    fireEvent.change(field, { target: { value: '5' } })
    fireEvent.blur(field)
    await waitFor(() => expect(addressOf(rendered)).toBe(''))
  })

  it('step by the arrow keys', async () => {
    const rendered = renderExposure()
    const field = (await card()).getByRole('spinbutton', { name: 'Late share that is tolerated' })
    fireEvent.keyDown(field, { key: 'ArrowUp' })
    expect(field).toHaveValue(5.5)
    await waitFor(() => expect(addressOf(rendered)).toBe('?set=1.tolerance:0.055'), {
      timeout: 5000,
    })
  })

  it('outside their limits say so, and change nothing', async () => {
    const rendered = renderExposure()
    const page = await card()
    const field = page.getByRole('spinbutton', { name: 'Late share that is tolerated' })
    fireEvent.change(field, { target: { value: '120' } })
    fireEvent.blur(field)
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(page.getByText(/Outside 0\.1 to 100 % of cases\..*Shown with 5\./)).toBeInTheDocument()
    expect(addressOf(rendered)).toBe('')
  })

  it('stand in up to three columns, which are added, doubled, removed and put back', async () => {
    const rendered = renderExposure()
    const page = await card()
    const add = page.getByRole('button', { name: 'Compare with another' })
    fireEvent.click(add)
    await waitFor(() => expect(addressOf(rendered)).toBe('?whatif=today,bill-passes'))
    expect(
      page.getByLabelText(
        'The Avia bill, CSA sanction for a lack of means, Proposed, column 2 The bill passes: chance of adoption',
      ),
    ).toHaveValue(100)
    fireEvent.click(page.getByRole('button', { name: 'Duplicate column 2, The bill passes' }))
    await waitFor(() => expect(addressOf(rendered)).toBe('?whatif=today,bill-passes,bill-passes'))
    expect(add).toBeDisabled()
    fireEvent.click(page.getByRole('button', { name: 'Remove column 1, Today' }))
    await waitFor(() => expect(addressOf(rendered)).toBe('?whatif=bill-passes,bill-passes'))
    fireEvent.click(page.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(addressOf(rendered)).toBe('?whatif=today,bill-passes,bill-passes'))
  })

  it('are set back to the preset by Reset, of one column alone', async () => {
    const rendered = renderExposure(
      '?whatif=today,backlog-halved&set=1.severity:severe,2.tolerance:0.1',
    )
    const page = await card()
    fireEvent.click(page.getByRole('button', { name: /^Reset column 2/ }))
    await waitFor(() =>
      expect(addressOf(rendered)).toBe('?whatif=today,backlog-halved&set=1.severity:severe'),
    )
  })

  it('of a bill hold its chance and the day from which it would apply', async () => {
    const rendered = renderExposure('?set=1.chance.fr-avia.csa-sanction:0.6')
    const day = (await card()).getByLabelText(/^The Avia bill.*applies from/)
    expect(day).toBeEnabled()
    fireEvent.change(day, { target: { value: '2019-12-25' } })
    await waitFor(() =>
      expect(addressOf(rendered)).toBe(
        '?set=1.chance.fr-avia.csa-sanction:0.6,1.from.fr-avia.csa-sanction:2019-12-25',
      ),
    )
  })
})
