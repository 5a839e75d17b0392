/** A scenario of invented cases in words. */

/** "steady@1+7" is "steady v1, seed 7"; what is no scenario stays as it is. */
export const scenarioWords = (version: string): string => {
  const parts = /^(.+)@(\d+)\+(\d+)$/.exec(version)
  return parts === null ? version : `${parts[1]} v${parts[2]}, seed ${parts[3]}`
}
