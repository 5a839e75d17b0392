/** Whether the walk was just begun by hand: then, and only then, focus goes to its panel. */

let isStarting = false

/** Called by the link that begins the walk. */
export const startByHand = (): void => {
  isStarting = true
}

/** True once after the walk was begun by hand. */
export const takeStart = (): boolean => {
  const wasStarting = isStarting
  isStarting = false
  return wasStarting
}
