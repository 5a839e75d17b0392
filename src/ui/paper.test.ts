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
const { neededOnPaper, onPaperChange, readyForPaper, watchPaper } = await import('./paper.ts')

test('The page is on paper before anything is drawn for it, and comes back to where it was', () => {
  const scrollTo = vi.fn<(x: number, y: number) => void>()
  Object.assign(window, { scrollY: 420, scrollTo })
  watchPaper()
  const seen: [boolean, ...string[]][] = []
  const stop = onPaperChange((isOnPaper) => seen.push([isOnPaper, ...classes]))
  window.dispatchEvent(new Event('beforeprint'))
  window.dispatchEvent(new Event('afterprint'))
  stop()
  window.dispatchEvent(new Event('beforeprint'))
  expect(seen).toEqual([[true, 'on-paper'], [false]])
  expect(scrollTo).toHaveBeenCalledWith(0, 420)
})

test('A print waits for the code it needs, as long as it is needed, whether it comes or not', async () => {
  const arrives = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const fails = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('offline')))
  const forget = neededOnPaper(arrives)
  const forgetToo = neededOnPaper(fails)
  await readyForPaper()
  forget()
  await readyForPaper()
  forgetToo()
  expect(arrives).toHaveBeenCalledTimes(1)
  expect(fails).toHaveBeenCalledTimes(2)
})
