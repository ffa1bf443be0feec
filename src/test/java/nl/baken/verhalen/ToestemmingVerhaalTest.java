// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Gezag;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.toestemming.Vertegenwoordiger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Domain 5.5: who may consent at which age, when that ends by itself, and who never decides. */
@BakenTest
class ToestemmingVerhaalTest {

    private static final String VERDENKING = "zorgcoordinatie/verdenking-vastleggen";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Toestemmingen toestemmingen;

    private ZaakNummer zaak;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
    }

    private void isVandaag(int jaren) {
        toestemming.geboren(zaak, verhaal.vandaag().minusYears(jaren));
    }

    private Afloop probeert(String gezag, String namens, String mening, Doel... doelen) {
        return toestemming.probeert(zaak, toestemming.gesprek(gezag, namens, mening, doelen));
    }

    @ParameterizedTest
    @CsvSource({
        "15, client, '', OPVANG, gezag",
        "15, client_en_vertegenwoordiger, ouder, OPVANG, ''",
        "15, vertegenwoordiger, gi, OPVANG, ''",
        "15, rechter, '', OPVANG, ''",
        "16, client, '', OPVANG, ''",
        "16, vertegenwoordiger, ouder, OPVANG, gezag",
        "16, rechter, '', OPVANG, ''",
        "30, vertegenwoordiger, curator_of_mentor, OPVANG, ''",
        "11, vertegenwoordiger, voogd, GGZ, ''",
        "12, vertegenwoordiger, voogd, GGZ, gezag",
        "12, client, '', GGZ, gezag",
        "12, client_en_vertegenwoordiger, ouder, GGZ, ''",
        "16, client, '', GGZ, ''"
    })
    void wieMagBeslissen(int jaren, String gezag, String namens, Doel doel, String veld) {
        isVandaag(jaren);

        Afloop afloop = probeert(gezag, namens, "eens", doel);

        if (veld.isEmpty()) {
            assertThat(afloop).isInstanceOf(Afloop.Afgerond.class);
            assertThat(toestemmingen.geldend(zaak)).containsExactly(doel);
        } else {
            assertThat(((Afloop.Afgekeurd) afloop).fouten()).containsOnlyKeys(veld);
            assertThat(toestemmingen.alle(zaak)).isEmpty();
            assertThat(toestemmingen.laatsteGesprek(zaak)).isEmpty();
        }
    }

    @Test
    void vanEenKindStaatErWieNamensHetBesliseEnWatHetZelfVindt() {
        isVandaag(14);

        assertThat(probeert("vertegenwoordiger", "", "eens", Doel.OPVANG))
                .isEqualTo(Verhaal.geweigerd("vertegenwoordiger", "Kies wie de vertegenwoordiger is."));
        assertThat(probeert("vertegenwoordiger", "voogd", "", Doel.OPVANG))
                .isEqualTo(Verhaal.geweigerd("mening", "Leg vast wat de cliënt er zelf van vindt."));
        toestemming.geeft(zaak, "vertegenwoordiger", "voogd", Doel.OPVANG);

        assertThat(toestemmingen.vanVertegenwoordiger(zaak)).singleElement().satisfies(gegeven -> {
            assertThat(gegeven.gezag()).isEqualTo(Gezag.VERTEGENWOORDIGER);
            assertThat(gegeven.door()).isEqualTo(Vertegenwoordiger.VOOGD);
        });
        assertThat(handelingen.blad(zaak, "Toestemming"))
                .contains("door de wettelijk vertegenwoordiger (voogd (ook nidos))", "Mening van de cliënt: Eens");
    }

    @Test
    void zonderGeboortedatumTeltDeLeeftijdsklasseVanDeIntake() {
        toestemming.geboren(zaak, null);
        toestemming.geeft(zaak, Doel.OPVANG);
        assertThat(toestemmingen.geldend(zaak)).containsExactly(Doel.OPVANG);
    }

    /** The day itself counts from midnight in Amsterdam; who was born on 29 February gets 18 on 1 March. */
    @ParameterizedTest
    @CsvSource({
        "2008-06-30, 2026-06-29T23:59, 2026-06-30T00:00",
        "2008-02-29, 2026-02-28T23:59, 2026-03-01T00:00",
        "2009-02-28, 2027-02-27T23:59, 2027-02-28T00:00"
    })
    void opDeAchttiendeVerjaardagEindigtWatEenOuderMeeBesliste(LocalDate geboren, String nog, String nietMeer) {
        toestemming.geboren(zaak, geboren);
        toestemming.geeft(zaak, "client_en_vertegenwoordiger", "ouder", Doel.OPVANG, Doel.GGZ);

        verhaal.nu(nog);
        assertThat(toestemmingen.geldend(zaak)).containsExactlyInAnyOrder(Doel.OPVANG, Doel.GGZ);
        verhaal.nu(nietMeer);
        assertThat(toestemmingen.geldend(zaak)).isEmpty();
        assertThat(toestemmingen.vanVertegenwoordiger(zaak)).isEmpty();
        assertThat(handelingen.blad(zaak, "Toestemming")).contains("Geldt niet meer sinds");

        toestemming.geeft(zaak, Doel.OPVANG);
        assertThat(toestemmingen.geldend(zaak)).as("zelf opnieuw gegeven").containsExactly(Doel.OPVANG);
    }

    @Test
    void opDeZestiendeVerjaardagEindigtWatEenOuderAlleenGafMaarNietWatSamenIsGegeven() {
        toestemming.geboren(zaak, LocalDate.of(2010, 5, 1));
        toestemming.geeft(zaak, "client_en_vertegenwoordiger", "ouder", Doel.GGZ);
        toestemming.geeft(zaak, "vertegenwoordiger", "ouder", Doel.GGZ, Doel.OPVANG);

        verhaal.nu("2026-05-01T00:00");

        assertThat(toestemmingen.geldend(zaak)).containsExactly(Doel.GGZ);
    }

    @Test
    void watIemandVanZestienZelfGafOfEenCuratorGeeftBlijftGelden() {
        toestemming.geboren(zaak, LocalDate.of(2009, 5, 1));
        toestemming.geeft(zaak, Doel.OPVANG);
        verhaal.nu("2027-05-02T09:00");
        assertThat(toestemmingen.geldend(zaak)).containsExactly(Doel.OPVANG);

        toestemming.geeft(zaak, "vertegenwoordiger", "curator_of_mentor", Doel.OPVANG, Doel.ADVOCAAT);
        verhaal.nu("2030-05-02T09:00");
        assertThat(toestemmingen.geldend(zaak)).containsExactlyInAnyOrder(Doel.OPVANG, Doel.ADVOCAAT);
    }

    /** Somebody turns out to be younger: then what was given alone never counted, and it doesn't come back at 16. */
    @Test
    void blijktIemandJongerDanGeldtDeEigenToestemmingNiet() {
        toestemming.geeft(zaak, Doel.OPVANG);
        isVandaag(14);
        assertThat(toestemmingen.geldend(zaak)).isEmpty();

        verhaal.nu("2029-02-02T09:00");
        assertThat(toestemmingen.geldend(zaak)).isEmpty();
    }

    @Test
    void eenVerdachteVertegenwoordigerBeslistNooit() {
        isVandaag(14);
        toestemming.geeft(zaak, "client_en_vertegenwoordiger", "ouder", Doel.OPVANG, Doel.GGZ);

        handelingen.doet(zaak, VERDENKING, java.util.Map.of("vertegenwoordiger", "ouder", "verdenking", "verdacht"));

        assertThat(toestemmingen.geldend(zaak))
                .as("wat de verdachte mee besliste")
                .isEmpty();
        assertThat(probeert("client_en_vertegenwoordiger", "ouder", "eens", Doel.OPVANG))
                .isEqualTo(Verhaal.geweigerd(
                        "vertegenwoordiger",
                        "Deze vertegenwoordiger is verdachte en beslist niet. Vraag een voogd of GI, of leg het voor"
                                + " aan de rechter."));
        assertThat(handelingen.blad(zaak, "Toestemming")).contains("Ouder met gezag is verdachte");
        toestemming.geeft(zaak, "vertegenwoordiger", "gi", Doel.OPVANG);
        assertThat(toestemmingen.geldend(zaak)).containsExactly(Doel.OPVANG);

        handelingen.doet(
                zaak, VERDENKING, java.util.Map.of("vertegenwoordiger", "ouder", "verdenking", "niet_meer_verdacht"));
        assertThat(toestemmingen.geldend(zaak)).as("begint niet opnieuw").containsExactly(Doel.OPVANG);
        assertThat(probeert("client_en_vertegenwoordiger", "ouder", "eens", Doel.OPVANG, Doel.GGZ))
                .isInstanceOf(Afloop.Afgerond.class);
    }

    @Test
    void toestemmingHoortBijEenZaakEnGaatNietMee() {
        toestemming.geeft(zaak, Doel.OPVANG);

        assertThat(toestemmingen.alle(eenZaak.toegewezen("zorgcoordinator"))).isEmpty();
    }
}
