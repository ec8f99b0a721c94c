package org.xenotime.deposits.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.io.input.BOMInputStream;

/** The files of a data set as they lie in the jar, unedited. */
public record DataSetFiles(String dataSet) {

  private static final CSVFormat WITH_HEADER =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  /** The rows of a CSV file, in order; their numbers count from 1 after the header. */
  public List<Row> rows(String file) {
    try (var reader = new InputStreamReader(withoutMark(open(file)), UTF_8);
        var parser = WITH_HEADER.parse(reader)) {
      return parser.stream().map(Row::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public InputStream open(String file) throws IOException {
    var path = "/intake/" + dataSet + "/" + file;
    var stream = DataSetFiles.class.getResourceAsStream(path);
    if (stream == null) {
      throw new FileNotFoundException(path);
    }
    return stream;
  }

  String sha256(List<String> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files) {
        try (var stream = new DigestInputStream(open(file), digest)) {
          stream.transferTo(OutputStream.nullOutputStream());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static InputStream withoutMark(InputStream stream) throws IOException {
    return BOMInputStream.builder().setInputStream(stream).get();
  }
}
