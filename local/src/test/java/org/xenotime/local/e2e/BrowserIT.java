package org.xenotime.local.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.local.e2e.Elements.button;
import static org.xenotime.local.e2e.Elements.level;
import static org.xenotime.local.e2e.Elements.link;
import static org.xenotime.local.e2e.Elements.named;
import static org.xenotime.local.e2e.Elements.region;
import static org.xenotime.local.e2e.Elements.signIn;
import static org.xenotime.local.testing.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EndToEnd
class BrowserIT {
  private Browser browser;

  @BeforeEach
  void open() {
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    browser = new Browser();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void aMemberReadsWhoHoldsKachinAndReplies(RunningSuite suite) throws Exception {
    eventually(ofMinutes(1), () -> suite.api().get("/api/v1/rankings/heavy").status() == 200);
    var page = browser.open(suite.url(), 1280, 900);
    assertThat(ranking(page).getByRole(AriaRole.ROW).nth(10)).isVisible();

    signIn(page, "member");
    assertThat(page.getByText("Mia Member")).isVisible();

    link(page.getByRole(AriaRole.MAIN), Kachin.NAME).click();
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText(Kachin.NAME);
    assertThat(link(region(page, "Control"), Kachin.HOLDER)).isVisible();
    assertThat(region(page, "Claims").getByRole(AriaRole.LISTITEM).first())
        .containsText(Kachin.HOLDER);

    writeTopic(page, "Seen at the border", "Trucks wait at *Kanpaiti*.");
    reply(page, "They still wait, says **a driver**.");

    assertThat(page.getByText("They still wait, says a driver.")).isVisible();
    page.reload();
    assertThat(page.getByText("They still wait, says a driver.")).isVisible();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void whoSignsOutIsAStrangerAgain(RunningSuite suite) {
    var page = browser.open(suite.url(), 1280, 900);
    signIn(page, "analyst");
    assertThat(page.getByText("Ana Analyst")).isVisible();

    page.getByRole(AriaRole.BUTTON, named("Sign out")).click();

    assertThat(page.getByRole(AriaRole.LINK, named("Sign in")).first()).isVisible();
    assertThat(page).hasURL(suite.url() + "/");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void aPhoneShowsEveryPageWithoutScrollingSideways(RunningSuite suite) {
    var page = browser.open(suite.url(), 360, 740);
    for (var path :
        new String[] {
          "/",
          "/deposits/" + Kachin.SLUG,
          "/deposits/mount-weld",
          "/deposits",
          "/actors/" + Kachin.HOLDER_SLUG,
          "/proposals",
          "/forum",
          "/about"
        }) {
      page.navigate(suite.url() + path);
      assertThat(page.getByRole(AriaRole.HEADING, level(1))).isVisible();
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .as(path)
          .isLessThanOrEqualTo(360);
    }
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void theKeyboardReachesTheContentFirst(RunningSuite suite) {
    var page = browser.open(suite.url(), 1280, 900);
    assertThat(ranking(page)).isVisible();

    page.keyboard().press("Tab");
    assertThat(page.getByRole(AriaRole.LINK, named("Skip to the content"))).isFocused();
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
  }

  private static void writeTopic(Page page, String title, String text) {
    page.getByRole(AriaRole.BUTTON, button("Write a topic")).click();
    page.getByLabel("Title").fill(title);
    page.getByLabel("Text").fill(text);
    page.getByRole(AriaRole.BUTTON, button("Post topic")).click();
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(title);
  }

  private static void reply(Page page, String text) {
    page.getByLabel("Your reply").fill(text);
    page.getByRole(AriaRole.BUTTON, button("Reply")).click();
  }

  private static Locator ranking(Page page) {
    return page.getByRole(AriaRole.TABLE, named("Heavy rare earth ranking"));
  }
}
