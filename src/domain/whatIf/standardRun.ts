/** What a page opens with: how many years are simulated, and which draws. */
export const standardRun = { years: 100_000, seed: 1 } as const
