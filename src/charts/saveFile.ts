/** Hands a text to the browser as a file to save; nothing leaves the page. */
export function saveFile(name: string, text: string, mediaType: string): void {
  // The byte order mark lets spreadsheets read the letters right; other formats do not allow it.
  const lead = mediaType.startsWith('text/csv') ? ['\uFEFF'] : []
  const address = URL.createObjectURL(new Blob([...lead, text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
