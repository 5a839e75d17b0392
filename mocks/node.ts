/** The demo in Node: tests ask it through fetch, as the app does. */
import { setupServer } from 'msw/node'
import { inThread } from './answerer.ts'
import { demoHandlers } from './handlers/all.ts'

/** Listen, reset and close it in a test's hooks; requests outside the contract stay requests. */
export const demoServer = setupServer(...demoHandlers(inThread))
