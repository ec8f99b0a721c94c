package org.xenotime.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Services name their components without asking each other. Where two mean the same by a name it is
 * kept, once; where they differ each gets the name of its service in front, in every reference too.
 */
final class ComponentNames {

  private static final String ROOT = "#/components/";

  private ComponentNames() {}

  /** Renames in place. */
  static void settle(List<Part> parts) {
    Set<String> contested = contested(parts);
    for (Part part : parts) {
      Map<String, String> renamed = new HashMap<>();
      for (String pointer : componentsOf(part).keySet()) {
        if (contested.contains(pointer)) {
          renamed.put(pointer, parentOf(pointer) + part.ownName(nameOf(pointer)));
        }
      }
      rename(part, renamed);
    }
  }

  /** What refers to something contested is contested itself, although it reads the same. */
  private static Set<String> contested(List<Part> parts) {
    Map<String, JsonNode> seen = new HashMap<>();
    Set<String> shared = new HashSet<>();
    Set<String> contested = new HashSet<>();
    for (Part part : parts) {
      componentsOf(part)
          .forEach(
              (pointer, component) -> {
                JsonNode other = seen.putIfAbsent(pointer, component);
                if (other != null) {
                  shared.add(pointer);
                }
                if (other != null && !other.equals(component)) {
                  contested.add(pointer);
                }
              });
    }
    boolean grown = true;
    while (grown) {
      grown =
          contested.addAll(
              shared.stream()
                  .filter(pointer -> refersToAny(seen.get(pointer), contested))
                  .toList());
    }
    return contested;
  }

  private static boolean refersToAny(JsonNode component, Set<String> pointers) {
    return component.findValues("$ref").stream()
        .anyMatch(reference -> pointers.contains(reference.asText()));
  }

  private static Map<String, JsonNode> componentsOf(Part part) {
    Map<String, JsonNode> components = new HashMap<>();
    part.document()
        .path("components")
        .properties()
        .forEach(
            kind ->
                kind.getValue()
                    .properties()
                    .forEach(
                        component ->
                            components.put(
                                ROOT + kind.getKey() + "/" + component.getKey(),
                                component.getValue())));
    return components;
  }

  private static void rename(Part part, Map<String, String> renamed) {
    Trees.forEachObject(
        part.document(),
        object ->
            List.copyOf(object.properties())
                .forEach(
                    field -> {
                      String target = renamed.get(field.getValue().asText());
                      if (target != null && field.getValue().isTextual()) {
                        object.set(field.getKey(), TextNode.valueOf(target));
                      }
                    }));
    renamed.forEach(
        (from, to) -> {
          ObjectNode kind =
              (ObjectNode)
                  part.document().at(parentOf(from).substring(1, parentOf(from).length() - 1));
          kind.set(nameOf(to), kind.remove(nameOf(from)));
        });
  }

  private static String parentOf(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/') + 1);
  }

  private static String nameOf(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
