/** Debian's ClickHouse 18.16, started for this run alone in a folder of its own. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BINARY = '/usr/sbin/clickhouse-server'
const START_SECONDS = 30

/** Starts a server; `stop` ends it. @returns {Promise<import('./compareEngines.ts').Engine & { stop: () => Promise<void> }>} */
export async function clickhouseEngine() {
  const folder = await mkdtemp(join(tmpdir(), 'clickhouse-'))
  const [httpPort, tcpPort] = [await freePort(), await freePort()]
  await mkdir(join(folder, 'tmp'))
  await writeFile(join(folder, 'users.xml'), users)
  await writeFile(join(folder, 'config.xml'), config(folder, httpPort, tcpPort))
  const server = spawn(BINARY, [`--config-file=${join(folder, 'config.xml')}`], { stdio: 'ignore' })
  const ask = async (sql, body = '') => {
    const query = new URLSearchParams({ query: sql })
    const response = await fetch(`http://127.0.0.1:${httpPort}/?${query}`, { method: 'POST', body })
    const text = await response.text()
    if (!response.ok) throw new Error(`${text}\n${sql}`)
    return text
  }
  await untilItAnswers(ask)
  return {
    name: 'ClickHouse',
    dialect: 'clickhouse',
    version: async () => (await ask('SELECT version()')).trim(),
    async load(columns, csv) {
      const named = columns.map(({ name, isText }) => `${name} ${isText ? 'String' : 'UInt32'}`)
      await ask(
        `CREATE TABLE cases (${named.join(', ')}) ENGINE = MergeTree
         PARTITION BY tuple() ORDER BY (kind, receivedAt)`,
      )
      await ask('INSERT INTO cases FORMAT CSV', csv)
    },
    rows: async (sql) => JSON.parse(await ask(`${sql} FORMAT JSONCompact`)).data,
    async stop() {
      server.kill()
      await new Promise((resolve) => server.once('exit', resolve))
      await rm(folder, { recursive: true })
    },
  }
}

async function untilItAnswers(ask) {
  for (let tries = 0; tries < START_SECONDS * 5; tries++) {
    try {
      await ask('SELECT 1')
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  throw new Error(`ClickHouse did not answer within ${START_SECONDS} s`)
}

async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

const users = `<yandex>
  <profiles><default><max_memory_usage>2000000000</max_memory_usage></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks>
  <profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>`

const config = (folder, httpPort, tcpPort) => `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <http_port>${httpPort}</http_port><tcp_port>${tcpPort}</tcp_port><listen_host>127.0.0.1</listen_host>
  <path>${folder}/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>100000000</mark_cache_size><uncompressed_cache_size>0</uncompressed_cache_size>
</yandex>`
