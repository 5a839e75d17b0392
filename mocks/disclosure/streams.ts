/** Streams of random numbers apart from that of the removal cases, which is 0. */
export const streams = { counts: 1, noise: 2, cases: 3 } as const
