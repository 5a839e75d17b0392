/** The five kinds of exposure, in two worlds. Nothing adds one kind, or one world, to another. */
import type { Money } from './units.ts'

/**
 * What an amount is: the most a text allows; what a simulation comes to; what a company has set aside;
 * what an authority imposed; what was agreed.
 */
export const exposureKinds = [
  'statutory maximum',
  'modelled',
  'accrued',
  'imposed',
  'settled',
] as const
/** What an amount is; see `exposureKinds`. */
export type ExposureKind = (typeof exposureKinds)[number]

/** `record`: of a real company, from the public record. `demo`: of an invented one. `own`: the user's. */
export const exposureWorlds = ['record', 'demo', 'own'] as const
/** Whose an amount is; see `exposureWorlds`. */
export type ExposureWorld = (typeof exposureWorlds)[number]

/** An amount that knows its kind and its world, so that two unlike ones cannot be added. */
export type Amount<
  Kind extends ExposureKind = ExposureKind,
  World extends ExposureWorld = ExposureWorld,
> = Money & { readonly kind: Kind; readonly world: World }
