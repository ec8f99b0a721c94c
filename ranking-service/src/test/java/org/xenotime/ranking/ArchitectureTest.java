package org.xenotime.ranking;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "org.xenotime.ranking";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void featuresFormNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void httpDependsOnNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".http..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(resideOutsideOfPackage(ROOT + ".http..")))
        .check(CLASSES);
  }

  @Test
  void entitiesStayInTheirFeature() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .notBePublic()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theArithmeticKnowsNoFramework() {
    var pure =
        new String[] {
          ROOT + ".scoring..", ROOT + ".reason..", ROOT + ".basket..", ROOT + ".measure.."
        };
    noClasses()
        .that()
        .resideInAnyPackage(pure)
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(append(pure, "java..", "org.hipparchus.."))
        .check(CLASSES);
  }

  @Test
  void whatIsDrawnKnowsTheScoringAlone() {
    var drawn = new String[] {ROOT + ".uncertainty..", ROOT + ".sensitivity.."};
    noClasses()
        .that()
        .resideInAnyPackage(drawn)
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(append(drawn, ROOT + ".scoring..", "java.."))
        .check(CLASSES);
  }

  @Test
  void whatMakesTextsAndNamesIsPure() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".identity..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            ROOT + ".identity..", "java..", "com.fasterxml.jackson..", "org.erdtman.jcs..")
        .check(CLASSES);
  }

  @Test
  void readersKnowNothingOfTheFeedAndItsInputs() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".rankings..",
            ROOT + ".verification..",
            ROOT + ".comparison..",
            ROOT + ".history..",
            ROOT + ".news..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".feed..", ROOT + ".input..")
        .check(CLASSES);
  }

  private static String[] append(String[] packages, String... others) {
    return Stream.concat(Stream.of(packages), Stream.of(others)).toArray(String[]::new);
  }
}
