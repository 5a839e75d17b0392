/** Set by vite.config.ts at build. */
declare const __BUILD_VERSION__: string
/** False in a build without the demo (`VITE_DEMO=off`). */
declare const __WITH_DEMO__: boolean
