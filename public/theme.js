// Before the first paint: the theme chosen on an earlier visit, if storage can be read.
try {
  const theme = localStorage.getItem('dueline:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // no storage: the system's theme
}
