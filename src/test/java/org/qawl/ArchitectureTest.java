package org.qawl;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.qawl", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule importsOnlyEverPointRight =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli").definedBy("org.qawl.cli")
          .layer("ingest").definedBy("org.qawl.ingest")
          .layer("export").definedBy("org.qawl.export")
          .layer("fixtures").definedBy("org.qawl.fixtures")
          .layer("qawl").definedBy("org.qawl")
          .layer("attribution").definedBy("org.qawl.attribution")
          .layer("names").definedBy("org.qawl.names")
          .layer("translation").definedBy("org.qawl.translation")
          .layer("analysis").definedBy("org.qawl.analysis")
          .layer("question").definedBy("org.qawl.question")
          .layer("query").definedBy("org.qawl.query")
          .layer("tables").definedBy("org.qawl.tables")
          .whereLayer("cli").mayNotBeAccessedByAnyLayer()
          .whereLayer("ingest").mayOnlyBeAccessedByLayers("cli")
          .whereLayer("export").mayOnlyBeAccessedByLayers("cli")
          .whereLayer("fixtures").mayOnlyBeAccessedByLayers("cli")
          .whereLayer("qawl").mayOnlyBeAccessedByLayers("cli", "ingest", "export", "fixtures")
          .whereLayer("question").mayOnlyBeAccessedByLayers("qawl")
          .whereLayer("query").mayOnlyBeAccessedByLayers("question", "cli", "ingest", "export", "fixtures", "qawl")
          .whereLayer("attribution").mayOnlyBeAccessedByLayers("question", "cli", "ingest", "export", "fixtures", "qawl")
          .whereLayer("names").mayOnlyBeAccessedByLayers("question", "cli", "ingest", "export", "fixtures", "qawl", "attribution")
          .whereLayer("translation")
          .mayOnlyBeAccessedByLayers("cli", "ingest", "export", "fixtures", "qawl", "question", "attribution")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("cli", "ingest", "export", "fixtures", "qawl", "question", "query", "attribution", "names", "translation");

  @ArchTest
  static final ArchRule anEmbeddingProgramGetsLuceneAndNothingElse =
      classes()
          .that(not(resideInAnyPackage("org.qawl.cli..", "org.qawl.ingest..", "org.qawl.export..")))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("org.qawl..", "java..", "org.apache.lucene..", "org.tartarus.snowball..", "org.jspecify.annotations.."));

  @ArchTest
  static final ArchRule noLuceneTypeStandsInTheSignaturesOfTheRoot =
      methods()
          .that().arePublic()
          .and().areDeclaredInClassesThat(resideInAnyPackage("org.qawl"))
          .and().areDeclaredInClassesThat().arePublic()
          .should().notHaveRawReturnType(resideInAnyPackage("org.apache.lucene.."))
          .andShould().notHaveRawParameterTypes(
              com.tngtech.archunit.base.DescribedPredicate.anyElementThat(resideInAnyPackage("org.apache.lucene..")));

  @ArchTest
  static final ArchRule nothingThatLuceneKeepsForTheWholeJvmIsChanged =
      com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
          .should().callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                      "setMaxClauseCount|setDefaultQueryCache|setDefaultQueryCachingPolicy|setDefault")));
}
