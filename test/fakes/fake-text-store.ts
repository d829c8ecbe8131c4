/** Pages, texts and statements in memory, as the JSON that a real store would hold. */
import { z } from 'zod'
import { Page, RevisionText } from '../../shared/domain/article.ts'
import { Statement } from '../../shared/domain/statement.ts'
import type { TextStore } from '../../shared/ports.ts'

export function fakeTextStore(): TextStore {
  const objects = new Map<string, string>()

  async function put(key: string, value: unknown): Promise<string> {
    objects.set(key, JSON.stringify(value))
    return key
  }

  async function get(key: string): Promise<unknown> {
    const json = objects.get(key)
    if (json === undefined) throw new Error(`no object ${key}`)
    return JSON.parse(json)
  }

  return {
    putPage: (hash, page) => put(`page ${hash}`, page),
    getPage: async (key) => Page.parse(await get(key)),
    putText: (article, hash, text) => put(`text ${article} ${hash}`, text),
    getText: async (key) => RevisionText.parse(await get(key)),
    putSnapshot: (hash, snapshot) => put(`snapshot ${hash}`, snapshot),
    putStatements: (article, revision, statements) => put(`statements ${article} ${revision}`, statements),
    getStatements: async (key) => z.array(Statement).parse(await get(key)),
  }
}
