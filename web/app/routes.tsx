/** The pages of the desk: each is loaded when it is opened. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { IconName } from '../components/icon.tsx'
import type en from '../locales/en/index.ts'
import type { Role } from '../session/roles.ts'

export interface DeskRoute {
  readonly path: string
  readonly page: LazyExoticComponent<ComponentType>
  /** Fetches the page's code, before it is asked for. */
  readonly load: () => Promise<unknown>
  /** Who sees it; everyone who is signed in where nobody is named. */
  readonly roles?: readonly Role[]
  /** Its place in the navigation: its name, its sign, and the key after G. */
  readonly nav?: { readonly name: keyof typeof en.shell.nav; readonly icon: IconName; readonly key: string }
}

function route(
  path: string,
  load: () => Promise<{ default: ComponentType }>,
  about: Pick<DeskRoute, 'roles' | 'nav'> = {},
): DeskRoute {
  return { path, load, page: lazy(load), ...about }
}

const DESK: readonly Role[] = ['reviewer', 'editor', 'admin']

const INGESTERS: readonly Role[] = ['ingester', 'editor', 'admin']

export const ROUTES: readonly DeskRoute[] = [
  route('/shortlist', () => import('../pages/shortlist/shortlist.tsx'), {
    roles: DESK,
    nav: { name: 'shortlist', icon: 'shortlist', key: 'KeyS' },
  }),
  route('/review', () => import('../pages/review/review.tsx'), {
    roles: ['reviewer'],
    nav: { name: 'review', icon: 'review', key: 'KeyN' },
  }),
  route('/queue', () => import('../pages/queue/queue.tsx'), {
    roles: DESK,
    nav: { name: 'queue', icon: 'queue', key: 'KeyQ' },
  }),
  route('/claims', () => import('../pages/claims/claims.tsx'), {
    nav: { name: 'claims', icon: 'claims', key: 'KeyC' },
  }),
  route('/claims/:id', () => import('../pages/claims/claim.tsx')),
  route('/articles', () => import('../pages/articles/articles.tsx'), {
    roles: INGESTERS,
    nav: { name: 'articles', icon: 'articles', key: 'KeyA' },
  }),
  route('/articles/:id', () => import('../pages/articles/article.tsx'), { roles: [...DESK, 'ingester'] }),
  route('/feeds', () => import('../pages/feeds/feeds.tsx'), {
    roles: INGESTERS,
    nav: { name: 'feeds', icon: 'feeds', key: 'KeyF' },
  }),
  route('/check', () => import('../pages/check/check.tsx'), {
    nav: { name: 'check', icon: 'check', key: 'KeyD' },
  }),
  route('/figures', () => import('../pages/figures/figures.tsx'), {
    roles: DESK,
    nav: { name: 'figures', icon: 'figures', key: 'KeyI' },
  }),
  route('/settings', () => import('../pages/settings/settings.tsx'), {
    roles: DESK,
    nav: { name: 'settings', icon: 'settings', key: 'KeyT' },
  }),
]
