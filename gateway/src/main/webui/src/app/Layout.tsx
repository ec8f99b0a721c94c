import { useEffect, useRef } from "react";
import { NavLink, Outlet, ScrollRestoration, useLocation } from "react-router";
import { Link } from "react-router";
import { SearchBox } from "../deposit/SearchBox";
import { Account } from "../session/Account";
import { ThemeToggle } from "./ThemeToggle";

const places = [
  ["/", "Ranking"],
  ["/map", "Map"],
  ["/forum", "Forum"],
  ["/about", "Sources"],
] as const;

export function Layout() {
  const main = useFocusOnNavigation();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <header className="site-header">
        <div className="bounded">
          <Link className="wordmark" to="/">
            <Crystal />
            Xenotime
          </Link>
          <nav className="site-nav" aria-label="Main">
            {places.map(([to, name]) => (
              <NavLink key={to} to={to} end={to === "/"}>
                {name}
              </NavLink>
            ))}
          </nav>
          <SearchBox />
          <div className="account">
            <ThemeToggle />
            <Account />
          </div>
        </div>
      </header>
      <main id="main" className="bounded" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <footer className="site-footer">
        <div className="bounded">
          <span>Every figure carries its source.</span>
          <Link to="/about">Sources and licences</Link>
          <Link to="/proposals">Proposals</Link>
          <Link to="/intake">Import reports</Link>
          <a href="/docs">API</a>
          <a href="/openapi.json">OpenAPI</a>
        </div>
      </footer>
      <ScrollRestoration />
    </>
  );
}

/** After a change of page the keyboard and the screen reader start at its content, not at the link left behind. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

function Crystal() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 2 26 11v10L16 30 6 21V11Z" fill="#9a5b12" />
      <path d="M16 2 26 11 16 15 6 11Z" fill="#d89a4a" />
      <path d="M16 15v15L6 21V11Z" fill="#b87a2c" />
    </svg>
  );
}
