import { Link, useParams } from "react-router";
import { partialDate } from "../format/dates";
import { label } from "../format/words";
import { QueryView } from "../ui/QueryView";
import { useSource } from "./queries";

/** A source: who published it, when, where it can be read, and how far it is trusted by default. */
export function SourcePage() {
  const { id = "" } = useParams();
  const source = useSource(id);
  return (
    <>
      <title>Source · Xenotime</title>
      <QueryView query={source} what="the source">
        {({ citation, url, publisher, date, kind, grade }) => (
          <article className="prose">
            <header className="page-head">
              <p className="eyebrow">
                <Link to="/about">Sources</Link>
                {kind && ` · ${label(kind)}`}
              </p>
              <h1 className="citation">{citation}</h1>
            </header>
            <dl className="facts">
              {publisher && (
                <>
                  <dt>Publisher</dt>
                  <dd>{publisher}</dd>
                </>
              )}
              {date && (
                <>
                  <dt>Date</dt>
                  <dd>{partialDate(date)}</dd>
                </>
              )}
              {grade && (
                <>
                  <dt>Default grade</dt>
                  <dd>{grade}, on the Admiralty scale</dd>
                </>
              )}
              {url && (
                <>
                  <dt>Where</dt>
                  <dd>
                    <a href={url} rel="noreferrer nofollow">
                      {url}
                    </a>
                  </dd>
                </>
              )}
            </dl>
          </article>
        )}
      </QueryView>
    </>
  );
}
