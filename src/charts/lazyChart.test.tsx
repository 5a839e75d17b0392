import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { lazyChart } from './lazyChart.tsx'

type Props = { height?: number; words: string }
const Picture = ({ words }: Props) => <p>{words}</p>

test('A chart holds its height until its code has come', async () => {
  const Chart = lazyChart<Props>(() => Promise.resolve(Picture), 170)
  const { container } = render(<Chart words="Drawn" />)
  expect(container.firstElementChild).toHaveStyle({ height: '170px' })
  expect(await screen.findByText('Drawn')).toBeVisible()
})

test('Once its code is there a chart is drawn with the first rendering, in time for a print', async () => {
  const Chart = lazyChart<Props>(() => Promise.resolve(Picture), 170)
  await Chart.preload()
  render(<Chart words="Drawn" />)
  expect(screen.getByText('Drawn')).toBeVisible()
})

test('A chart that does not arrive says so, and is asked for again', async () => {
  let isOnline = false
  const Chart = lazyChart<Props>(
    () => (isOnline ? Promise.resolve(Picture) : Promise.reject(new Error('offline'))),
    170,
  )
  render(<Chart words="Drawn" />)
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
  isOnline = true
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Drawn')).toBeVisible()
  await act(async () => {})
})
