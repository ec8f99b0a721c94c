package org.xenotime.local.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.xenotime.local.bench.Wrk.Request;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Settings;
import org.xenotime.local.suite.Console;
import org.xenotime.local.suite.Suite;
import org.xenotime.local.suite.Twin;

/** Pages of the services, each beside the same bytes from memory. */
record Pages(
    Settings settings, BenchClient client, Reference reference, Twin anew, Console console) {
  private static final Wrk WRK = new Wrk(Duration.ofSeconds(3), 5, Duration.ofSeconds(5));
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int POSTS = 20;
  private static final String DEPOSITS = "/api/v1/deposits";
  private static final int FAR = 70;
  private static final String STRAIGHT = "straight";
  private static final String ANEW = "worked out anew each time";

  /** Of what can be hoped for, where nothing has to be worked out again. */
  private static final Aim KEPT = Aim.atLeast(0.33);

  /** The same where claims are weighed. */
  private static final Aim WEIGHED = Aim.atLeast(0.1);

  /** Of the first page, which no other may be much slower than. */
  private static final Aim AS_FAST = Aim.atLeast(0.8);

  void measure(Suite suite, BenchMember member, Table table)
      throws IOException, InterruptedException {
    var topic = member.topicOf(POSTS);
    var probe = reference.keep("probe", new byte[] {'{', '}'});
    suite.supervise(reference.program(), () -> client.answers(probe)).awaitReady(PATIENCE);
    suite.supervise(anew).awaitReady(PATIENCE);
    console.say("Measuring the pages for about five minutes");
    table.add("");
    table.add(Comparison.header());
    table.add(others(Component.RANKING, "/api/v1/rankings/heavy").rows());
    table.add(others(Component.FORUM, topic).rows());
    var first = deposits("deposits, page 1", DEPOSITS);
    table.add(first.rows());
    var far = deposits("deposits, page " + FAR, client.page(anew.url(), DEPOSITS, FAR));
    table.add(far.rows());
    table.add(deposits("Mount Weld with everything", DEPOSITS + "/mount-weld").rows());
    table.add(control("control of Pang War", DEPOSITS + "/pang-war/control").rows());
    table.add(control("its timeline", DEPOSITS + "/pang-war/control/timeline").rows());
    table.add(unchanged(settings.url(Component.DEPOSITS) + DEPOSITS).rows());
    table.add("");
    table.add(far.beside(first, ANEW, AS_FAST));
  }

  private Comparison others(Component service, String path)
      throws IOException, InterruptedException {
    var address = settings.url(service) + path;
    return compare(
        path, address, List.of(Way.of(STRAIGHT, measure(address)), throughGateway(path)));
  }

  private Comparison deposits(String name, String path) throws IOException, InterruptedException {
    var address = settings.url(Component.DEPOSITS) + path;
    var ways = new ArrayList<Way>();
    ways.add(Way.of(STRAIGHT, measure(address), KEPT));
    ways.add(Way.of(ANEW, measure(anew.url() + path)));
    if (path.equals(DEPOSITS)) {
      ways.add(throughGateway(path));
    }
    return compare(name, address, ways);
  }

  private Comparison control(String name, String path) throws IOException, InterruptedException {
    var address = settings.url(Component.DEPOSITS) + path;
    return compare(
        name,
        address,
        List.of(
            Way.of(STRAIGHT, measure(address), KEPT),
            Way.of(ANEW, measure(anew.url() + path), WEIGHED),
            throughGateway(path)));
  }

  /** A page that the caller holds: from memory, too, 304 is all that has to be said. */
  private Comparison unchanged(String address) throws IOException, InterruptedException {
    var etag = client.etag(address);
    var kept = reference.keep("unchanged", client.page(address));
    return new Comparison(
        "deposits, page 1 that the caller holds (304)",
        0,
        fromMemory(Request.of(kept).holding(etag)),
        List.of(Way.of(STRAIGHT, WRK.measure(Request.of(address).holding(etag)), KEPT)));
  }

  private Comparison compare(String name, String address, List<Way> ways)
      throws IOException, InterruptedException {
    var bytes = client.page(address);
    var kept = reference.keep(name.replaceAll("[^A-Za-z0-9]+", "-"), bytes);
    return new Comparison(name, bytes.length, fromMemory(Request.of(kept)), ways);
  }

  private static Way fromMemory(Request request) throws IOException, InterruptedException {
    return Way.of("from memory (Quarkus)", WRK.measure(request));
  }

  private Way throughGateway(String path) throws IOException, InterruptedException {
    return Way.of("through the gateway", measure(settings.publicUrl() + path));
  }

  private static Wrk.Result measure(String address) throws IOException, InterruptedException {
    return WRK.measure(Request.of(address));
  }
}
