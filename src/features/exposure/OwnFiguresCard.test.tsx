import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ownFiguresName } from '#queries/ownFigures.ts'
import { renderExposure } from './renderedExposure.tsx'

vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  localStorage.removeItem(ownFiguresName)
  act(() => void window.dispatchEvent(new StorageEvent('storage')))
})

const card = async () =>
  within(await screen.findByRole('region', { name: /^Your own figures stay/ }, { timeout: 10_000 }))
const kept = () => localStorage.getItem(ownFiguresName)

describe('own figures', () => {
  it('are kept on the device and never in the address', async () => {
    const { history } = renderExposure()
    const page = await card()
    fireEvent.change(page.getByLabelText('Revenue, in millions'), { target: { value: '1250.5' } })
    fireEvent.change(page.getByLabelText('Provision, in millions'), { target: { value: '12' } })
    expect(kept()).toBeNull()
    fireEvent.click(page.getByRole('button', { name: 'Keep on this device' }))
    expect(JSON.parse(kept() ?? '')).toEqual({
      revenue: { money: { currency: 'EUR', amount: 1_250_500_000 }, financialYear: 2018 },
      provision: { currency: 'EUR', amount: 12_000_000 },
    })
    expect(page.getByText(/Revenue EUR\s1,250\.5\sm of 2018: the model runs on it/)).toBeVisible()
    expect(history.location.search).toBe('')
    expect(
      await screen.findByRole('region', { name: /^Your own provision is EUR\s12\sm/ }),
    ).toBeInTheDocument()
  })

  it('that cannot be read are kept by nobody, and the field is told what to do', async () => {
    renderExposure()
    const page = await card()
    const field = page.getByLabelText('Revenue, in millions')
    fireEvent.change(field, { target: { value: '12,5' } })
    fireEvent.click(page.getByRole('button', { name: 'Keep on this device' }))
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(field).toHaveAccessibleDescription(/“12,5” is not a number\. Enter millions/)
    expect(kept()).toBeNull()
    await waitFor(() => expect(field).toHaveFocus())
  })

  it('are forgotten at once and put back by Undo', async () => {
    localStorage.setItem(
      ownFiguresName,
      JSON.stringify({ provision: { currency: 'USD', amount: 5_000_000 } }),
    )
    renderExposure()
    const page = await card()
    fireEvent.click(page.getByRole('button', { name: 'Forget my figures' }))
    expect(kept()).toBeNull()
    expect(page.getByText(/nothing of it is left/)).toBeInTheDocument()
    fireEvent.click(page.getByRole('button', { name: 'Undo' }))
    expect(JSON.parse(kept() ?? '')).toEqual({
      provision: { currency: 'USD', amount: 5_000_000 },
    })
  })
})
