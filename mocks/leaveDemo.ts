/** Leaving the demo: nothing of it may stand between the app and a real source. */

export const SERVICE_WORKER_URL = '/mockServiceWorker.js'

let stop = () => {}

/** Says how the running demo is stopped. */
export function demoRuns(howToStop: () => void): void {
  stop = howToStop
}

/** Stops the demo and removes its service worker, one that an earlier visit left behind included. */
export async function leaveDemo(): Promise<void> {
  stop()
  stop = () => {}
  if (!('serviceWorker' in navigator)) return
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const worker = registration.active ?? registration.waiting ?? registration.installing
    if (worker?.scriptURL.endsWith(SERVICE_WORKER_URL)) await registration.unregister()
  }
}
