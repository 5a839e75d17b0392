/** Presses whatever opens, turns over or hands out something on a page, as a curious reader would. */
import { act, fireEvent } from '@testing-library/react'

/** Hands over the page as it is, then each dialog and each part that was opened. */
export async function openEverything(visit: (shown: Element) => void): Promise<void> {
  visit(document.body)
  const openers = [
    ...document.querySelectorAll<HTMLElement>('main button[aria-haspopup="dialog"]'),
    ...document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]'),
    ...[...document.querySelectorAll<HTMLElement>('main button, main input[type="radio"]')].filter(
      (element) => /^table$/i.test(element.textContent || element.getAttribute('value') || ''),
    ),
  ]
  for (const details of document.querySelectorAll('details')) details.open = true
  for (const opener of openers) {
    if (!opener.isConnected) continue
    await act(async () => fireEvent.click(opener))
    const dialog = document.querySelector('dialog')
    visit(dialog ?? document.body)
    const close = [...(dialog?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent === 'Close',
    )
    if (close) await act(async () => fireEvent.click(close))
  }
}

/** Every text that the page's own buttons hand out: files to save, and what goes to the clipboard. */
export async function everythingHandedOut(): Promise<string[]> {
  const copied: string[] = []
  const saved: Blob[] = []
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  })
  // jsdom makes no addresses for files.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved.push(blob)
      return '#saved'
    },
    revokeObjectURL: () => {},
  })
  for (const button of document.querySelectorAll<HTMLElement>('main button')) {
    const says = `${button.getAttribute('aria-label') ?? ''} ${button.textContent}`
    if (/\b(?:CSV|Copy|\.ics)/.test(says) && button.isConnected) {
      await act(async () => fireEvent.click(button))
    }
  }
  return [...copied, ...(await Promise.all(saved.map(textOf)))]
}

/** jsdom's files cannot be read as text by themselves. */
const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(new Error('The file could not be read')))
    reader.readAsText(blob)
  })
