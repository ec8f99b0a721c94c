import { Link } from "react-router";

export function NotFoundPage() {
  return (
    <div className="page-head">
      <title>Not found · Xenotime</title>
      <h1>There is no such page</h1>
      <p className="lead">
        The address may be mistyped. Search for a deposit above, or go to <Link to="/">the ranking</Link>.
      </p>
    </div>
  );
}
