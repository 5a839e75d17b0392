import { expect, test, vi } from 'vitest'

vi.stubGlobal('window', new EventTarget())
const classes = new Set<string>()
vi.stubGlobal('document', {
  documentElement: {
    classList: {
      add: (name: string) => classes.add(name),
      remove: (name: string) => classes.delete(name),
    },
  },
})
const { onPaperChange, watchPaper } = await import('./paper.ts')

test('The page is on paper before anything is drawn for it, and comes back to where it was', () => {
  const scrollTo = vi.fn<(x: number, y: number) => void>()
  Object.assign(window, { scrollY: 420, scrollTo })
  watchPaper()
  const seen: string[][] = []
  const stop = onPaperChange(() => seen.push([...classes]))
  window.dispatchEvent(new Event('beforeprint'))
  window.dispatchEvent(new Event('afterprint'))
  stop()
  window.dispatchEvent(new Event('beforeprint'))
  expect(seen).toEqual([['on-paper'], []])
  expect(scrollTo).toHaveBeenCalledWith(0, 420)
})
