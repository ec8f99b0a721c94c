import { Link } from "react-router";
import { rankingAddress } from "./addresses";
import { useRankings } from "./queries";

/** From one published ranking to another. */
export function RankingChooser({ methodology }: { methodology: string }) {
  const { data: rankings } = useRankings();
  if (!rankings) return null;
  return (
    <nav className="categories" aria-label="Rankings">
      {rankings.items.map(({ id, name }) => (
        <Link key={id} className="chip" to={rankingAddress(id)} {...(id === methodology && { "aria-current": "page" })}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
