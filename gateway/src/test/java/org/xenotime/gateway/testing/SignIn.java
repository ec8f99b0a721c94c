package org.xenotime.gateway.testing;

/**
 * How a test signs in: as whom, for how long, with how fat a token, and what becomes of a refresh.
 * It travels as the authorization code and as the refresh token, so that no server keeps state.
 */
public record SignIn(String handle, int seconds, int padding, String refresh, String challenge) {

  public static SignIn as(String handle) {
    return new SignIn(handle, 300, 0, "granted", "-");
  }

  public SignIn expiringAfter(int newSeconds) {
    return new SignIn(handle, newSeconds, padding, refresh, challenge);
  }

  public SignIn withPadding(int characters) {
    return new SignIn(handle, seconds, characters, refresh, challenge);
  }

  public SignIn whoseRefreshIs(String outcome) {
    return new SignIn(handle, seconds, padding, outcome, challenge);
  }

  public SignIn withChallenge(String newChallenge) {
    return new SignIn(handle, seconds, padding, refresh, newChallenge);
  }

  SignIn refreshed() {
    return expiringAfter(300);
  }

  public String code() {
    return String.join(
        "~", handle, Integer.toString(seconds), Integer.toString(padding), refresh, challenge);
  }

  static SignIn parse(String code) {
    String[] parts = code.split("~", -1);
    return new SignIn(
        parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3], parts[4]);
  }
}
