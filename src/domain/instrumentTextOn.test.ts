import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { instrument } from '#test/fixtures/law.ts'
import { instrumentTextOn } from './instrumentTextOn.ts'

const text = (words: string, publishedOn: string) => ({
  text: words,
  sources: ['text'],
  verified: true,
  publishedOn: isoDate(publishedOn),
})
const law = instrument({
  authority: text('Regulator', '2023-10-26'),
  earlierTexts: { authority: [text('not decided', '2019-04-08'), text('Bill’s', '2022-03-17')] },
  scope: text('All services', '2023-10-26'),
})
const authorityOn = (day: string) => instrumentTextOn(law, 'authority', isoDate(day))?.text ?? null

test('a part has the newest text that was published by the day', () => {
  expect(authorityOn('2022-03-16')).toBe('not decided')
  expect(authorityOn('2022-03-17')).toBe('Bill’s')
  expect(authorityOn('2023-10-26')).toBe('Regulator')
})

test('before the first text there is none', () => {
  expect(authorityOn('2019-04-07')).toBeNull()
  expect(instrumentTextOn(law, 'scope', isoDate('2022-01-01'))).toBeNull()
})
