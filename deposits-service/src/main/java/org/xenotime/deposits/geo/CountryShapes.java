package org.xenotime.deposits.geo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;

/**
 * The countries of the world at 1:50 million (Natural Earth). Where two states contest a place it
 * is in the shape of both: whose it is in law is not for a test of coordinates to say.
 */
public final class CountryShapes {

  private static final String FOLDER = "/geo/";
  private static final List<String> WITHOUT_CODE =
      List.of("Kosovo", "Somaliland", "N. Cyprus", "Siachen Glacier");

  /** What else counts as a country: codes, or names of shapes that have no code. */
  private static final Map<String, List<String>> ALSO =
      Map.ofEntries(
          Map.entry("SRB", List.of("Kosovo")),
          Map.entry("XKX", List.of("Kosovo")),
          Map.entry("SOM", List.of("Somaliland")),
          Map.entry("CYP", List.of("N. Cyprus")),
          Map.entry("IND", List.of("Siachen Glacier")),
          Map.entry("PAK", List.of("Siachen Glacier")),
          Map.entry("MAR", List.of("ESH")),
          // The overseas departments lie in the shape of France.
          Map.entry("GUF", List.of("FRA")),
          Map.entry("GLP", List.of("FRA")),
          Map.entry("MTQ", List.of("FRA")),
          Map.entry("REU", List.of("FRA")));

  /** By the Antarctic Treaty: whatever lies south of 60 degrees, ice shelves too. */
  private static final Shape ANTARCTICA =
      Shape.of(
          List.of(
              List.of(
                  IntStream.of(-180, -90, 0, 90, -180)
                      .mapToObj(meridian -> new double[] {meridian, -60})
                      .toList())));

  private static final class Holder {
    private static final CountryShapes ALL = read();
  }

  private final Map<String, Shape> shapes;

  private CountryShapes(Map<String, Shape> shapes) {
    this.shapes = shapes;
  }

  /** Read once, when it is first asked for. */
  public static CountryShapes all() {
    return Holder.ALL;
  }

  /** Empty where there is none for the country (ISO 3166-1 alpha-3), as for very small ones. */
  public Optional<Shape> of(String country) {
    return Optional.ofNullable(shapes.get(country));
  }

  /** A country in which the point lies; empty at sea. */
  public Optional<String> at(double longitude, double latitude) {
    return codes().stream()
        .filter(country -> shapes.get(country).holds(longitude, latitude))
        .findFirst();
  }

  /** ISO 3166-1 alpha-3, of all countries that have a shape, in their order. */
  SortedSet<String> codes() {
    var codes = new TreeSet<>(shapes.keySet());
    codes.removeAll(WITHOUT_CODE);
    return codes;
  }

  private static CountryShapes read() {
    try (var file = CountryShapes.class.getResourceAsStream(FOLDER + "countries-50m.json")) {
      var topology = new ObjectMapper().readTree(file);
      var reader = TopoJson.of(topology);
      var codes = numericCodes();
      var shapes = new HashMap<String, Shape>();
      for (var country : topology.at("/objects/countries/geometries")) {
        key(country, codes).ifPresent(key -> shapes.merge(key, reader.shape(country), Shape::with));
      }
      shapes.put("ATA", ANTARCTICA);
      // Crimea, which the file gives to who holds it.
      shapes.merge("UKR", shapes.get("RUS").within(32, 44, 37, 47), Shape::with);
      ALSO.forEach(
          (country, others) ->
              others.forEach(other -> shapes.merge(country, shapes.get(other), Shape::with)));
      return new CountryShapes(shapes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> key(JsonNode country, Map<String, String> codes) {
    var name = country.at("/properties/name").asText();
    return Optional.ofNullable(codes.get(country.path("id").asText()))
        .or(() -> Optional.of(name).filter(WITHOUT_CODE::contains));
  }

  private static Map<String, String> numericCodes() throws IOException {
    try (var file = CountryShapes.class.getResourceAsStream(FOLDER + "country_codes.csv");
        var rows =
            CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(file, UTF_8))) {
      return rows.stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }
  }
}
