/** The rows of a comparison, in their order. */
export const comparisonQuestions = [
  'instrument',
  'status',
  'since, until',
  'trigger',
  'deadline',
  'satisfied by',
  'penalty',
  'base',
  'authority',
  'scope',
  'size threshold',
  'cooperation',
  'became',
] as const
/** What is asked of every text; a row of the comparison. */
export type ComparisonQuestion = (typeof comparisonQuestions)[number]
