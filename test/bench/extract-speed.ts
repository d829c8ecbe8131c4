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

const LEAST_SECONDS = 1
/** Until then V8 still compiles what it has seen to be hot. */
const WARM_SECONDS = 2
const ROUNDS = 20
/** How many sentences are read between two looks at the clock. */
const BATCH = 24
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
  return Array.from({ length: ROUNDS }, (_, round) =>
    sentences.map((sentence) => sentence.replace(/\d/g, (digit) => String((Number(digit) + round) % 9 || 9))),
  ).flat()
}

/**
 * Runs over all sentences and for two seconds at least, so that the engine has compiled what it compiles, then for at least
 * a second of processor time, which other programs do not lengthen.
 */
function timeSentences(sentences: readonly string[], analyse: (sentence: string) => void): number {
  analyseFor(WARM_SECONDS, sentences.length, sentences, analyse)
  return analyseFor(LEAST_SECONDS, 0, sentences, analyse)
}

/** Sentences a second over at least so many seconds of processor time and so many sentences. */
function analyseFor(
  leastSeconds: number,
  leastSentences: number,
  sentences: readonly string[],
  analyse: (sentence: string) => void,
): number {
  const started = process.cpuUsage()
  let done = 0
  let seconds = 0
  while (seconds < leastSeconds || done < leastSentences) {
    const from = done % sentences.length
    const batch = sentences.slice(from, from + BATCH)
    for (const sentence of batch) analyse(sentence)
    done += batch.length
    const { user, system } = process.cpuUsage(started)
    seconds = (user + system) / 1e6
  }
  return done / seconds
}

if (import.meta.main) printExtraction(measureExtraction())
