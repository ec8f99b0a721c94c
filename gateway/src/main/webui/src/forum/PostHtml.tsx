/**
 * The HTML of a post. The forum service makes it from Markdown and lets only harmless tags and attributes through; this
 * is the one place of the app that sets HTML, and nothing but such an answer may come here.
 */
export function PostHtml({ html }: { html: string }) {
  return <div className="post-html" dangerouslySetInnerHTML={{ __html: html }} />;
}
