package org.xenotime.ranking.news;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.xenotime.ranking.methodology.Methodology;
import org.xenotime.ranking.snapshot.Published;

/** Writes news as an Atom feed (RFC 4287). Links are paths, relative to where the feed is. */
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private AtomFeed() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  static String of(Methodology methodology, int top, Published newest, List<News> news) {
    try {
      return new AtomFeed().write(methodology, top, newest, news);
    } catch (XMLStreamException impossibleInMemory) {
      throw new IllegalStateException(impossibleInMemory);
    }
  }

  private String write(Methodology methodology, int top, Published newest, List<News> news)
      throws XMLStreamException {
    var ranking = "/api/v1/rankings/" + methodology.id();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    element("id", id("rankings", methodology.id(), "changes", top));
    element("title", "%s: changes in the top %d".formatted(methodology.name(), top));
    element("subtitle", methodology.question());
    element("updated", (news.isEmpty() ? newest : news.getFirst().snapshot()).createdAt());
    xml.writeStartElement("author");
    element("name", "Xenotime");
    xml.writeEndElement();
    link("self", ranking + "/changes.atom?top=" + top);
    link("alternate", ranking);
    for (var item : news) {
      entry(item, ranking, top);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text.toString();
  }

  private void entry(News item, String ranking, int top) throws XMLStreamException {
    var snapshot = item.snapshot();
    xml.writeStartElement("entry");
    element(
        "id", id(ranking, snapshot.number(), snapshot.createdAt(), snapshot.contentHash(), top));
    element("title", item.headline());
    element("updated", snapshot.createdAt());
    element("published", snapshot.createdAt());
    link("alternate", "%s/snapshots/%d".formatted(ranking, snapshot.number()));
    if (snapshot.number() > 1) {
      link(
          "related",
          "%s/compare?a=%d&b=%d".formatted(ranking, snapshot.number() - 1, snapshot.number()));
    }
    element("content", String.join("\n", item.changes()));
    xml.writeEndElement();
  }

  private void element(String name, Object content) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(NOT_IN_XML.matcher(content.toString()).replaceAll("\uFFFD"));
    xml.writeEndElement();
  }

  private void link(String relation, String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", path);
  }

  /** The same for the same thing, wherever it is read. */
  private static String id(Object... what) {
    var name = List.of(what).toString();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
