import { QueryClient } from '@tanstack/react-query'

/** What was read stays on the screen while it is read again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, gcTime: 10 * 60_000, retry: 1, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})
