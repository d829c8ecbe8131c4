import type { Role } from '../../shared/domain/roles.ts'

export type { Role }

export const ROLES = ['newsroom', 'reviewer', 'editor', 'ingester', 'admin'] as const satisfies readonly Role[]
