package org.xenotime.forum.markdown;

/** Takes HTML as it is made, and stops its making when a little text has become too much of it. */
final class BoundedHtml implements Appendable {

  /** Eight times the largest Markdown: more than any text needs that people write. */
  static final int MOST_CHARACTERS = 8 * Written.MOST_BYTES;

  private final StringBuilder html = new StringBuilder();

  @Override
  public Appendable append(CharSequence text) {
    return append(text, 0, text.length());
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) {
    if (html.length() + end - start > MOST_CHARACTERS) {
      throw TooElaborate.html();
    }
    html.append(text, start, end);
    return this;
  }

  @Override
  public Appendable append(char character) {
    return append(String.valueOf(character));
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
