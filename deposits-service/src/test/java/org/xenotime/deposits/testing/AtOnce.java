package org.xenotime.deposits.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests that begin together. */
public final class AtOnce {

  private AtOnce() {}

  public static List<Response> send(int times, Callable<Response> request) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = new ArrayList<Future<Response>>();
      for (int i = 0; i < times; i++) {
        calls.add(
            threads.submit(
                () -> {
                  start.await();
                  return request.call();
                }));
      }
      start.countDown();
      var answers = new ArrayList<Response>();
      for (var call : calls) {
        answers.add(call.get());
      }
      return answers;
    }
  }
}
