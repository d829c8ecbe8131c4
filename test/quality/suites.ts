/** Everything the quality card measures. A new kind of gold is one more file with one function, named here. */
import { measureExtraction } from './measure-extraction.ts'
import { measureMatching } from './measure-matching.ts'
import type { Measurement } from './measurement.ts'

type Suite = () => Measurement[] | Promise<Measurement[]>

const SUITES: readonly Suite[] = [measureExtraction, measureMatching]

export async function measureAll(): Promise<Measurement[]> {
  return (await Promise.all(SUITES.map((suite) => suite()))).flat()
}
