package org.xenotime.ranking.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Collects the inputs of some events, one for each subject: the last that was said of it. */
public final class StagedInputs {

  private final ObjectMapper json;
  private final LinkedHashMap<String, StagedInput> inputs = new LinkedHashMap<>();

  public StagedInputs(ObjectMapper json) {
    this.json = json;
  }

  /** Keeps what rankings need of a whole deposit. */
  public void deposit(long revision, JsonNode data) {
    var facts = read(data, DepositDocument.class).facts();
    put(new StagedInput(StagedInput.DEPOSIT, facts.id(), revision, json.valueToTree(facts)));
  }

  /** Forgets an id that no longer stands for a deposit of its own: it was merged, or renamed. */
  public void noDeposit(long revision, String id) {
    put(new StagedInput(StagedInput.DEPOSIT, id, revision, null));
  }

  /** Keeps the prices of an edition. */
  public void prices(long revision, JsonNode data) {
    var prices = read(data, PriceDocument.class);
    put(new StagedInput(StagedInput.PRICE, prices.edition(), revision, json.valueToTree(prices)));
  }

  List<StagedInput> all() {
    return new ArrayList<>(inputs.values());
  }

  private void put(StagedInput input) {
    inputs.merge(input.key(), input, (old, next) -> next.revision() < old.revision() ? old : next);
  }

  private <T> T read(JsonNode data, Class<T> type) {
    try {
      return json.treeToValue(data, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The feed brought what cannot be read: " + data, e);
    }
  }
}
