// Adds up the lanes of .ci/run: reads `lanes` (a name and an exit code a line) and the test reports beside it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [, , folder] = process.argv
const total = { passed: 0, failed: 0, skipped: 0 }

for (const line of readFileSync(join(folder, 'lanes'), 'utf8').trim().split('\n')) {
  const [name, code] = line.split(' ')
  const lane = count(join(folder, `${name}.json`), code === '0')
  console.log(`${name}: ${inWords(lane)}`)
  for (const outcome of Object.keys(total)) total[outcome] += lane[outcome]
}
console.log(inWords(total))
process.exitCode = total.failed === 0 ? 0 : 1

/** A lane that failed without a failed test (no install, a file that does not load) has failed once. */
function count(report, succeeded) {
  if (!existsSync(report)) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
  const failed = Math.max(numFailedTests, succeeded ? 0 : 1)
  return { passed: numPassedTests, failed, skipped: numPendingTests + (numTodoTests ?? 0) }
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
