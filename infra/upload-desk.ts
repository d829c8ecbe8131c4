/** Puts the page's files into a bucket. What an older page named stays, so that a page that is open still finds its own. */
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { deskFiles } from './desk-files.ts'

/** How many files it put. */
export async function uploadDesk(s3: S3Client, to: { bucket: string; folder: string }): Promise<number> {
  const files = deskFiles(to.folder)
  for (const { path, contentType, cacheControl, read } of files) {
    await s3.send(
      new PutObjectCommand({
        Bucket: to.bucket,
        Key: path,
        Body: read(),
        ContentType: contentType,
        CacheControl: cacheControl,
      }),
    )
  }
  return files.length
}
