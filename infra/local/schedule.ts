/** Reads the template's schedules and runs them by timers. A failed tick is left to the next one, as in the stack. */
import * as z from 'zod'
import type { Invoke } from './http-gateway.ts'
import { LOCAL_ACCOUNT, LOCAL_REGION } from './local-aws.ts'
import { logicalIdOf } from './resolve-value.ts'
import { resourcesOf, sourceOf, type Template } from './template.ts'

export interface LocalSchedule {
  readonly functionName: string
  readonly everyMs: number
}

const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

const ScheduleProperties = z.object({
  ScheduleExpression: z.string(),
  Target: z.object({ Arn: z.unknown() }),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
})

export function readSchedules(template: Template): readonly LocalSchedule[] {
  return resourcesOf(template, 'AWS::Scheduler::Schedule').flatMap(([id, resource]) => {
    const { ScheduleExpression, Target, State } = ScheduleProperties.parse(resource.Properties)
    const lambda = template.Resources[logicalIdOf(Target.Arn) ?? '']
    const source = lambda && sourceOf(lambda)
    if (source === undefined) throw new Error(`the schedule ${id} runs no function of the desk`)
    return State === 'ENABLED' ? [{ functionName: source.name, everyMs: periodOf(ScheduleExpression) }] : []
  })
}

/** Milliseconds of `rate(5 minutes)`. Throws for `cron` and `at`, which this stack does not use. */
export function periodOf(expression: string): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/u.exec(expression) ?? []
  const unitMs = UNIT_MS[unit ?? '']
  if (count === undefined || unitMs === undefined) throw new Error(`the local stack has no timer for ${expression}`)
  return Number(count) * unitMs
}

/** Starts the timers; the answer stops them. They do not keep the process alive by themselves. */
export function startSchedules(schedules: readonly LocalSchedule[], invoke: Invoke): () => void {
  const timers = schedules.map(({ functionName, everyMs }) =>
    setInterval(() => invoke(functionName, tickOf(functionName)).catch(() => undefined), everyMs).unref(),
  )
  return () => timers.forEach(clearInterval)
}

/** What EventBridge Scheduler sends when a target has no input of its own. */
function tickOf(functionName: string): object {
  return {
    version: '0',
    id: crypto.randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: LOCAL_ACCOUNT,
    time: new Date().toISOString(),
    region: LOCAL_REGION,
    resources: [`arn:aws:scheduler:${LOCAL_REGION}:${LOCAL_ACCOUNT}:schedule/default/${functionName}`],
    detail: '{}',
  }
}
