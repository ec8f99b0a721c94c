package org.xenotime.ranking.evaluation.request;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.ranking.http.Problem.FieldError;
import org.xenotime.ranking.uncertainty.value.Value;
import org.xenotime.ranking.uncertainty.weight.Dirichlet;
import org.xenotime.ranking.uncertainty.weight.Fixed;
import org.xenotime.ranking.uncertainty.weight.Intervals;
import org.xenotime.ranking.uncertainty.weight.Ordinal;
import org.xenotime.ranking.uncertainty.weight.Uniform;

class ReadEvaluationTest {

  private static final String TWO =
      """
      "criteria": [{"id": "c1"}, {"id": "c2", "direction": "minimise"}],
      "alternatives": [
        {"id": "a", "values": {"c1": 1, "c2": 10}},
        {"id": "b", "values": {"c1": 3, "c2": 30}}
      ]\
      """;

  @Test
  void whatIsNotSaidIsUsual() {
    var request = read("{%s}".formatted(TWO));
    assertThat(request.draws()).isEqualTo(10_000);
    assertThat(request.seed()).isEqualTo(1);
    assertThat(request.weights()).isInstanceOf(Uniform.class);
    assertThat(request.aggregation().id()).isEqualTo("weighted-arithmetic");
    assertThat(request.measures())
        .containsExactlyInAnyOrder("acceptability", "centralWeights", "confidence");
    assertThat(medians(request)).containsExactly(List.of(0.0, 1.0), List.of(1.0, 0.0));
  }

  @Test
  void everyTypeOfWeightsIsRead() {
    assertThat(weights("\"type\": \"fixed\", \"values\": {\"c2\": 1, \"c1\": 3}"))
        .isEqualTo(new Fixed(List.of(3.0, 1.0)));
    assertThat(weights("\"type\": \"uniform\"")).isInstanceOf(Uniform.class);
    assertThat(weights("\"type\": \"ordinal\", \"order\": [\"c2\", \"c1\"]"))
        .isEqualTo(new Ordinal(List.of(1, 0)));
    assertThat(
            weights(
                "\"type\": \"dirichlet\", \"mean\": {\"c1\": 2, \"c2\": 1}, \"concentration\": 9"))
        .isEqualTo(new Dirichlet(List.of(2.0, 1.0), 9));
    assertThat(weights("\"type\": \"interval\", \"intervals\": {\"c1\": [0.2, 0.4]}"))
        .isEqualTo(new Intervals(List.of(0.2, 0.0), List.of(0.4, 1.0)));
  }

  @Test
  void everyKindOfValueIsRead() {
    var request =
        read(
            """
            {"criteria": [{"id": "c"}], "normalisation": "none", "alternatives": [
              {"id": "exact", "values": {"c": 3.2}},
              {"id": "normal", "values": {"c": {"normal": {"mean": 1, "sd": 0.1}}}},
              {"id": "lognormal", "values": {"c": {"lognormal": {"mu": 0, "sigma": 1}}}},
              {"id": "triangular", "values": {"c": {"triangular": {"low":0,"mode":1,"high":2}}}},
              {"id": "interval", "values": {"c": {"interval": [1, 2]}}},
              {"id": "empirical", "values": {"c": {"empirical": [5, 1, 9]}}}
            ]}
            """);
    assertThat(request.values())
        .extracting(row -> row.getFirst().median())
        .usingElementComparator((x, y) -> Math.abs(x - y) < 1e-9 ? 0 : 1)
        .containsExactly(3.2, 1.0, 1.0, 1.0, 1.5, 5.0);
  }

  @Test
  void theEndsOfMinMaxLeaveRoomForWhatIsUncertain() {
    var request =
        read(
            """
            {"criteria": [{"id": "c"}], "alternatives": [
              {"id": "low", "values": {"c": 0}},
              {"id": "high", "values": {"c": {"interval": [5, 10]}}}
            ]}
            """);
    var high = request.values().get(1).getFirst();
    assertThat(high.median()).isEqualTo(0.75, within(0.001));
    assertThat(high.quantile(0.999)).isEqualTo(1, within(1e-9));
  }

