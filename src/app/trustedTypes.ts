/**
 * The one Trusted Types policy, made before any other module runs. Script addresses pass only if
 * they are the app's own workers or the demo's service worker; HTML passes only if it is empty
 * (the date picker's announcer clears itself that way).
 */

interface PolicyRules {
  createScriptURL: (address: string) => string
  createHTML: (html: string) => string
}

interface TrustedTypesFactory {
  createPolicy: (name: string, rules: PolicyRules) => unknown
}

const isOwnWorker = /^\/(?:mockServiceWorker\.js|assets\/[\w-]*[wW]orker-[\w-]+\.js)$/

/** Rejects with a TypeError, as the browser does without a policy. */
export const rules: PolicyRules = {
  createScriptURL: (address) => {
    const { origin, pathname } = new URL(address, location.href)
    if (origin === location.origin && isOwnWorker.test(pathname)) return address
    throw new TypeError(`Not a script of this app: ${address}`)
  },
  createHTML: (html) => {
    if (html === '') return html
    throw new TypeError('HTML from text is not allowed here')
  },
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory }
trustedTypes?.createPolicy('default', rules)
