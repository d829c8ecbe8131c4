import { AppShell, Box, Burger, Group, Skeleton, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type MouseEvent, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import { Empty } from '../components/empty.tsx'
import { Icon } from '../components/icon.tsx'
import { KeyboardHelp } from '../keyboard/keyboard-help.tsx'
import { useKeyboard, useShortcuts } from '../keyboard/use-shortcuts.ts'
import { usePerson } from '../session/use-session.ts'
import { AccountMenu } from './account-menu.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { LostSession } from './lost-session.tsx'
import { Mark } from './mark.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { type DeskRoute, ROUTES } from './routes.tsx'
import classes from './shell.module.css'

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation()
  const [path, go] = useLocation()
  const [menuOpen, menu] = useDisclosure(false)
  const routes = useOwnRoutes()
  useKeyboard()
  useShortcuts(
    routes.flatMap(({ path: to, nav }) =>
      nav === undefined
        ? []
        : [
            {
              keys: `KeyG ${nav.key}`,
              label: t('keyboard.goTo', { page: t(`nav.${nav.name}`) }),
              group: t('keyboard.everywhere'),
              run: () => go(to),
            },
          ],
    ),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has gone to another page is done with the menu
  useEffect(() => menu.close(), [path])
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to the content, and must not change the address */}
      <a href="#content" className="skip-link" onClick={skipToContent}>
        {t('skip')}
      </a>
      <AppShell
        header={{ height: { base: 54, md: 0 } }}
        navbar={{ width: 228, breakpoint: 'md', collapsed: { mobile: !menuOpen } }}
      >
        <AppShell.Header className={classes.header} hiddenFrom="md">
          <Group h="100%" px="md" justify="space-between">
            <Group gap="sm">
              <Burger opened={menuOpen} onClick={menu.toggle} size="sm" aria-label={t('menu')} />
              <Mark />
            </Group>
            <LanguageSwitch />
          </Group>
        </AppShell.Header>
        <AppShell.Navbar className={classes.navbar} aria-label={t('navigation')}>
          <Box className={classes.brand} visibleFrom="md">
            <Mark />
            <LanguageSwitch />
          </Box>
          {routes.map((route) => (
            <NavLink key={route.path} route={route} />
          ))}
          <Box mt="auto">
            <AccountMenu />
          </Box>
        </AppShell.Navbar>
        <AppShell.Main id="content" tabIndex={-1}>
          <OfflineBanner />
          <ErrorBoundary key={path}>
            <Suspense fallback={<PageSkeleton />}>
              <Pages routes={routes} />
            </Suspense>
          </ErrorBoundary>
        </AppShell.Main>
      </AppShell>
      <KeyboardHelp />
      <LostSession />
    </>
  )
}

function Pages({ routes }: { routes: readonly DeskRoute[] }) {
  const { t } = useTranslation()
  const first = routes[0]
  if (first === undefined) return <Empty icon="person" title={t('account.title')} text={t('welcome.noRole')} />
  return (
    <Switch>
      <Route path="/">
        <Redirect to={first.path} replace />
      </Route>
      {routes.map(({ path, page }) => (
        <Route key={path} path={path} component={page} />
      ))}
      <Route>
        <Empty icon="alert" title={t('notFound.title')} text={t('notFound.text')} />
      </Route>
    </Switch>
  )
}

function NavLink({ route: { path, nav, load } }: { route: DeskRoute }) {
  const { t } = useTranslation()
  const [current] = useLocation()
  if (nav === undefined) return null
  const isHere = current === path || current.startsWith(`${path}/`)
  return (
    <Link
      href={path}
      className={classes.link}
      aria-current={isHere ? 'page' : undefined}
      onPointerEnter={load}
      onFocus={load}
    >
      <Icon name={nav.icon} />
      {t(`nav.${nav.name}`)}
    </Link>
  )
}

/** The pages that the person's roles open to her. */
function useOwnRoutes(): readonly DeskRoute[] {
  const person = usePerson()
  return ROUTES.filter(({ roles }) => roles === undefined || person?.roles.some((role) => roles.includes(role)))
}

function PageSkeleton() {
  const { t } = useTranslation()
  return (
    <Stack p="xl" gap="md" role="status" aria-label={t('loading')}>
      <Skeleton height={28} width={220} />
      <Skeleton height={120} />
      <Skeleton height={120} />
    </Stack>
  )
}

function skipToContent(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
