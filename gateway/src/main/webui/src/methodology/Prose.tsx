import Markdown from "markdown-to-jsx/react";

/** A page of reasons; tags in it are text, and its headings stand under the one of the page. */
export default function Prose({ markdown }: { markdown: string }) {
  return (
    <div className="prose method-prose">
      <Markdown options={{ disableParsingRawHTML: true, forceBlock: true, overrides }}>{markdown}</Markdown>
    </div>
  );
}

const overrides = {
  h1: { component: "h2", props: {} },
  h2: { component: "h3", props: {} },
  h3: { component: "h4", props: {} },
} as const;
