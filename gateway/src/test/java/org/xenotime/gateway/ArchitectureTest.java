package org.xenotime.gateway;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String HOUSE = "org.xenotime.gateway";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  private static final DescribedPredicate<JavaClass> HTTP =
      JavaClass.Predicates.resideInAPackage(HOUSE + ".http..");

  @Test
  void featuresDoNotReachIntoEachOther() {
    slices()
        .matching(HOUSE + ".(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(DescribedPredicate.alwaysTrue(), HTTP)
        .check(CLASSES);
  }

  @Test
  void httpDependsOnNothingOfOurs() {
    ArchRuleDefinition.noClasses()
        .that(HTTP)
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage(HOUSE + "..").and(DescribedPredicate.not(HTTP)))
        .check(CLASSES);
  }

  @Test
  void theHouseKnowsNoRoom() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(HOUSE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(HOUSE + ".(*)..")
        .check(CLASSES);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
