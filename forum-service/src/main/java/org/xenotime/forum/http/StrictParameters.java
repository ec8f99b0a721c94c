package org.xenotime.forum.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xenotime.forum.http.Problem.FieldError;

/**
 * Refuses a query parameter that the endpoint does not declare: a typo must not look like an
 * answer.
 */
class StrictParameters {

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
    var allowed = known.computeIfAbsent(resource.getResourceMethod(), StrictParameters::declaredBy);
    var unknown = new TreeSet<>(request.getUriInfo().getQueryParameters().keySet());
    unknown.removeAll(allowed);
    if (!unknown.isEmpty()) {
      throw Problem.UNKNOWN_PARAMETER.because(
          "Unknown: %s. Allowed here: %s."
              .formatted(String.join(", ", unknown), String.join(", ", allowed)),
          unknown.stream()
              .map(name -> new FieldError(name, "is not known here"))
              .toArray(FieldError[]::new));
    }
  }

  private static Set<String> declaredBy(Method method) {
    var names = new TreeSet<String>();
    for (var parameter : method.getParameters()) {
      var members =
          parameter.isAnnotationPresent(BeanParam.class)
              ? membersOf(parameter.getType())
              : Stream.of((AnnotatedElement) parameter);
      members
          .filter(member -> member.isAnnotationPresent(QueryParam.class))
          .forEach(member -> names.add(member.getAnnotation(QueryParam.class).value()));
    }
    return names;
  }

  private static Stream<AnnotatedElement> membersOf(Class<?> bean) {
    return Stream.concat(
        Arrays.stream(bean.getDeclaredFields()),
        Arrays.stream(bean.getDeclaredConstructors())
            .flatMap(constructor -> Arrays.stream(constructor.getParameters())));
  }
}
