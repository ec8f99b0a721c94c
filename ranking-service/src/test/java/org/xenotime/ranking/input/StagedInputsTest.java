package org.xenotime.ranking.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.testing.Deposits;

class StagedInputsTest {

  private final ObjectMapper json =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private final StagedInputs staged = new StagedInputs(json);

  @Test
  void everyRevisionOfADepositIsKept() throws IOException {
    staged.deposit(2, data(Deposits.deposit("mount-weld", 2e6, 5)));
    staged.deposit(1, data(Deposits.deposit("mount-weld", 1e6, 5)));
    assertThat(staged.all()).extracting(StagedInput::revision).containsExactlyInAnyOrder(1L, 2L);
    assertThat(staged.all().getFirst().document().at("/headline/treoTonnes/value").asDouble())
        .isEqualTo(2e6);
  }

  @Test
  void theCompositionIsTheOneBehindTheHeavyShare() throws IOException {
    staged.deposit(1, data(Deposits.deposit("mount-weld", 2e6, 5)));
    var oxides = staged.all().getFirst().document().at("/composition/oxides");
    assertThat(oxides).hasSize(5);
    assertThat(oxides.get(0).at("/oxide").asText()).isEqualTo("CeO2");
    assertThat(oxides.get(0).at("/percentOfTreo").asDouble()).isEqualTo(95);
  }

  @Test
  void aDepositWithoutFiguresIsKeptToo() throws IOException {
    staged.deposit(1, data(Deposits.depositWithoutFigures("pang-war")));
    assertThat(staged.all().getFirst().document().at("/id").asText()).isEqualTo("pang-war");
  }

  @Test
  void whatCannotBeReadStopsTheFollower() throws IOException {
    var nonsense = json.readTree("{\"id\": \"x\", \"figures\": \"many\"}");
    assertThatThrownBy(() -> staged.deposit(1, nonsense))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private JsonNode data(String event) throws IOException {
    return json.readTree("{" + event + "}").get("data");
  }
}
