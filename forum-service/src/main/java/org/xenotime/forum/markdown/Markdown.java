package org.xenotime.forum.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into HTML that is safe to show. Pure: same text, same HTML. */
public final class Markdown {

  /** To be raised with every change here or in {@link AllowedHtml} that changes an answer. */
  public static final int RENDER_VERSION = 1;

  /** Far more than people need, far less than the stack allows. */
  private static final int DEEPEST = 100;

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).percentEncodeUrls(true).build();

  private Markdown() {}

  public static String toHtml(String markdown) {
    return AllowedHtml.POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
  }
}
