package org.xenotime.forum.posting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.forum.testing.Forum.TOPICS;
import static org.xenotime.forum.testing.Forum.aTopic;
import static org.xenotime.forum.testing.Forum.as;
import static org.xenotime.forum.testing.Forum.newTopic;
import static org.xenotime.forum.testing.Forum.posts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xenotime.forum.testing.ForumTest;
import org.xenotime.forum.testing.Tokens;

@QuarkusTest
class ConcurrentPostingTest extends ForumTest {

  private static final int POSTERS = 50;

  @Test
  void numbersHaveNoGapAndNoDoubleWhenFiftyReplyAtOnceAndSomeFail() throws Exception {
    var topic = aTopic();
    var answers =
        atOnce(
            i -> {
              // Every tenth fails after its number was taken: it answers a post to come.
              var body =
                  i % 10 == 0
                      ? Map.of("markdown", "fails", "replyTo", 1_000)
                      : Map.of("markdown", "post " + i);
              return as(Tokens.member("poster-" + i)).body(body).post(posts(topic));
            });

    assertThat(answers).extracting(Response::statusCode).containsOnly(201, 422);
    var taken = answers.stream().filter(a -> a.statusCode() == 201).toList();
    assertThat(taken).hasSize(POSTERS - POSTERS / 10);
    assertThat(taken.stream().map(a -> a.<Integer>path("number")))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, 46).boxed().toList());
    var page = given().queryParam("limit", 500).get(posts(topic));
    assertThat(page.<List<Integer>>path("items.number"))
        .isEqualTo(IntStream.rangeClosed(1, 46).boxed().toList());
    assertThat(given().get(TOPICS + "/" + topic).<Integer>path("postCount")).isEqualTo(46);
  }

  @Test
  void oneKeyMakesOnePostHoweverManyTryAtOnce() throws Exception {
    var topic = aTopic();
    var token = Tokens.member("ada");
    var key = UUID.randomUUID().toString();
    var answers =
        atOnce(
            i ->
                as(token)
                    .header("Idempotency-Key", key)
                    .body(Map.of("markdown", "Once."))
                    .post(posts(topic)));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
    assertThat(given().get(posts(topic)).<List<Integer>>path("items.number")).containsExactly(1, 2);
  }

  @Test
  void aNewMemberWhoWritesTwiceAtOnceIsOneMember() throws Exception {
    var token = Tokens.member("eager-" + UUID.randomUUID());
    var answers = atOnce(i -> as(token).body(newTopic("Eager")).post(TOPICS));
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
  }

  private static List<Response> atOnce(Poster poster) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = new ArrayList<Future<Response>>();
      for (int i = 0; i < POSTERS; i++) {
        calls.add(threads.submit(after(start, poster, i)));
      }
      start.countDown();
      return results(calls);
    }
  }

  private static Callable<Response> after(CountDownLatch start, Poster poster, int i) {
    return () -> {
      start.await();
      return poster.post(i);
    };
  }

  private static List<Response> results(List<Future<Response>> calls)
      throws InterruptedException, ExecutionException {
    var answers = new ArrayList<Response>();
    for (var call : calls) {
      answers.add(call.get());
    }
    return answers;
  }

  private interface Poster {
    Response post(int i);
  }
}
