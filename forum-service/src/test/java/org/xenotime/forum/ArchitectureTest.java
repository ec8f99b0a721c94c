package org.xenotime.forum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "org.xenotime.forum";
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
  void rulesAndTextKnowNoFramework() {
    noClasses()
        .that()
        .haveSimpleName("PostingRule")
        .or()
        .haveSimpleName("Slot")
        .or()
        .haveSimpleName("Slug")
        .or()
        .haveSimpleName("PlainText")
        .or()
        .haveSimpleName("Name")
        .or()
        .haveSimpleName("Rendered")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", ROOT + "..")
        .check(CLASSES);
  }

  @Test
  void markdownAndMembersKnowNoTopic() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".markdown..", ROOT + ".member..", ROOT + ".category..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".topic..", ROOT + ".post..", ROOT + ".posting..")
        .check(CLASSES);
  }

  @Test
  void nobodyDependsOnThePosting() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".posting..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".posting..")
        .check(CLASSES);
  }
}
