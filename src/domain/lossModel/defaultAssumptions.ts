/**
 * The assumptions a page opens with, each with its reason. None of them is in a text of law. The reasons
 * hold on every day: none names a fine, which may have become public only after the day shown.
 */
import { share } from '#contract/units.ts'
import type { LossAssumptions } from './assumptions.ts'
import { billReason } from './billAssumption.ts'

/** What is assumed until somebody assumes otherwise; the reasons stand in `assumptionReasons`. */
export const defaultAssumptions: LossAssumptions = {
  toleratedLateShare: share(0.05),
  actionsPerYearAtTolerance: 0.05,
  mostActionsPerYear: 1,
  severity: 'moderate',
  sharedActionsPerYear: 0.02,
  onlyLargestOfGroup: true,
  lateShareFactor: 1,
  bills: {},
}

/** One assumption as a page lists it. */
export type AssumptionReason = {
  name: keyof LossAssumptions
  value: LossAssumptions[keyof LossAssumptions]
  reason: string
}

const reasons: Record<keyof LossAssumptions, string> = {
  toleratedLateShare:
    'Assumption: one case in twenty late is put up with. No text says how many; statutes punish a failing system, not a late item.',
  actionsPerYearAtTolerance:
    'Assumption: one action in 20 years at the tolerated share, because fines under these laws are rare and none is known for lateness.',
  mostActionsPerYear:
    'Assumption: an authority brings at most one action a year on average, since proceedings take years.',
  severity:
    'Assumption: a quarter of the cap on average. No precedent punishes lateness; what part of a cap fines for other breaches took stands with the fines imposed.',
  sharedActionsPerYear:
    'Assumption: once in 50 years one cause moves every authority at once. It widens the losses and leaves their mean.',
  onlyLargestOfGroup:
    'Assumption: nobody is punished twice for the same facts, so of a group only the largest cap counts.',
  lateShareFactor: 'The late share as read from the cases; 0.5 asks what half of it would change.',
  bills: billReason,
}

/** The defaults with their reasons, in the order in which they are explained. */
export const assumptionReasons: readonly AssumptionReason[] = (
  [
    'toleratedLateShare',
    'actionsPerYearAtTolerance',
    'mostActionsPerYear',
    'severity',
    'sharedActionsPerYear',
    'onlyLargestOfGroup',
    'lateShareFactor',
    'bills',
  ] as const
).map((name) => ({ name, value: defaultAssumptions[name], reason: reasons[name] }))
