package org.xenotime.local.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Finds the parts of a page as whoever reads it does: by what they are and how they are called. */
final class Elements {

  private Elements() {}

  /** Through the form of Keycloak and back to the page. */
  static void signIn(Page page, String user) {
    page.getByRole(AriaRole.LINK, named("Sign in")).first().click();
    page.locator("#username").fill(user);
    page.locator("#password").fill(user);
    page.locator("#kc-login").click();
  }

  static Locator region(Page page, String name) {
    return page.getByRole(AriaRole.REGION, named(name).setExact(true));
  }

  static Locator link(Locator within, String name) {
    return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).first();
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  static Page.GetByRoleOptions button(String name) {
    return named(name).setExact(true);
  }

  static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }
}
