import { QueryClient } from "@tanstack/react-query";
import { isAskedAgain, waitFor } from "../api/patience";

/** What was asked, for as long as the page lives. */
export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: isAskedAgain,
        retryDelay: waitFor,
        refetchOnWindowFocus: false,
      },
    },
  });
}
