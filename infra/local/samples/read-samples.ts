/** The sample articles that a first start brings in, each as `POST /v1/articles` takes it. */
import { readFile } from 'node:fs/promises'
import * as z from 'zod'

const Sample = z.strictObject({
  file: z.string().regex(/\.(html|txt)$/),
  url: z.url(),
  publisher: z.string(),
  title: z.string(),
  language: z.enum(['ar', 'en']),
  publishedAt: z.iso.datetime({ offset: true }),
})

export type SampleArticle = Omit<z.infer<typeof Sample>, 'file'> & ({ text: string } | { html: string })

/** All of them, in the order of `samples.json`. */
export async function readSamples(): Promise<SampleArticle[]> {
  const samples = z.array(Sample).parse(JSON.parse(await readHere('samples.json')))
  return Promise.all(
    samples.map(async ({ file, ...about }) => {
      const body = await readHere(file)
      return file.endsWith('.html') ? { ...about, html: body } : { ...about, text: body }
    }),
  )
}

function readHere(file: string): Promise<string> {
  return readFile(new URL(file, import.meta.url), 'utf8')
}
