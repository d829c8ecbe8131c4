/** `npm run bench`: speed as ratios against a named peer in the same run, and cost as requests and bytes. */
import { spawnSync } from 'node:child_process'
import { measureApi, printApi } from './api-speed.ts'
import { measureDesk, printCosts, printDesk } from './desk-cost.ts'
import { measureExtraction, printExtraction } from './extract-speed.ts'
import { measureFeedCost } from './feed-cost.ts'
import { measureFeeds } from './feed-speed.ts'
import { measureLeases, printLatencies } from './lease-latency.ts'
import { measureMatching, printMatching } from './match-cost.ts'
import { measurePages } from './page-speed.ts'
import { printSpeeds } from './timed.ts'

console.log('Extraction, one core')
printExtraction(measureExtraction())

console.log('\nFeeds')
printSpeeds('items', await measureFeeds())

console.log('\nPages')
printSpeeds('pages', await measurePages())

console.log('\nThe pipeline on embedded servers')
printDesk(await measureDesk())
printCosts(await measureFeedCost())

console.log('\nA lease and a submit beside the bare requests that they cannot do without, on the same embedded servers')
printLatencies(await measureLeases())

console.log('\nWhat newsrooms ask, beside bare requests behind the same HTTP server')
printApi(await measureApi())

console.log('\nKnown claims on the embedded table (MATCH_CLAIMS=100000 for the long run)')
printMatching(await measureMatching([1_000, Number(process.env.MATCH_CLAIMS ?? 10_000)]))

console.log('\nBundles')
const synth = spawnSync(process.execPath, ['infra/app.ts'], { stdio: 'inherit' })
process.exitCode = synth.status ?? 1
