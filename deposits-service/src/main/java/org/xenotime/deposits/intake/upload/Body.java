package org.xenotime.deposits.intake.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** The body of a request: so many bytes and so long at most; its digest is known at its end. */
class Body extends FilterInputStream {

  /** What the service takes at most. */
  static final long MOST_BYTES = 64L * 1024 * 1024;

  /** A connection of the database is held as long as the body comes in. */
  static final Duration LONGEST = Duration.ofMinutes(5);

  private final MessageDigest digest;
  private final long deadline;
  private long bytes;

  private Body(InputStream body, MessageDigest digest, Duration longest) {
    super(new DigestInputStream(body, digest));
    this.digest = digest;
    this.deadline = System.nanoTime() + longest.toNanos();
  }

  static Body of(InputStream body) {
    return of(body, LONGEST);
  }

  static Body of(InputStream body, Duration longest) {
    try {
      return new Body(body, MessageDigest.getInstance("SHA-256"), longest);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** It has more bytes than may be. */
  static class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;
  }

  /** It does not come to its end in time. */
  static class TooSlow extends IOException {

    private static final long serialVersionUID = 1L;
  }

  /** To be asked at its end. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (System.nanoTime() > deadline) {
      throw new TooSlow();
    }
    var read = in.read(target, offset, length);
    bytes += Math.max(read, 0);
    if (bytes > MOST_BYTES) {
      throw new TooLarge();
    }
    return read;
  }
}
