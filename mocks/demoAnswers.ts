/** The demo's answer to a request of the contract: the same in a Worker, in Node and in the page. */
import { endpoints } from '#contract/endpoints.ts'
import type { Problem } from '#contract/sourceAnswers.ts'
import type { CaseKind } from '#contract/vocabulary.ts'
import { CELL_LIMIT, type Tally, type TallyQuestion } from '#contract/tally.ts'
import type { CaseTable } from '#domain/caseTable.ts'
import { casePage, isTooLarge, openCasePage, tally, type TallyTooLarge } from '#domain/tally.ts'
import { demoTableOf } from './demoTables.ts'
import { describeScenario } from './describeScenario.ts'
import { describeScenarios } from './describeScenarios.ts'
import { scenarioOf } from './scenarios/all.ts'

export type DemoAnswer = { status: number; contentType: string; body: string }

/** What is asked of the demo: a path of the contract and the query string, with or without its "?". */
export type DemoRequest = { path: string; search: string }

/** Answers in JSON: what was asked, or problem details (RFC 9457) saying why not. */
export function demoAnswer({ path, search }: DemoRequest): DemoAnswer {
  if (path === endpoints.scenarios.path) return json(describeScenarios())
  const query = new URLSearchParams(search)
  const name = query.get('scenario') ?? ''
  const scenario = scenarioOf(name)
  if (!scenario) {
    return problem(404, 'This scenario does not exist', `There is no scenario "${name}".`)
  }
  const seed = Number(query.get('seed'))
  if (!query.has('seed') || !Number.isSafeInteger(seed) || seed < 0) {
    return problem(400, 'The seed is not a number', 'A seed is a whole number from 0 on.')
  }
  const tableOf = (kind: CaseKind) => demoTableOf(kind, scenario, seed)
  try {
    switch (path) {
      case endpoints.source.path:
        return json(describeScenario(scenario, tableOf('removal'), seed))
      case endpoints.tally.path: {
        const questions = endpoints.tally.questions.safeParse(parsed(query.get('questions')))
        if (!questions.success) return notAQuestion(questions.error.issues)
        return tallies(questions.data, tableOf)
      }
      case endpoints.openCases.path: {
        const question = endpoints.openCases.question.safeParse(parsed(query.get('question')))
        if (!question.success) return notAQuestion(question.error.issues)
        return json(openCasePage(tableOf(question.data.kind), question.data))
      }
      case endpoints.cases.path: {
        const question = endpoints.cases.question.safeParse(parsed(query.get('question')))
        if (!question.success) return notAQuestion(question.error.issues)
        return json(casePage(tableOf(question.data.question.kind), question.data))
      }
      default:
        return problem(404, 'Nothing is answered here', `The contract has no path ${path}.`)
    }
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown
    return problem(400, 'The question names a zone that does not exist', `${thrown.message}.`)
  }
}

function tallies(
  questions: readonly TallyQuestion[],
  tableOf: (kind: CaseKind) => CaseTable,
): DemoAnswer {
  const answers: Tally[] = []
  for (const question of questions) {
    const answer = tally(tableOf(question.kind), question)
    if (isTooLarge(answer)) return tooLarge(answer)
    answers.push(answer)
  }
  return json(answers)
}

const json = (body: unknown): DemoAnswer => ({
  status: 200,
  contentType: 'application/json',
  body: JSON.stringify(body),
})

function problem(status: number, title: string, detail: string): DemoAnswer {
  const body: Problem = { title, status, detail }
  return { status, contentType: 'application/problem+json', body: JSON.stringify(body) }
}

const tooLarge = ({ cells, drop }: TallyTooLarge): DemoAnswer =>
  problem(
    422,
    'The answer would be too large',
    `It would hold at least ${cells} cells, more than ${CELL_LIMIT}; ask without ${drop}.`,
  )

const notAQuestion = (issues: readonly { path: PropertyKey[]; message: string }[]): DemoAnswer =>
  problem(
    400,
    'The question is not one of the contract',
    `At ${issues[0]?.path.join('.') || 'its top'}: ${issues[0]?.message ?? 'unexpected'}.`,
  )

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
