import { Link } from "react-router";

export function AboutPage() {
  return (
    <article className="prose">
      <title>Sources · Xenotime</title>
      <header className="page-head">
        <h1>Sources and licences</h1>
        <p className="lead">
          Every figure and every claim here carries the source that it comes from. A source says; it does not decide
          what is true. Where sources disagree, both are kept.
        </p>
      </header>

      <h2>Data</h2>
      <dl className="source-facts">
        <dt>Deposits and occurrences</dt>
        <dd>
          U.S. Geological Survey, 2022, Global rare earth element occurrence database, with its references. Public
          domain.
        </dd>
        <dt>Tonnage and composition</dt>
        <dd>
          Weng, Z., Jowitt, S. M., Mudd, G. M., Haque, N., 2015, A Detailed Assessment of Global Rare Earth Element
          Resources, <cite>Economic Geology</cite> 110, 1925–1952,{" "}
          <a href="https://doi.org/10.2113/econgeo.110.8.1925">doi 10.2113/econgeo.110.8.1925</a>.
        </dd>
        <dt>Prices and production</dt>
        <dd>
          U.S. Geological Survey, Mineral Commodity Summaries 2020–2026, Rare Earths; prices from Argus Media by way of
          USGS. Public domain.
        </dd>
        <dt>Actors and control</dt>
        <dd>Public pages, each named and linked at the claim that rests on it.</dd>
        <dt>Conflict events in Myanmar</dt>
        <dd>
          Uppsala Conflict Data Program, <a href="https://ucdp.uu.se/">UCDP Georeferenced Event Dataset</a>, 1989–2023.{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
        </dd>
        <dt>Places in Myanmar</dt>
        <dd>Myanmar Information Management Unit (MIMU), place codes.</dd>
        <dt>Map</dt>
        <dd>
          <a href="https://www.naturalearthdata.com/">Natural Earth</a> countries at 1:110 million, by way of
          world-atlas. Public domain. Its borders are a picture, not a position.
        </dd>
      </dl>
      <p>
        <Link to="/intake">What each import read, stored and could not parse</Link>
      </p>

      <h2>What the figures mean</h2>
      <p>
        TREO is the total of the rare earth oxides, lanthanum to lutetium and yttrium. Which of them are heavy is a
        convention; the default here is that of the USGS, terbium to lutetium and yttrium, and a deposit’s page can
        switch it. A missing figure is shown as missing, never as zero.
      </p>
      <p>
        Claims of control are graded on the Admiralty scale: the source from A (completely reliable) to F (cannot be
        judged), the information from 1 (confirmed) to 6 (cannot be judged). Two times are kept: when it held in the
        world, and when it was known.
      </p>

      <h2>For programs</h2>
      <p>
        Everything on these pages comes from <a href="/docs">the API</a>, which is open to read; its description is{" "}
        <a href="/openapi.json">one OpenAPI document</a>. Lists come as CSV too, and what has a place as GeoJSON.
      </p>
    </article>
  );
}
