package org.xenotime.forum.markdown;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into HTML that is safe to show. Pure: same text, same HTML. */
public final class Markdown {

  /** To be raised with every change here or in {@link AllowedHtml} that changes an answer. */
  public static final int RENDER_VERSION = 2;

  /** Far more than people need, far less than the stack allows. */
  private static final int DEEPEST = 100;

  /** Of one table; a row of two characters has as many cells as the widest. */
  static final int MOST_CELLS = 5_000;

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.builder().maxCells(MOST_CELLS).build(),
          StrikethroughExtension.create(),
          AutolinkExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .postProcessor(new ImagesAsLinks())
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).percentEncodeUrls(true).build();

  private Markdown() {}

  /**
   * HTML that is safe to show.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it would become too much HTML
   */
  public static String toHtml(String markdown) {
    var html = new BoundedHtml();
    RENDERER.render(parsed(markdown), html);
    return AllowedHtml.POLICY.sanitize(html.toString());
  }

  private static Node parsed(String markdown) {
    try {
      return PARSER.parse(markdown);
    } catch (IllegalArgumentException e) {
      // The parser has no other way to say that a table has too many cells.
      throw (HttpProblem) TooElaborate.table().initCause(e);
    }
  }
}