  @Test
  void whereKindsOfScalesMeetAllGoFromZeroToOne() {
    var request =
        read(
            """
            {"criteria": [{"id": "c1", "normalisation": "borda"}, {"id": "c2"}],
             "alternatives": [
              {"id": "x", "values": {"c1": 10, "c2": 1}},
              {"id": "y", "values": {"c1": 20, "c2": 2}},
              {"id": "z", "values": {"c1": 40, "c2": 5}}
            ]}
            """);
    assertThat(medians(request))
        .containsExactly(List.of(0.0, 0.0), List.of(0.5, 0.25), List.of(1.0, 1.0));
  }

  @ParameterizedTest
  @CsvSource({"worst, 0", "median, 0.5", "bound, 0.5"})
  void whatIsMissingIsTreatedAsAsked(String missing, double placed) {
    var value = missingUnder(missing);
    assertThat(value.median()).isEqualTo(placed);
    assertThat(value.isExact()).isEqualTo(!missing.equals("bound"));
  }

  @Test
  void whatIsMissingIsUsuallyLeftOut() {
    assertThat(missingUnder("exclude").median()).isNaN();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c1: NaN | /alternatives/0/values/c1 | finite",
        "c1: -Infinity | /alternatives/0/values/c1 | finite",
        "c1: 1e999 | /alternatives/0/values/c1 | finite",
        "c1: 1e101 | /alternatives/0/values/c1 | between",
        "c1: null | /alternatives/0/values/c1 | must be an object; null",
        "c1: '1' | /alternatives/0/values/c1 | must be an object",
        "c1: true | /alternatives/0/values/c1 | must be an object",
        "c1: {} | /alternatives/0/values/c1 | must be a number, or an object with one of",
        "c1: 1, c1: 2 | /alternatives/0/values/c1 | stands twice",
        "c3: 1 | /alternatives/0/values/c3 | none of the criteria",
        "c1: {normal: {mean: 1}} | /alternatives/0/values/c1/normal/sd | is missing",
        "c1: {normal: {mean: 1, sd: -1}} | /alternatives/0/values/c1/normal | less than 0",
        "c1: {normal: {mean: 1, sd: null}} | /alternatives/0/values/c1/normal/sd | null stands",
        "c1: {normal: {mean: 1, sd: 1, x: 1}} | /alternatives/0/values/c1/normal/x | not known",
        "c1: {lognormal: {mu: 0, sigma: -1}} | /alternatives/0/values/c1/lognormal | less than 0",
        "c1: {lognormal: {mu: 229, sigma: 5}} | /alternatives/0/values/c1/lognormal | exceed",
        "c1: {interval: [2, 1]} | /alternatives/0/values/c1/interval | low is 2.0, more than",
        "c1: {interval: [2]} | /alternatives/0/values/c1/interval | two numbers",
        "c1: {interval: 2} | /alternatives/0/values/c1/interval | an array",
        "c1: {interval: [2, null]} | /alternatives/0/values/c1/interval/1 | must be a number",
        "c1: {triangular: {low: 1, mode: 3, high: 2}} | /alternatives/0/values/c1/triangular | mode",
        "c1: {empirical: []} | /alternatives/0/values/c1/empirical | at least one",
        "c1: {uniform: [1, 2]} | /alternatives/0/values/c1/uniform | not known here; allowed: normal",
      })
  void aValueThatCannotBeIsPointedAt(String values, String pointer, String message) {
    assertThat(errors(withValues(json(values))))
        .anySatisfy(
            error -> {
              assertThat(error.field()).isEqualTo(pointer);
              assertThat(error.message()).contains(message);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: 'fixed', values: {c1: 0, c2: 0} | /weights/values | add up to 0",
        "type: 'fixed', values: {c1: -1, c2: 2} | /weights/values | -1",
        "type: 'fixed', values: {c1: 1} | /weights/values/c2 | is missing",
        "type: 'fixed', values: {c1: 1, c2: 1, c3: 1} | /weights/values/c3 | none of the criteria",
        "type: 'fixed' | /weights/values | is missing",
        "type: 'fixed', values: [1, 2] | /weights/values | must be an object",
        "type: 'uniform', order: [] | /weights/order | is not for uniform",
        "type: 'ordinal', order: ['c1'] | /weights/order | lacks the criterion 'c2'",
        "type: 'ordinal', order: ['c1', 'c2', 'c1'] | /weights/order/2 | stands twice",
        "type: 'ordinal', order: ['c1', 'x', 'c2'] | /weights/order/1 | none of the criteria",
        "type: 'dirichlet', mean: {c1: 1, c2: 1}, concentration: 0 | /weights | concentration",
        "type: 'dirichlet', mean: {c1: 1, c2: 1} | /weights/concentration | is missing",
        "type: 'interval', intervals: {c1: [0.6, 1], c2: [0.6, 1]} | /weights/intervals | add up",
        "type: 'interval', intervals: {c1: [0, 0.2], c2: [0, 0.2]} | /weights/intervals | add up",
        "type: 'interval', intervals: {c1: [0.4, 0.2]} | /weights/intervals | above",
        "type: 'interval', intervals: {c1: [0.4]} | /weights/intervals/c1 | two numbers",
        "type: 'ahp' | /weights/type | must be one of fixed, uniform, ordinal",
        "values: {c1: 1, c2: 1} | /weights/type | is missing",
        "type: 'uniform', kind: 1 | /weights/kind | not known here",
      })
  void weightsThatCannotBeArePointedAt(String weights, String pointer, String message) {
    assertThat(errors("{%s, \"weights\": {%s}}".formatted(TWO, json(weights))))
        .anySatisfy(
            error -> {
              assertThat(error.field()).isEqualTo(pointer);
              assertThat(error.message()).contains(message);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uncertainty: {draws: 0} | /uncertainty/draws | from 1 to 100,000",
        "uncertainty: {draws: 100001} | /uncertainty/draws | from 1 to 100,000",
        "uncertainty: {draws: 1.5} | /uncertainty/draws | a whole number",
        "uncertainty: {seed: -1} | /uncertainty/seed | a whole number",
        "uncertainty: {seed: 9007199254740992} | /uncertainty/seed | a whole number",
        "uncertainty: {seed: 99999999999999999999} | /uncertainty/seed | a whole number",
        "uncertainty: {measures: ['luck']} | /uncertainty/measures/0 | must be one of acceptability",
        "uncertainty: {measures: ['pairwise', 'pairwise']} | /uncertainty/measures/1 | stands twice",
        "uncertainty: [] | /uncertainty | must be an object",
        "normalisation: 'max' | /normalisation | must be one of min-max",
        "normalisation: 'goalposts' | /criteria/0/goalposts | is missing",
        "normalisation: 'distance-to-target' | /criteria/1/target | is missing",
        "aggregation: 'sum' | /aggregation | must be one of weighted-arithmetic",
        "normalisation: 'z-score', aggregation: 'weighted-geometric' | /alternatives/0/values/c1 | negative",
        "missing: 'guess' | /missing | must be one of exclude",
        "colour: 'red' | /colour | is not known here; allowed: criteria",
      })
  void whatIsAskedForMustExist(String rest, String pointer, String message) {
    assertThat(errors("{%s, %s}".formatted(TWO, json(rest))))
        .anySatisfy(
            error -> {
              assertThat(error.field()).isEqualTo(pointer);
              assertThat(error.message()).contains(message);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | /criteria | must not be empty",
        "[{}] | /criteria/0/id | is missing",
        "[{id: ''}] | /criteria/0/id | 1 to 200 characters",
        "[{id: 'a\\u0000b'}] | /criteria/0/id | control characters",
        "[{id: 'a\\ud800b'}] | /criteria/0/id | 1 to 200 characters",
        "[{id: 7}] | /criteria/0/id | must be a string",
        "[{id: 'c1'}, {id: 'c1'}] | /criteria/1/id | is the id of /criteria/0 as well",
        "[{id: 'c1', direction: 'up'}] | /criteria/0/direction | must be one of maximise, minimise",
        "[{id: 'c1', weight: 1}] | /criteria/0/weight | is not known here",
        "[{id: 'c1', goalposts: {low: 0, high: 1}}] | /criteria/0/goalposts | not for this",
        "[{id: 'c1', normalisation: 'goalposts', goalposts: {low: 1, high: 1}}] | /criteria/0/goalposts | below",
        "[{id: 'c1', normalisation: 'goalposts', goalposts: {low: 1}}] | /criteria/0/goalposts/high | is missing",
        "[{id: 'c1'}, {id: 'nobody'}] | /criteria/1 | has no value of any alternative",
        "{} | /criteria | must be an array",
        "null | /criteria | null stands for nothing here",
      })
  void criteriaThatCannotBeArePointedAt(String criteria, String pointer, String message) {
    var body =
        "{\"criteria\": %s, \"alternatives\": [{\"id\": \"a\", \"values\": {\"c1\": 1}}]}"
            .formatted(json(criteria));
    assertThat(errors(body))
        .anySatisfy(
            error -> {
              assertThat(error.field()).isEqualTo(pointer);
              assertThat(error.message()).contains(message);
            });
  }

  @Test
  void allFaultsAreSaidAtOnce() {
    var errors =
        errors(
            """
            {"criteria": [{"id": "c/1", "direction": "up"}, {"id": "c2"}],
             "alternatives": [
               {"id": "a", "values": {"c/1": null, "c2": {"normal": {"mean": NaN, "sd": -1}}}},
               {"id": "a", "values": {"c~3": 1}},
               {"values": {"c2": 1}}
             ],
             "uncertainty": {"draws": 1000000}}
            """);
    assertThat(errors)
        .extracting(FieldError::field)
        .contains(
            "/criteria/0/direction",
            "/alternatives/0/values/c~11",
            "/alternatives/0/values/c2/normal/mean",
            "/alternatives/1/id",
            "/alternatives/1/values/c~03",
            "/alternatives/1/values",
            "/alternatives/2/id",
            "/uncertainty/draws");
  }

  @Test
  void faultsWithoutEndAreCounted() {
    var values =
        IntStream.range(0, 1_000)
            .mapToObj("{\"id\": \"a%d\", \"values\": {\"c1\": null}}"::formatted)
            .collect(Collectors.joining(","));
    var problem =
        refusal("{\"criteria\": [{\"id\": \"c1\"}], \"alternatives\": [%s]}".formatted(values));
    assertThat(problem.getDetail()).contains("1000 rule(s)").contains("The first 100 are listed.");
    assertThat(errors(problem)).hasSize(100);
  }

  @Test
  void tooManyAreRefusedWithTheLimit() {
    assertThat(errors(of(2_001, 1)))
        .containsExactly(
            new FieldError("/alternatives", "has 2,001 elements; at most 2,000 are computed"));
    assertThat(errors(of(1, 41)))
        .contains(new FieldError("/criteria", "has 41 elements; at most 40 are computed"));
    assertThat(read(of(2_000, 40)).alternatives()).hasSize(2_000);
  }

  @Test
  void tooManyNumbersOfSamplesAreRefused() {
    var sample =
        IntStream.range(0, 200_001).mapToObj(Integer::toString).collect(Collectors.joining(","));
    assertThat(errors(withValues("\"c1\": {\"empirical\": [%s]}".formatted(sample))))
        .extracting(FieldError::field)
        .containsExactly("/alternatives/0/values/c1/empirical");
  }

  @Test
  void tooManyIndicesAreRefused() {
    var many = of(2_000, 40).stripTrailing();
    var body =
        many.substring(0, many.length() - 1) + ", \"uncertainty\": {\"measures\": [\"sobol\"]}}";
    assertThat(errors(body))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.field()).isEqualTo("/uncertainty/measures");
              assertThat(error.message()).contains("80,000 indices", "at most 40,000");
            });
  }

  @Test
  void oneAlternativeIsEnough() {
    var request = read(withValues("\"c1\": 5, \"c2\": 6"));
    assertThat(medians(request)).containsExactly(List.of(0.5, 0.5));
  }

  @Test
  void whatIsNoJsonIsSaidToBeNone() {
    assertThat(refusal("").getDetail()).contains("empty");
    assertThat(refusal("{\"criteria\": [}").getDetail()).contains("line 1, column 15");
    assertThat(refusal("{} {}").getDetail()).contains("nothing else");
    assertThat(refusal("[".repeat(100)).getDetail()).contains("nested more than 16 deep");
    assertThat(refusal("{\"" + "x".repeat(2_000) + "\": 1}").getDetail()).contains("characters");
    assertThat(refusal("{\"seed\": %s}".formatted("9".repeat(200))).getDetail())
        .contains("number of more than 100");
    assertThat(refusal("{}".getBytes(UTF_16LE)).getDetail()).contains("UTF-8");
    assertThat(refusal(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}).getDetail())
        .contains("UTF-8");
    assertThat(refusal("[1]").getDetail()).contains("rule");
  }

  private static Value missingUnder(String rule) {
    var request =
        read(
            """
            {"criteria": [{"id": "c"}, {"id": "d"}], "missing": "%s", "alternatives": [
              {"id": "x", "values": {"c": 1, "d": 1}}, {"id": "y", "values": {"c": 2, "d": 1}},
              {"id": "z", "values": {"c": 3, "d": 1}}, {"id": "who", "values": {"d": 1}}
            ]}
            """
                .formatted(rule));
    return request.values().get(3).getFirst();
  }

  private static Object weights(String fields) {
    return read("{%s, \"weights\": {%s}}".formatted(TWO, fields)).weights();
  }

  private static String withValues(String values) {
    return """
    {"criteria": [{"id": "c1"}, {"id": "c2"}],
     "alternatives": [{"id": "a", "values": {%s}}]}
    """
        .formatted(values);
  }

  private static String of(int alternatives, int criteria) {
    var all =
        IntStream.range(0, criteria)
            .mapToObj("{\"id\": \"c%d\"}"::formatted)
            .collect(Collectors.joining(","));
    var values =
        IntStream.range(0, criteria)
            .mapToObj("\"c%d\": 1"::formatted)
            .collect(Collectors.joining(","));
    var rows =
        IntStream.range(0, alternatives)
            .mapToObj(i -> "{\"id\": \"a%d\", \"values\": {%s}}".formatted(i, values))
            .collect(Collectors.joining(","));
    return "{\"criteria\": [%s], \"alternatives\": [%s]}".formatted(all, rows);
  }

  /** Names without quotes, and texts in single ones, are easier on the eye. */
  private static String json(String text) {
    return text.replaceAll("([{,] ?|^)([A-Za-z0-9]+):", "$1\"$2\":").replace('\'', '"');
  }

  private static List<List<Double>> medians(EvaluationRequest request) {
    return request.values().stream().map(row -> row.stream().map(Value::median).toList()).toList();
  }

  private static EvaluationRequest read(String json) {
    return ReadEvaluation.read(json.getBytes(UTF_8));
  }

  private static List<FieldError> errors(String json) {
    return errors(refusal(json));
  }

  private static List<FieldError> errors(HttpProblem problem) {
    return ((List<?>) problem.getParameters().get("errors"))
        .stream().map(FieldError.class::cast).toList();
  }

  private static HttpProblem refusal(String json) {
    return refusal(json.getBytes(UTF_8));
  }

  private static HttpProblem refusal(byte[] json) {
    return catchThrowableOfType(HttpProblem.class, () -> ReadEvaluation.read(json));
  }
}
