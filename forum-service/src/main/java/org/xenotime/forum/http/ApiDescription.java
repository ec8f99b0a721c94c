package org.xenotime.forum.http;

/** Names of the refusals that several operations share; described where this package is. */
public final class ApiDescription {

  public static final String BAD_REQUEST = "ForumBadRequest";
  public static final String UNAUTHORIZED = "ForumUnauthorized";
  public static final String FORBIDDEN = "ForumForbidden";
  public static final String NOT_FOUND = "ForumNotFound";
  public static final String NOT_ACCEPTABLE = "ForumNotAcceptable";
  public static final String LOCKED = "ForumTopicLocked";
  public static final String STALE = "ForumChangedMeanwhile";
  public static final String TOO_LARGE = "ForumTooLarge";
  public static final String NOT_JSON = "ForumNotJson";
  public static final String INVALID = "ForumInvalid";
  public static final String NO_IF_MATCH = "ForumNoIfMatch";
  public static final String UNAVAILABLE = "ForumUnavailable";
  public static final String NOT_MODIFIED = "ForumNotModified";

  private ApiDescription() {}
}
