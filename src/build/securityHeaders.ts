/**
 * The headers every answer of a deployed Dueline carries: the preview server sends them, the build
 * writes them to `dist/_headers`, and the tests read them from here.
 */

/**
 * The content security policy, directive by directive. Nothing is inline, nothing comes from
 * another origin, and script addresses and HTML pass the one Trusted Types policy of
 * `src/app/trustedTypes.ts`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "font-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * How long a file may be kept, by its path below the site's root ("/assets/index-3f2a.js"). Names
 * under `/assets/` carry a hash of their content and never change; everything else is asked for anew.
 */
export const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
