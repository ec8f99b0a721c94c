package org.xenotime.deposits.intake.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.xenotime.deposits.http.Problem;

/** Stages the body of a request, or says why it cannot be. */
@ApplicationScoped
class ReceiveFile {

  private final Staging staging;

  ReceiveFile(Staging staging) {
    this.staging = staging;
  }

  /** A file whose rows are staged. */
  record ReceivedFile(String sha256, int rows) {}

  ReceivedFile receive(InputStream stream) {
    var body = Body.of(stream);
    try {
      var rows = staging.fill(body);
      return new ReceivedFile(body.sha256(), rows);
    } catch (UnusableFile unusable) {
      throw Problem.VALIDATION_FAILED.because(unusable.getMessage() + " Nothing was stored.");
    } catch (Body.TooLarge tooLarge) {
      throw Problem.PAYLOAD_TOO_LARGE.because(
          "A file of claims may have %,d bytes at most. Send it in parts."
              .formatted(Body.MOST_BYTES));
    } catch (Body.TooSlow tooSlow) {
      throw Problem.BAD_REQUEST.because(
          "The body did not come to its end within %d minutes. Nothing was stored."
              .formatted(Body.LONGEST.toMinutes()));
    } catch (IOException brokenOff) {
      throw Problem.BAD_REQUEST.because("The body broke off. Nothing was stored.");
    }
  }
}
