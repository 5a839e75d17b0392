/** Real companies, in whole dollars per financial year. Never joined with a platform. */
import type { Company } from '#contract/company.ts'
import companiesFile from './companies.json'

/** Facebook (Meta), Google (Alphabet) and Twitter (X); held against the schema by `record.test.ts`. */
export const companies = companiesFile as unknown as readonly Company[]
