// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** The house (design.md 2) as rules that fail the build. */
@AnalyzeClasses(packages = "nl.baken", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

    @ArchTest
    static final ArchRule alleenDeRandKentDeMotor = noClasses()
            .that()
            .resideOutsideOfPackage("..proces..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("an engine at the rim can be changed for a fork (ADR 0002)");

    @ArchTest
    static final ArchRule controllersZijnVanHunModule =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule opslagIsVanDeModule = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .and()
            .resideOutsideOfPackage("..gedeeld..")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule geenVeldinjectie = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule nietsGaatNaarDeStandaarduitvoer =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @Test
    void modulesHoudenZichAanHunGrenzen() {
        ApplicationModules.of(BakenApplication.class).verify();
    }
}
