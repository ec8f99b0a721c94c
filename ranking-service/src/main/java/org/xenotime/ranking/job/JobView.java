package org.xenotime.ranking.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.job.Job.State;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Job",
    description = "A computation that goes on without its client",
    requiredProperties = {"id", "status", "progress", "estimatedMillis", "createdAt"})
public record JobView(
    @Schema(description = "Who knows it may read the job and end it: it cannot be guessed")
        String id,
    @Schema(
            description =
                """
                queued: waits for its turn; running; done: the result is there; failed: see \
                failure; cancelled: somebody who knows its id has ended it""",
            enumeration = {"queued", "running", "done", "failed", "cancelled"})
        String status,
    @Schema(description = "How much is computed, 0 to 1", examples = "0.42") double progress,
    @Schema(description = "Jobs that are queued before it; absent where it is not queued")
        Long before,
    @Schema(description = "How long it takes on one processor by estimate, milliseconds")
        long estimatedMillis,
    @Schema(description = "When it was accepted") Instant createdAt,
    @Schema(description = "When it was begun, for the last time if it was begun again")
        Instant startedAt,
    @Schema(description = "When it ended") Instant finishedAt,
    @Schema(description = "When the job and its result are forgotten; absent until it has ended")
        Instant expiresAt,
    @Schema(description = "Path of the result; absent until it is done") String result,
    @Schema(description = "Why it has failed; absent where it has not") String failure) {

  static JobView from(Job job) {
    return new JobView(
        job.id().toString(),
        job.state().word(),
        job.progress(),
        job.state() == State.QUEUED ? job.before() : null,
        job.estimatedMillis(),
        job.createdAt(),
        job.startedAt(),
        job.finishedAt(),
        job.expiresAt(),
        job.state() == State.DONE ? JobResource.PATH + job.id() + "/result" : null,
        job.failure());
  }
}
