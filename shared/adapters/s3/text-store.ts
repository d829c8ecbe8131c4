/** Pages, texts, snapshots and statements in S3, compressed, under keys that name their content: writing twice writes the same. */
import { gunzipSync, gzipSync } from 'node:zlib'
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import * as z from 'zod'
import { Page, RevisionText } from '../../domain/article.ts'
import { Statement } from '../../domain/statement.ts'
import type { TextStore } from '../../ports.ts'

export function s3TextStore({ client, bucket }: { client: S3Client; bucket: string }): TextStore {
  async function put(key: string, value: unknown): Promise<string> {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: gzipSync(JSON.stringify(value)),
        ContentType: 'application/json',
        ContentEncoding: 'gzip',
      }),
    )
    return key
  }

  async function get(key: string): Promise<unknown> {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    const bytes = await Body?.transformToByteArray()
    return JSON.parse(gunzipSync(bytes ?? new Uint8Array()).toString('utf8'))
  }

  return {
    putPage: (hash, page) => put(`pages/${hash}.json.gz`, page),
    getPage: async (key) => Page.parse(await get(key)),
    putText: (article, hash, text) => put(`texts/${article}/${hash}.json.gz`, text),
    getText: async (key) => RevisionText.parse(await get(key)),
    putSnapshot: (hash, snapshot) => put(`snapshots/${hash}.json.gz`, snapshot),
    putStatements: (article, revision, statements) => put(`statements/${article}/${revision}.json.gz`, statements),
    getStatements: async (key) => z.array(Statement).parse(await get(key)),
  }
}
