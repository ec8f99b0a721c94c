package org.xenotime.gateway.routes;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request body that fails, instead of going on, where it is longer than allowed. */
final class LimitedBody implements ReadStream<Buffer> {

  private final ReadStream<Buffer> body;
  private final long limit;
  private long seen;
  private @Nullable Handler<Throwable> failure;

  LimitedBody(ReadStream<Buffer> body, long limit) {
    this.body = body;
    this.limit = limit;
  }

  long limit() {
    return limit;
  }

  boolean isExceeded() {
    return seen > limit;
  }

  @Override
  public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
    body.handler(handler == null ? null : part -> passOn(part, handler));
    return this;
  }

  private void passOn(Buffer part, Handler<Buffer> handler) {
    boolean exceededBefore = isExceeded();
    seen += part.length();
    if (!isExceeded()) {
      handler.handle(part);
    } else if (!exceededBefore && failure != null) {
      failure.handle(new BodyTooLargeException(limit));
    }
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
    failure = handler;
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    body.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    body.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    body.fetch(amount);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
    body.endHandler(handler == null ? null : end -> endUnlessExceeded(handler));
    return this;
  }

  private void endUnlessExceeded(Handler<Void> handler) {
    if (!isExceeded()) {
      handler.handle(null);
    }
  }

  static final class BodyTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long limit) {
      super("The body is larger than " + limit + " bytes", null, false, false);
    }
  }
}
