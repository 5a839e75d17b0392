/** The yardstick in the address: `law`, a duty's id, or `own-24h`. */
import { hours } from '#contract/units.ts'
import type { Yardstick } from '#domain/yardstick.ts'

/** The longest own target, a year. */
const longestTargetHours = 8760

/** { form: 'own target', targetHours: 24 } → "own-24h". */
export const writeYardstick = (yardstick: Yardstick): string => {
  if (yardstick.form === 'law') return 'law'
  return yardstick.form === 'duty' ? yardstick.dutyId : `own-${yardstick.targetHours}h`
}

/**
 * The reverse; null where the text is none of the three. Whether a duty of that id exists is for
 * the law to say: `resolveYardstick` falls back to the own target and gives the reason.
 */
export const readYardstick = (text: string): Yardstick | null => {
  if (text === 'law') return { form: 'law' }
  const own = /^own-(\d+(?:\.\d+)?)h$/.exec(text)
  if (own !== null) {
    const targetHours = Number(own[1])
    return targetHours > 0 && targetHours <= longestTargetHours
      ? { form: 'own target', targetHours: hours(targetHours) }
      : null
  }
  return /^[a-z0-9-]+\.[a-z0-9-]+$/.test(text) ? { form: 'duty', dutyId: text } : null
}
