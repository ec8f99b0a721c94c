package org.xenotime.forum.markdown;

/** Markdown with the HTML that it became, and the rules by which it did. */
public record Rendered(String markdown, String html, int version) {

  /** Takes time: to be made before anything is locked. */
  public static Rendered of(String markdown) {
    return new Rendered(markdown, Markdown.toHtml(markdown), Markdown.RENDER_VERSION);
  }
}
