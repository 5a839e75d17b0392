import { expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { instruments } from '#record/law.ts'
import { exposureName } from './instrumentRows.ts'

it('A penalty is named by what its text was called on the day, never by what became of it', () => {
  const instrument = instruments.find(({ id }) => id === 'uk-osa')
  const rule = instrument?.penalties.find(({ id }) => id === 'uk-osa.fine')
  if (!instrument || !rule) throw new Error('The record has no Online Safety Act')
  const nameOn = (day: string) => exposureName({ instrument, rule }, isoDate(day))
  expect(nameOn('2019-06-26')).toBe('Online Harms White Paper, Sch. 13 para. 4')
  expect(nameOn('2023-06-01')).toBe('Online Safety Bill, Sch. 13 para. 4')
  expect(nameOn('2025-06-01')).toBe('Online Safety Act, Sch. 13 para. 4')
})
