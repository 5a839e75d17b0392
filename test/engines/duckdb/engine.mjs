/** DuckDB in this process. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

/** @returns {Promise<import('../compareEngines.ts').Engine>} */
export async function duckdbEngine() {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const rows = async (sql) => (await connection.runAndReadAll(sql)).getRows()
  return {
    name: 'DuckDB',
    dialect: 'duckdb',
    version: async () => String((await rows('SELECT version()'))[0][0]),
    async load(columns, csv) {
      const folder = await mkdtemp(join(tmpdir(), 'cases-'))
      const file = join(folder, 'cases.csv')
      await writeFile(file, csv)
      const named = columns.map(
        ({ name, isText }) => `'${name}': '${isText ? 'VARCHAR' : 'BIGINT'}'`,
      )
      // No text stands for a missing value: '' is '' and is read as it is.
      await connection.run(
        `CREATE TABLE cases AS SELECT * FROM read_csv('${file}', header = false, auto_detect = false,
         delim = ',', quote = '"', escape = '"', nullstr = 'NULL', force_not_null = [${columns
           .filter(({ isText }) => isText)
           .map(({ name }) => `'${name}'`)
           .join(', ')}], columns = {${named.join(', ')}})`,
      )
      await rm(folder, { recursive: true })
    },
    rows,
  }
}
