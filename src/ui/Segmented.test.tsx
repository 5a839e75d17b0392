import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { CheckSegments } from './CheckSegments.tsx'
import { Segmented } from './Segmented.tsx'

const Views = (props: { start: 'chart' | 'table' | null }) => {
  const [view, setView] = useState(props.start)
  return (
    <Segmented
      legend="View"
      segments={[
        { value: 'chart', label: 'Chart' },
        { value: 'table', label: 'Table' },
      ]}
      value={view}
      onChange={setView}
    />
  )
}

it('is a group of radio buttons of which the arrow keys choose', async () => {
  const user = userEvent.setup()
  render(<Views start="chart" />)
  expect(screen.getByRole('group', { name: 'View' })).toBeInTheDocument()
  await user.tab()
  expect(screen.getByRole('radio', { name: 'Chart' })).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('radio', { name: 'Table' })).toBeChecked()
  expect(screen.getByRole('radio', { name: 'Chart' })).not.toBeChecked()
})

it('may have none chosen', () => {
  render(<Views start={null} />)
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
})

const Countries = () => {
  const [chosen, setChosen] = useState<('DE' | 'FR')[]>(['DE', 'FR'])
  return (
    <CheckSegments
      legend="Countries"
      options={[
        { value: 'DE', label: 'DE', title: 'Germany' },
        { value: 'FR', label: 'FR', title: 'France' },
      ]}
      chosen={chosen}
      onChange={setChosen}
    />
  )
}

it('keeps at least one of several chosen', async () => {
  const user = userEvent.setup()
  render(<Countries />)
  await user.click(screen.getByRole('checkbox', { name: 'Germany' }))
  expect(screen.getByRole('checkbox', { name: 'Germany' })).not.toBeChecked()
  await user.click(screen.getByRole('checkbox', { name: 'France' }))
  expect(screen.getByRole('checkbox', { name: 'France' })).toBeChecked()
})
