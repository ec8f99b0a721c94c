package org.xenotime.forum.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Which code it is that answers: with another, an answer may differ though no row has changed. */
final class Build {

  /** The same in every replica that runs the same jar. */
  static final String ID = id();

  private Build() {}

  private static String id() {
    try {
      var jar = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      // A folder of classes is what tests run from, one build and no other.
      return Files.isRegularFile(jar) ? checksum(Files.readAllBytes(jar)) : "unpacked";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String checksum(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return Long.toHexString(sum.getValue());
  }
}
