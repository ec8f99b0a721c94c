package org.xenotime.deposits;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "org.xenotime.deposits";
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
  void theDomainKnowsNoFramework() {
    noClasses()
        .that(areNamed(PURE))
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..",
            ROOT + ".element..",
            ROOT + ".resource..",
            ROOT + ".source..",
            ROOT + ".slug..")
        .check(CLASSES);
  }

  @Test
  void theRuleOfControlKnowsNoFramework() {
    noClasses()
        .that()
        .haveNameMatching(
            Pattern.quote(ROOT)
                + "\\.control\\.(Account|Claim|ClaimStatus|Control|ControlKind|HeldInParts|HolderKind|Level|Odds"
                + "|Polarity|Rule|Scales|Sensitivity|Situation|Stake|Timeline|TransitionRule|Turn|WeighedRule"
                + "|WeighingPolicy)(\\$.*)?")
        .or()
        .haveNameMatching(
            Pattern.quote(ROOT) + "\\.evidence\\.(Evidence|Grade|Knowledge|Stance)(\\$.*)?")
        .or()
        .haveNameMatching(Pattern.quote(ROOT) + "\\.period\\.(PartialDate|Period)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..", ROOT + ".control..", ROOT + ".evidence..", ROOT + ".period..")
        .check(CLASSES);
  }

  @Test
  void theRulesOfQualityKnowNoFramework() {
    noClasses()
        .that()
        .haveNameMatching(
            Pattern.quote(ROOT)
                + "\\.quality\\.(Rule|SiteFacts|FigureRules|OreRules|PlaceRules|Numbers)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..",
            ROOT + ".quality..",
            ROOT + ".element..",
            ROOT + ".resource..",
            ROOT + ".geo..")
        .check(CLASSES);
  }

  /** What follows from figures and what stands for a deposit: no container, no database. */
  private static final Set<String> PURE =
      Set.of(
          "Element",
          "HeavyDefinition",
          "Slug",
          "Decimals",
          "ElementsPpm",
          "Tonnage",
          "ResourceClass",
          "ReportingCode",
          "Statement",
          "Composition",
          "PreferredResource",
          "PreferredComposition",
          "Headline");

  private static DescribedPredicate<JavaClass> areNamed(Set<String> names) {
    return DescribedPredicate.describe(
        "are one of " + names, type -> names.contains(type.getSimpleName()));
  }
}
