// Adds up the lanes of .ci/run: reads `lanes` (a name and an exit code a line) and the test reports beside it.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const [, , folder] = process.argv
const total = { passed: 0, failed: 0, skipped: 0 }

for (const line of readFileSync(join(folder, 'lanes'), 'utf8').trim().split('\n')) {
  const [name, code] = line.split(' ')
  const lane = count(join(folder, `${name}.json`), code === '0')
  console.log(`${name}: ${inWords(lane)}`)
  for (const failure of lane.failures) console.log(`  ${failure}`)
  for (const outcome of Object.keys(total)) total[outcome] += lane[outcome]
}
console.log(inWords(total))
process.exitCode = total.failed === 0 ? 0 : 1

/** A lane that failed without a failed test (no install, a file that does not load) has failed once. */
function count(report, succeeded) {
  if (!existsSync(report)) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, failures: [] }
  const tests = JSON.parse(readFileSync(report, 'utf8'))
  return {
    passed: tests.numPassedTests,
    failed: Math.max(tests.numFailedTests, succeeded ? 0 : 1),
    skipped: tests.numPendingTests + (tests.numTodoTests ?? 0),
    failures: tests.testResults.flatMap(failuresOf),
  }
}

/** The failed tests of a file, each with the first line of its reason; or why the file itself failed. */
function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed')
  const file = relative(process.cwd(), name)
  if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message)}`] : []
  return failed.map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages.join('\n'))}`)
}

function firstLine(text) {
  return text.trim().split('\n')[0]
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
