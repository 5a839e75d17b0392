// Finds a Chromium for the journeys, the screenshots and Lighthouse, without downloading if it can.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const DOWNLOAD_LIMIT_MS = 30_000

/** Flags for a quiet browser that may run as root, in a container, without a network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function onThePath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable)
}

function inPlaywrightsCache() {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

/** Runs one command quietly; whether it worked. What it said is kept for the final message. */
function attempt(command, commandArguments, said, timeoutMs) {
  try {
    execFileSync(command, commandArguments, { stdio: 'pipe', timeout: timeoutMs })
    return true
  } catch (failure) {
    const stderr = failure.stderr ? String(failure.stderr).trim().split('\n').at(-1) : ''
    said.push(`${command} ${commandArguments.join(' ')}: ${stderr || failure.message}`)
    return false
  }
}

function fromDebian(said) {
  if (process.getuid?.() !== 0) {
    said.push('apt-get: not root')
    return undefined
  }
  if (!existsSync('/etc/debian_version')) {
    said.push('apt-get: not a Debian system')
    return undefined
  }
  console.log('No Chromium found; installing the Debian package chromium.')
  attempt('apt-get', ['update', '-qq'], said, 120_000)
  attempt(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    said,
    300_000,
  )
  return onThePath()
}

function fromPlaywright(said) {
  console.log('Trying the browser download of Playwright, for at most 30 seconds.')
  attempt('npx', ['playwright', 'install', 'chromium'], said, DOWNLOAD_LIMIT_MS)
  return inPlaywrightsCache()
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, then the PATH, then Playwright's cache, then as root the
 * Debian package, last Playwright's own download. Sets `CHROMIUM_PATH`, so that children look no
 * further. Throws with every attempt's own words if all fail.
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !isExecutable(named)) {
    throw new Error(`CHROMIUM_PATH is ${named}, which cannot be run.`)
  }
  const said = []
  const path =
    named || onThePath() || inPlaywrightsCache() || fromDebian(said) || fromPlaywright(said)
  if (!path) {
    throw new Error(
      `No Chromium was found: not in CHROMIUM_PATH, the PATH or Playwright's cache, and it could ` +
        `not be installed. Install one and set CHROMIUM_PATH to it.\n  ${said.join('\n  ')}`,
    )
  }
  process.env.CHROMIUM_PATH = path
  return path
}
