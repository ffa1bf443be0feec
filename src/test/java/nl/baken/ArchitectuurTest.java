// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** The house (design.md 2) as rules that fail the build. */
class ArchitectuurTest {

    @Test
    void alleenDeRandKentDeMotor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..proces..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("an engine at the rim can be changed for a fork (ADR 0002)")
                .check(Bytecode.KLASSEN);
    }

    @Test
    void controllersZijnVanHunModule() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(Bytecode.KLASSEN);
    }

    @Test
    void opslagIsVanDeModule() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .and()
                .resideOutsideOfPackage("..gedeeld..")
                .should()
                .notBePublic()
                .check(Bytecode.KLASSEN);
    }

    @Test
    void geenVeldinjectie() {
        noFields().should().beAnnotatedWith(Autowired.class).check(Bytecode.KLASSEN);
    }

    @Test
    void nietsGaatNaarDeStandaarduitvoer() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(Bytecode.KLASSEN);
    }

    @Test
    void modulesHoudenZichAanHunGrenzen() {
        ApplicationModules.of(BakenApplication.class).verify();
    }
}
