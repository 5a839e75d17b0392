/** What two articles of June 2019 spoke of, topic by topic: which of the record's claims belong together. */

export interface June2019Topic {
  topic: string
  /** Ids of press claims, in the order they are told. */
  claims: readonly string[]
  /** A question of the commitment's own on which reports disagree. */
  question?: string
  /** The commitment's own history says when. */
  isDated?: boolean
}

export const COMMITMENT = 'fr-id-data-2019'

/** What they said of the treaty stands in the treaty's file. */
export const INSTRUMENTS: readonly string[] = [COMMITMENT, 'us-fr-mlat']

export const june2019Topics: readonly June2019Topic[] = [
  { topic: 'When, and after what', claims: ['000-1', '001-6'], isDated: true },
  {
    topic: 'Who receives the data',
    claims: ['000-1', '001-1'],
    question: 'Who receives the data?',
  },
  { topic: 'Which data, in which cases', claims: ['000-2', '001-2'] },
  { topic: 'For which countries', claims: ['000-7', '001-9'] },
  { topic: 'Whether every order is followed', claims: ['000-3'] },
  { topic: 'What the treaty asks', claims: ['000-4', '001-3'] },
  {
    topic: 'Whether Facebook confirmed it',
    claims: ['000-5', '001-7'],
    question: 'Did Facebook confirm it?',
  },
]
