/** Runs before each component test file: DOM matchers, and a clean page after every test. */
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import './dialogElement.ts'

afterEach(cleanup)
