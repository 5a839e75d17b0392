/** Light, dark, or the system's. Kept on this device only, where storage can be written. */

export type Theme = 'light' | 'dark' | 'system'

/** The same name as in public/theme.js, which sets the theme before the first paint. */
const storageName = 'dueline:theme'

/** The theme chosen on this device; "system" where none was or storage cannot be read. */
export const readTheme = (): Theme => {
  try {
    const kept = localStorage.getItem(storageName)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

/** Applies a theme to the page and keeps it; a storage that refuses loses it with the visit. */
export const chooseTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(storageName)
    else localStorage.setItem(storageName, theme)
  } catch {
    // shown all the same
  }
}
