/** Hands a text to the clipboard. False where there is none (plain http) or the browser refuses. */
export const copyText = (text: string): Promise<boolean> =>
  Promise.resolve(globalThis.navigator.clipboard as Clipboard | undefined)
    .then((clipboard) => clipboard?.writeText(text).then(() => true) ?? false)
    .catch(() => false)
