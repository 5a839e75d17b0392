import { useState } from 'react'
import { Segmented } from '#ui/Segmented.tsx'
import { chooseTheme, readTheme, type Theme } from './theme.ts'

const segments = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'System' },
] as const satisfies { value: Theme; label: string }[]

/** Light, dark or the system's theme. */
export const ThemeSwitch = () => {
  const [theme, setTheme] = useState(readTheme)
  return (
    <Segmented
      legend="Theme"
      hideLegend
      size="small"
      segments={segments}
      value={theme}
      onChange={(next) => {
        chooseTheme(next)
        setTheme(next)
      }}
    />
  )
}
