/** A way out of here, under the name of the site that it leads to; nothing where it is no address of the web. */
export function Outside({ url }: { url: string }) {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return null;
  return (
    <a href={url} rel="noreferrer nofollow">
      {new URL(url).hostname.replace(/^www\./, "")}
    </a>
  );
}
