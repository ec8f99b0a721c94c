import type { ReactNode } from "react";
import { useLocation } from "react-router";

/** To the sign-in and back to this very page. A real navigation: the gateway answers it. */
export function SignInLink({ children, className }: { children: ReactNode; className?: string }) {
  const { pathname, search } = useLocation();
  return (
    <a className={className} href={`/login?redirect=${encodeURIComponent(pathname + search)}`}>
      {children}
    </a>
  );
}
