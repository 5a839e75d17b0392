/** Says that the browser is offline, and what that does and does not touch. */
import { useSyncExternalStore } from 'react'

const subscribe = (onChange: () => void) => {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

export const OfflineNotice = () => {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <output className="block">
      {!isOnline && (
        <p className="notice">
          You are offline. What was read stays; new questions are asked when the connection is back.
        </p>
      )}
    </output>
  )
}
