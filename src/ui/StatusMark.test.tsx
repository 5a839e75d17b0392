import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Status } from '#contract/vocabulary.ts'
import { StatusMark, StatusWord } from './StatusMark.tsx'
import { statusColour } from './statusWords.ts'

it('draws each of the 14 statuses differently', () => {
  const drawings = Status.options.map((status) => {
    const { container, unmount } = render(<StatusMark status={status} />)
    const drawing = container.querySelector('g')?.innerHTML ?? ''
    unmount()
    return drawing
  })
  expect(drawings).toHaveLength(14)
  expect(new Set(drawings).size).toBe(14)
})

it('never fills a diamond: what is not law stays hollow', () => {
  for (const status of [
    'requested',
    'announced',
    'under way',
    'pending',
    'ended',
    'settled',
  ] as const) {
    const { container, unmount } = render(<StatusMark status={status} />)
    expect(container.querySelector('g')?.getAttribute('fill')).toBe('none')
    expect(container.querySelector('path')?.getAttribute('fill')).toBeNull()
    unmount()
  }
})

it('says the word beside the mark, bold only where it binds', () => {
  render(
    <>
      <StatusWord status="in force" />
      <StatusWord status="struck down" phrase="Promulgated; core struck down" />
    </>,
  )
  expect(screen.getByText('In force').parentElement).toHaveClass('font-bold')
  expect(screen.getByText('Promulgated; core struck down').parentElement).not.toHaveClass(
    'font-bold',
  )
})

it('hides a bare mark from those who listen, unless it is named', () => {
  const { container } = render(<StatusMark status="proposed" />)
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  render(<StatusMark status="proposed" label="proposed" />)
  expect(screen.getByRole('img', { name: 'proposed' })).toBeInTheDocument()
})

it('has a colour for every status', () => {
  expect(statusColour('struck down')).toBe('var(--void)')
  expect(statusColour('adopted')).toBe('var(--coming)')
})
