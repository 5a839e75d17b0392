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
export type ComparisonQuestion = (typeof comparisonQuestions)[number]
