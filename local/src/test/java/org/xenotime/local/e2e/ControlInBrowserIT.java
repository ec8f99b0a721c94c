package org.xenotime.local.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.local.e2e.Elements.button;
import static org.xenotime.local.e2e.Elements.level;
import static org.xenotime.local.e2e.Elements.link;
import static org.xenotime.local.e2e.Elements.named;
import static org.xenotime.local.e2e.Elements.region;
import static org.xenotime.local.e2e.Elements.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who controls a deposit, as its page tells and as its readers add to it. */
@EndToEnd
class ControlInBrowserIT {
  private static final String BEFORE = "New Democratic Army - Kachin";
  private static final String AFTER = Kachin.HOLDER;
  private static final String PLACE = "Kanpaiti (Kan Paik Ti)";

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
  void theSliderOfDaysShowsWhoHeldPangwaBeforeAndAfter(RunningSuite suite) {
    var page = browser.open(suite.url() + "/deposits/pang-war?on=2024-10-25", 1280, 900);
    assertThat(territory(page)).containsText(AFTER);
    var slider = page.getByRole(AriaRole.SLIDER, named("Held on, slider"));

    press(slider, "ArrowLeft", 30);

    assertThat(page).hasURL(Pattern.compile("[?&]on=2024-09-25"));
    assertThat(territory(page)).containsText(BEFORE);
    assertThat(territory(page)).not().containsText(AFTER);

    press(slider, "ArrowRight", 30);

    assertThat(page).hasURL(Pattern.compile("[?&]on=2024-10-25"));
    assertThat(territory(page)).containsText(AFTER);
    slider.press("Home");
    assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("2009"));
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void theSliderOfKnowledgeShowsTheAnswerOfBefore(RunningSuite suite) {
    var page = browser.open(suite.url() + "/deposits/pang-war?on=2024-10-25", 375, 740);
    assertThat(territory(page)).containsText(AFTER);
    var slider = page.getByRole(AriaRole.SLIDER, named("As known on, slider"));

    // The claims that say so came to be known here with the import, which was today.
    press(slider, "ArrowLeft", 2);

    var before = LocalDate.now(ZoneOffset.UTC).minusDays(2);
    assertThat(page).hasURL(Pattern.compile("[?&]knownAt=" + before));
    assertThat(territory(page)).containsText(BEFORE);
    assertThat(territory(page)).not().containsText(AFTER);

    page.getByRole(AriaRole.BUTTON, button("Back to today")).click();

    assertThat(territory(page)).containsText(AFTER);
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void whatAMemberProposesOnThePageStandsThereOnceAnEditorAcceptsIt(RunningSuite suite) {
    var address = suite.url() + "/deposits/kanpaiti";
    var member = browser.open(address, 1280, 900);
    assertThat(region(member, "Control").getByText(Pattern.compile("Title, .*taxation")))
        .isVisible();
    signIn(member, "member");
    assertThat(member.getByRole(AriaRole.HEADING, level(1))).hasText(PLACE);
    proposeTaxation(member);
    assertThat(member.getByText("An editor will decide on your proposal")).isVisible();

    var editor = browser.open(suite.url() + "/proposals?kind=claim", 375, 740);
    signIn(editor, "editor");
    editor
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText("The bulletin tells of a toll."))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    assertThat(editor.getByRole(AriaRole.HEADING, level(1)))
        .containsText("A new claim on " + PLACE);
    assertThat(difference(editor, "Actor")).containsText(AFTER);
    assertThat(difference(editor, "Kind")).containsText("taxation");
    assertThat(difference(editor, "Period, from")).containsText("about March 2025");
    assertThat(difference(editor, "Evidence")).containsText("Every lorry pays at the gate.");
    editor.getByLabel("Your reason").fill("Two drivers say the same.");
    editor.getByRole(AriaRole.BUTTON, button("Accept")).click();
    assertThat(region(editor, "Decision")).containsText("Accepted by editor");
    assertThat(region(editor, "Decision")).containsText("Two drivers say the same.");

    member.navigate(address);
    assertThat(kind(member, "Taxation")).containsText(AFTER);
    var claim =
        region(member, "Claims")
            .getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText("about March 2025"))
            .first();
    claim.getByText("Evidence: 1 source").click();
    assertThat(claim.getByText("Every lorry pays at the gate.")).isVisible();
    assertThat(link(claim, "Border bulletin")).isVisible();
    assertThat(browser.errors()).isEmpty();
  }

  private static void proposeTaxation(Page page) {
    page.getByRole(AriaRole.BUTTON, button("Propose a claim")).click();
    var form = page.getByRole(AriaRole.FORM, named("Propose a claim"));
    form.getByLabel("Actor", new Locator.GetByLabelOptions().setExact(true)).fill("Kachin Indep");
    form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(AFTER)).click();
    form.getByLabel("Kind of control").selectOption("taxation");
    form.getByLabel("From").fill("2025-03~");
    form.getByLabel("Citation").fill("Border bulletin, March 2025");
    form.getByLabel("Address on the web").fill("https://example.org/border-bulletin");
    form.getByLabel("Quotation").fill("Every lorry pays at the gate.");
    form.getByLabel("Why it should be recorded").fill("The bulletin tells of a toll.");
    form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Propose")).click();
  }

  private static Locator difference(Page page, String field) {
    return page.getByRole(AriaRole.ROW)
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByRole(AriaRole.ROWHEADER, named(field).setExact(true))));
  }

  private static Locator territory(Page page) {
    return kind(page, "Territory");
  }

  /** What the page says of one kind of control on the day that it is asked about. */
  private static Locator kind(Page page, String name) {
    return region(page, "Control")
        .getByRole(AriaRole.LISTITEM)
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByRole(AriaRole.HEADING, named(name).setLevel(3))));
  }

  private static void press(Locator slider, String key, int times) {
    for (var time = 0; time < times; time++) {
      slider.press(key);
    }
  }
}
