package org.xenotime.deposits.intake.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.xenotime.deposits.intake.upload.ClaimUpload.RowProblem;

/** All problems of an upload as CSV, written as they are read. */
@ApplicationScoped
class Report {

  private static final int PORTION = 1_000;

  private final Uploads uploads;

  Report(Uploads uploads) {
    this.uploads = uploads;
  }

  void write(String upload, OutputStream target) throws IOException {
    var text = new OutputStreamWriter(target, UTF_8);
    var printer = new CSVPrinter(text, CSVFormat.RFC4180);
    printer.printRecord("row", "line", "column", "message", "twin");
    List<RowProblem> portion;
    var behind = 0;
    do {
      portion = uploads.problems(upload, behind, PORTION);
      for (var problem : portion) {
        printer.printRecord(
            problem.row(), problem.line(), problem.column(), problem.message(), problem.twin());
      }
      behind += portion.size();
    } while (portion.size() == PORTION);
    text.flush();
  }
}
