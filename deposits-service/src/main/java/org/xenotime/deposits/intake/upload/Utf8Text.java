package org.xenotime.deposits.intake.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * A body as text: UTF-8, without its byte order mark, a little at a time. What is not UTF-8 is
 * refused with the line on which it stands, and so is a row that never ends, before it fills the
 * memory.
 */
class Utf8Text extends Reader {

  /** Far more than all columns at their longest. */
  static final int LONGEST_ROW = 64 * 1024;

  private static final int PORTION = 8 * 1024;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream body;
  private final CharsetDecoder decoder =
      UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(PORTION).flip();
  private final CharBuffer chars = CharBuffer.allocate(PORTION).flip();
  private boolean ended;
  private long line = 1;
  private int sinceRowBegan;

  Utf8Text(InputStream body) throws IOException {
    this.body = withoutMark(body);
  }

  /** The next row begins about here: whoever reads this reads ahead a little. */
  void rowBegins() {
    sinceRowBegan = 0;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      var result = decoder.decode(bytes, chars.clear(), ended);
      chars.flip();
      if (!chars.hasRemaining() && result.isError()) {
        throw notUtf8(result);
      }
      if (!chars.hasRemaining() && ended) {
        return -1;
      }
      if (result.isUnderflow()) {
        fill();
      }
    }
    var given = Math.min(length, chars.remaining());
    chars.get(target, offset, given);
    count(target, offset, given);
    return given;
  }

  @Override
  public void close() throws IOException {
    body.close();
  }

  private static InputStream withoutMark(InputStream body) throws IOException {
    var rest = new PushbackInputStream(body, BYTE_ORDER_MARK.length);
    var first = rest.readNBytes(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
      rest.unread(first);
    }
    return rest;
  }

  private void fill() throws IOException {
    bytes.compact();
    var read = body.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0)).flip();
  }

  private void count(char[] text, int offset, int length) throws UnusableFile {
    for (var at = offset; at < offset + length; at++) {
      if (text[at] == '\n') {
        line++;
      }
    }
    sinceRowBegan += length;
    if (sinceRowBegan > LONGEST_ROW) {
      throw new UnusableFile(
          "A row that begins before line %d is longer than %,d characters. Is a quotation mark left open?"
              .formatted(line, LONGEST_ROW));
    }
  }

  private UnusableFile notUtf8(CoderResult result) {
    var first = bytes.get(bytes.position()) & 0xFF;
    var isUtf16 = line == 1 && (first == 0xFF || first == 0xFE);
    return new UnusableFile(
        isUtf16
            ? "The file is in UTF-16. Save it as CSV in UTF-8."
            : "Line %d is not in UTF-8 (%d byte(s) from 0x%02X). Save the file as CSV in UTF-8."
                .formatted(line, result.length(), first));
  }
}
