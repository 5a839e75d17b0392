// `npm test`: every check, one after the other, all of them whatever fails, then one count.
// Arguments name the steps to run ("node test/run.mjs types journeys"); none means all.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { findChromium } from './chromium.mjs'
import { steps } from './steps.mjs'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. Steps: ${steps.map((s) => s.name).join(', ')}`,
  )
  process.exit(2)
}
const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name))

const MINUTE_MS = 60_000
const STEP_LIMIT_MS = (process.env.DEEP === '1' ? 240 : 15) * MINUTE_MS

/** Runs a command to its end, its output passed through; resolves to its exit code. */
function run([command, ...commandArguments]) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      stdio: 'inherit',
      env: process.env,
      timeout: STEP_LIMIT_MS,
    })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** A report of test cases read from the step's JSON; null where the step wrote none. */
function countCases(step) {
  if (!step.report) return null
  try {
    return step.countCases(JSON.parse(readFileSync(step.report, 'utf8')))
  } catch {
    return null
  }
}

rmSync('test/results', { recursive: true, force: true })
mkdirSync('test/results', { recursive: true })

const outcomes = []
for (const step of chosen) {
  console.log(`\n── ${step.name}: ${step.says}`)
  const startedAt = performance.now()
  let code = 1
  try {
    if (step.needsChromium) findChromium()
    code = await run(step.command)
  } catch (failure) {
    console.error(failure.message)
  }
  const seconds = (performance.now() - startedAt) / 1000
  // A step that counts cases still counts itself when it fails without one of its cases failing.
  const cases = countCases(step)
  const passed = cases ? cases.passed : code === 0 ? 1 : 0
  const failed = cases ? Math.max(cases.failed, code === 0 ? 0 : 1) : code === 0 ? 0 : 1
  outcomes.push({ name: step.name, seconds, passed, failed })
}

console.log('')
for (const { name, seconds, passed, failed } of outcomes) {
  const counts = `${passed} passed, ${failed} failed`
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s  ${counts}`,
  )
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
