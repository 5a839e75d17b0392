/** A fingerprint of every value in a table, SHA-256 over its columns: the same cases or not. */
import { createHash } from 'node:crypto'
import { type CaseTable, NEVER } from '#domain/caseTable.ts'

export function fingerprintOf(table: CaseTable): string {
  const hash = createHash('sha256')
  const columns = [
    table.receivedAt,
    table.decidedAt,
    ...Object.values(table.columns).map(({ codes }) => codes),
    ...(table.pausedFrom ? [table.pausedFrom, pauseEnds(table)] : []),
  ]
  for (const { buffer, byteOffset, byteLength } of columns)
    hash.update(new Uint8Array(buffer, byteOffset, byteLength))
  for (const [name, { values }] of Object.entries(table.columns))
    hash.update(JSON.stringify([name, values]))
  hash.update(table.idOf(0) + table.idOf(table.rowCount - 1))
  return hash.digest('hex')
}

const pauseEnds = (table: CaseTable) =>
  Uint32Array.from({ length: table.rowCount }, (_, row) => table.pausesOf(row)[0]?.to ?? NEVER)
