import { expect, test } from 'vitest'
import { textWidth, wrapText } from './textWidth.ts'

test('A bold or larger text is wider', () => {
  expect(textWidth('Germany', 12, true)).toBeGreaterThan(textWidth('Germany', 12))
  expect(textWidth('Germany', 13)).toBeGreaterThan(textWidth('Germany', 12))
})

test('A text breaks at spaces and no line is wider than the room', () => {
  const lines = wrapText('Decide on a notice of unlawful content in 24 h', 140, 13, true, 3)
  expect(lines.join(' ')).toBe('Decide on a notice of unlawful content in 24 h')
  for (const line of lines) expect(textWidth(line, 13, true)).toBeLessThanOrEqual(140)
})

test('What does not fit is cut with an ellipsis', () => {
  const lines = wrapText('Decide on a notice of unlawful content in 24 h', 140, 13, true, 1)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/…$/)
  expect(textWidth(lines[0]!, 13, true)).toBeLessThanOrEqual(140)
  expect(wrapText('Einwilligungserklärung', 60, 12, false, 2)[0]).toMatch(/…$/)
})
