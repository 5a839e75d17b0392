/** Flags for a quiet browser that may run as root, in a container, without a network. */
export declare const chromiumFlags: string[]
/** The path of a Chromium; throws with every attempt's own words if none is to be had. */
export declare function findChromium(): string
