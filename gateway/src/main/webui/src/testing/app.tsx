import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";

const withoutSecondTries = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

/** Renders a part of the app at an address, with a fresh cache and, by itself, no second tries. */
export function renderAt(address: string, element: ReactNode, queries = withoutSecondTries()) {
  const router = createMemoryRouter([{ path: "*", element }], { initialEntries: [address] });
  const view = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router };
}
