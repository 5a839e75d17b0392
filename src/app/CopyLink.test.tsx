import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ownFiguresName } from '#queries/ownFigures.ts'
import { useLinkExtras } from '#url/linkExtras.ts'
import { CopyLink } from './CopyLink.tsx'
import { showAt } from './shownAt.tsx'

const written = vi.fn<(text: string) => Promise<void>>(async () => undefined)

afterEach(() => {
  written.mockClear()
  Reflect.deleteProperty(navigator, 'clipboard')
  localStorage.removeItem(ownFiguresName)
  act(() => void window.dispatchEvent(new StorageEvent('storage')))
})

/** What was copied, with the words the button then shows. */
async function copiedAt(address: string, page: React.ReactNode = null) {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: written },
  })
  await showAt(
    address,
    <>
      <CopyLink />
      {page}
    </>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }))
  const button = await screen.findByRole('button', { name: /^Copied/ })
  return { link: written.mock.calls[0]?.[0] ?? '', words: button.textContent }
}

const whole = { years: '100000', draws: '1' }
const PageInFull = () => {
  useLinkExtras(whole)
  return null
}

describe('a copied link', () => {
  it('has every shared value, and the page’s own as they stand', async () => {
    const { link, words } = await copiedAt('/exposure?draws=7')
    expect(link).toMatch(/asOf=2019-06-26.*&currency=EUR&draws=7$/)
    expect(words).toBe('Copied')
  })

  it('has the page’s own defaults too where the page writes them in full', async () => {
    const { link } = await copiedAt('/exposure', <PageInFull />)
    expect(link).toMatch(/&years=100000&draws=1$/)
  })

  it('has no own figure, and says that it has none', async () => {
    const figures = { provision: { currency: 'EUR', amount: 123_456_000 } }
    localStorage.setItem(ownFiguresName, JSON.stringify(figures))
    act(() => void window.dispatchEvent(new StorageEvent('storage')))
    const { link, words } = await copiedAt('/exposure')
    expect(words).toBe('Copied, without your figures')
    expect(link).not.toMatch(/123|provision|own-figures/)
    expect(screen.getByText(/Your own figures stay on this device/)).toBeInTheDocument()
  })
})
