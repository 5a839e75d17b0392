/**
 * How long cases take, counted with the open ones: the estimators and how their input is made from a
 * tally. Each file beside this one says its formula, its source and a worked example.
 */
export { aalenJohansen } from './survival/aalenJohansen.ts'
export { answerAges, LAST_ANSWER_HOURS } from './survival/answerAges.ts'
export {
  type CurveCases,
  FEWEST_CURVE_CASES,
  survivalInput,
  survivalInputs,
} from './survival/curveCases.ts'
export { curveAges } from './survival/curveAges.ts'
export { incidenceQuantile } from './survival/incidenceQuantile.ts'
export { joinedOutcomes } from './survival/joinedOutcomes.ts'
export { kaplanMeier } from './survival/kaplanMeier.ts'
export { survivalQuantile } from './survival/survivalQuantile.ts'
export type {
  Confidence,
  IncidencePoint,
  OutcomeCounts,
  SurvivalCounts,
  SurvivalPoint,
  SurvivalQuantile,
} from './survival/points.ts'
