// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import nl.baken.Bytecode;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Zaakdeel.Actie;
import org.junit.jupiter.api.Test;

/** What stands in sight on a case page and what stands one click away. */
class HandelingenTest {

    private static final Actie CONTACT = Actiegroep.VOOROP.actie("Contact gehad", "a/contact");
    private static final Actie NOTITIE = Actiegroep.VOOROP.actie("Notitie maken", "a/notitie");
    private static final Actie AFSLUITEN = Actiegroep.ZAAK.actie("Afsluiting starten", "a/sluiten");
    private static final Actie INCIDENT = Actiegroep.VEILIGHEID.actie("Veiligheidsincident melden", "a/incident");
    private static final Actie VERMISSING = Actiegroep.VEILIGHEID.actie("Vermissing melden", "a/vermissing");

    @Test
    void watJeVaakDoetStaatInZichtEnDeRestPerOnderwerpInDeVolgordeVanDeGroepen() {
        Handelingen handelingen = Handelingen.van(List.of(AFSLUITEN, INCIDENT, CONTACT, VERMISSING, NOTITIE));

        assertThat(handelingen.zichtbaar()).containsExactly(CONTACT, NOTITIE);
        assertThat(handelingen.meer())
                .extracting(groep -> groep.groep().kop(), Handelingen.Groep::acties)
                .containsExactly(tuple("Veiligheid", List.of(INCIDENT, VERMISSING)), tuple("Zaak", List.of(AFSLUITEN)));
        assertThat(handelingen.trefwoorden()).isEqualTo("incident, vermissing, overlijden, afsluiten");
    }

    @Test
    void vierHandelingenOfMinderStaanAllemaalInZicht() {
        Handelingen handelingen = Handelingen.van(List.of(AFSLUITEN, INCIDENT, CONTACT, NOTITIE));

        assertThat(handelingen.zichtbaar()).containsExactly(CONTACT, NOTITIE, INCIDENT, AFSLUITEN);
        assertThat(handelingen.meer()).isEmpty();
        assertThat(Handelingen.van(List.of()).isLeeg()).isTrue();
    }

    /** An act without a subject stands with its track; in a part of no track nobody would find it there. */
    @Test
    void alleenEenDeelVanEenSpoorHeeftHandelingenZonderOnderwerp() {
        List<JavaClass> zonderOnderwerp =
                Bytecode.KLASSEN
                        .get(Actie.class)
                        .getConstructor(String.class, String.class)
                        .getAccessesToSelf()
                        .stream()
                        .map(JavaAccess::getOriginOwner)
                        .distinct()
                        .toList();

        assertThat(zonderOnderwerp).as("de regel ziet delen van sporen").hasSizeGreaterThan(5);
        assertThat(zonderOnderwerp).allMatch(deel -> deel.tryGetMethod("spoor").isPresent(), "hoort bij een spoor");
        assertThat(Stream.of(Actiegroep.values()).filter(groep -> groep != Actiegroep.VOOROP))
                .as("wat achter een klik staat, is te vinden met een woord")
                .allMatch(groep -> !groep.trefwoorden().isEmpty());
    }
}
