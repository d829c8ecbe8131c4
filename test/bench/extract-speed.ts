/** Sentences a second of the whole extractor on one core, beside Recognizers-Text and compromise on the same sentences. */
import recognizers from '@microsoft/recognizers-text-suite'
import compromise from 'compromise'
import { extractStatements } from '../../shared/extraction/extract-statements.ts'
import { arabicNews, englishNews } from './news-sentences.ts'

export type Speed = {
  readonly name: string
  readonly language: 'ar' | 'en'
  readonly sentencesPerSecond: number
}

const LEAST_MS = 1_000
const OURS = 'claimdesk, everything'

/**
 * Measures each analyser on English and Arabic. Recognizers-Text has no Arabic on npm and compromise is English only: on
 * Arabic they run as they are, to show the cost and not the quality.
 */
export function measureExtraction(): Speed[] {
  const analysers: readonly [string, (sentence: string, language: 'ar' | 'en') => void][] = [
    [OURS, (sentence, language) => void extractStatements(sentence, { language })],
    ['recognizers-text, numbers only', (sentence) => void recognizers.recognizeNumber(sentence, 'en-us')],
    ['recognizers-text, numbers, units and dates', recognizeAll],
    ['compromise, tags and numbers', (sentence) => void compromise(sentence).topics().json()],
  ]
  const texts = [
    ['en', varied(englishNews)],
    ['ar', varied(arabicNews)],
  ] as const
  return texts.flatMap(([language, sentences]) =>
    analysers.map(([name, analyse]) => ({
      name,
      language,
      sentencesPerSecond: timeSentences(sentences, (sentence) => analyse(sentence, language)),
    })),
  )
}

/** The figures as a table, with how many times faster ours is. */
export function printExtraction(speeds: readonly Speed[]): void {
  for (const { name, language, sentencesPerSecond } of speeds) {
    const ours = speeds.find((speed) => speed.name === OURS && speed.language === language)
    const ratio =
      name === OURS || !ours
        ? ''
        : `  ours is ${(ours.sentencesPerSecond / sentencesPerSecond).toFixed(1)} times as fast`
    console.log(
      `${language}  ${name.padEnd(44)}${Math.round(sentencesPerSecond).toLocaleString('en').padStart(10)} sentences/s${ratio}`,
    )
  }
}

function recognizeAll(sentence: string): void {
  recognizers.recognizeNumber(sentence, 'en-us')
  recognizers.recognizePercentage(sentence, 'en-us')
  recognizers.recognizeCurrency(sentence, 'en-us')
  recognizers.recognizeDimension(sentence, 'en-us')
  recognizers.recognizeDateTime(sentence, 'en-us')
}

/** The sentences with other digits each time, so that nobody wins by remembering whole words. */
function varied(sentences: readonly string[]): string[] {
  return Array.from({ length: 20 }, (_, round) =>
    sentences.map((sentence) => sentence.replace(/\d/g, (digit) => String((Number(digit) + round) % 9 || 9))),
  ).flat()
}

/** Runs once over the sentences to warm up, then for at least a second. */
function timeSentences(sentences: readonly string[], analyse: (sentence: string) => void): number {
  for (const sentence of sentences) analyse(sentence)
  const started = performance.now()
  let done = 0
  while (performance.now() - started < LEAST_MS) {
    const sentence = sentences[done % sentences.length]
    if (sentence !== undefined) analyse(sentence)
    done += 1
  }
  return (done * 1000) / (performance.now() - started)
}

if (import.meta.main) printExtraction(measureExtraction())
