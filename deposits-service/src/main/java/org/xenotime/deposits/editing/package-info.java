/**
 * How things are written: by whom, why, on top of which version, and what was there before. A
 * feature makes one of its things writable by being {@link org.xenotime.deposits.editing.Editable};
 * the {@link org.xenotime.deposits.editing.Desk} does the rest.
 */
@OpenAPIDefinition(
    info = @Info(title = "Xenotime deposits", version = "1"),
    components =
        @Components(
            responses = {
              @APIResponse(
                  name = Writes.PROPOSED,
                  description =
                      "Taken in as a proposal, as the author is a member; Location is its address"),
              @APIResponse(
                  name = Writes.UNUSABLE,
                  description =
                      "The body is no JSON object, or a header or parameter cannot be used"),
              @APIResponse(name = Writes.MISSING, description = "There is nothing under this id"),
              @APIResponse(
                  name = Writes.UNAUTHORIZED,
                  description = "No access token, or one that is not valid here"),
              @APIResponse(
                  name = Writes.FORBIDDEN,
                  description = "The token lacks the role that this needs"),
              @APIResponse(
                  name = Writes.TWIN,
                  description =
                      "The same is there already: `twin` is its address; or it cannot be done to"
                          + " the thing as it stands"),
              @APIResponse(name = Writes.STALE, description = "It has changed since it was read"),
              @APIResponse(
                  name = Writes.TOO_LARGE,
                  description = "The body is larger than 512 KB, or nested too deeply"),
              @APIResponse(
                  name = Writes.MEDIA_TYPE,
                  description = "The body is not sent in a media type that this takes"),
              @APIResponse(
                  name = Writes.INVALID,
                  description =
                      "The body breaks rules: `errors` names every field at fault; or the"
                          + " Idempotency-Key came with another request before"),
              @APIResponse(name = Writes.NO_IF_MATCH, description = "If-Match is missing")
            }))
package org.xenotime.deposits.editing;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
