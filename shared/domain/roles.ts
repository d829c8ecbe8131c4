/** Who may do what. A caller may have several roles; an admin is not by that a reviewer. */
import * as z from 'zod'
import { PersonId } from './ids.ts'

export const ROLES = ['newsroom', 'reviewer', 'editor', 'ingester', 'admin'] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

export const Caller = z.object({ id: PersonId, roles: z.array(Role) })
export type Caller = z.infer<typeof Caller>
