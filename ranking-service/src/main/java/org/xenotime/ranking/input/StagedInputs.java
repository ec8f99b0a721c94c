package org.xenotime.ranking.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Collects the inputs of some events, one for each subject and revision. */
public final class StagedInputs {

  private final ObjectMapper json;
  private final LinkedHashMap<String, StagedInput> inputs = new LinkedHashMap<>();

  public StagedInputs(ObjectMapper json) {
    this.json = json;
  }

  /** Keeps what rankings need of a whole deposit. */
  public void deposit(long revision, JsonNode data) {
    var kept = read(data, DepositDocument.class).kept();
    put(new StagedInput(StagedInput.DEPOSIT, kept.id(), revision, json.valueToTree(kept)));
  }

  /** Forgets an id that no longer stands for a deposit of its own: it was merged, or renamed. */
  public void noDeposit(long revision, String id) {
    put(new StagedInput(StagedInput.DEPOSIT, id, revision, null));
  }

  /** Keeps what surrounds a deposit. */
  public void circumstances(long revision, String id, JsonNode data) {
    var kept = read(data, CircumstancesDocument.class);
    put(new StagedInput(StagedInput.CIRCUMSTANCES, id, revision, json.valueToTree(kept)));
  }

  /** Keeps the prices of an edition. */
  public void prices(long revision, JsonNode data) {
    var prices = read(data, PriceDocument.class);
    put(new StagedInput(StagedInput.PRICE, prices.edition(), revision, json.valueToTree(prices)));
  }

  /** The end of a revision: all of it was read. */
  public void ended(long revision, Instant recordedAt) {
    var mark = json.createObjectNode().put("recordedAt", recordedAt.toString());
    put(new StagedInput(StagedInput.REVISION, Long.toString(revision), revision, mark));
  }

  List<StagedInput> all() {
    return new ArrayList<>(inputs.values());
  }

  private void put(StagedInput input) {
    inputs.put(input.key(), input);
  }

  private <T> T read(JsonNode data, Class<T> type) {
    try {
      return json.treeToValue(data, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The feed brought what cannot be read: " + data, e);
    }
  }
}
