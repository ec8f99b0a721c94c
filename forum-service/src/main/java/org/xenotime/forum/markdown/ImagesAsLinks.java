package org.xenotime.forum.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Makes a link of every image: a page that loads what a member names would tell a stranger who
 * reads it, or send a reader's session to an address of our own.
 */
final class ImagesAsLinks extends AbstractVisitor implements PostProcessor {

  @Override
  public Node process(Node document) {
    document.accept(this);
    return document;
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    if (image.getFirstChild() == null) {
      image.appendChild(new Text(image.getDestination()));
    }
    if (isLinked(image)) {
      unwrap(image);
    } else {
      var link = new Link(image.getDestination(), image.getTitle());
      moveChildren(image, link);
      image.insertBefore(link);
      image.unlink();
    }
  }

  /** A link holds no other link. */
  private static boolean isLinked(Node node) {
    for (var above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof Link || above instanceof Image) {
        return true;
      }
    }
    return false;
  }

  private static void unwrap(Node node) {
    for (var child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
      node.insertBefore(child);
    }
    node.unlink();
  }

  private static void moveChildren(Node from, Node to) {
    for (var child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
      to.appendChild(child);
    }
  }
}
