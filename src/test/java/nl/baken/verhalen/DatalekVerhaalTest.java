// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Afwezigheid;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaakteam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The Friday-afternoon leak of A8: hours count, also in a weekend. */
class DatalekVerhaalTest extends Incidentverhaal {

    private static final String FG = "fg";
    private static final String MELDEN = "datalek-melden";
    private static final String DIRECTIE = "directie-inschakelen";
    private static final Instant MAANDAG_VIER_UUR = Instant.parse("2026-02-09T15:00:00Z");

    @Autowired
    private Toegang toegang;

    @Autowired
    private Zaakteam team;

    @Autowired
    private EenNoodinzage nood;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Afwezigheden afwezigheden;

    @BeforeEach
    void opVrijdagmiddagLektHetAdres() {
        incident.meld(zaak, incident.lek());
    }

    @Test
    void maandagochtendGemeldIsOpTijd() {
        assertThat(termijn("T29").vervalt()).isEqualTo(MAANDAG_VIER_UUR);
        assertThat(termijn("T30").vervalt()).isEqualTo(Instant.parse("2026-02-06T19:00:00Z"));
        assertThat(verhaal.taken(FG, nummer)).containsExactly(MELDEN);
        assertThat(taken()).contains("incident-beoordelen", "calamiteit-melden").doesNotContain(MELDEN);
        assertThat(blad())
                .contains("melden bij de AP kan tot maandag 9 februari 2026 om 16.00 uur")
                .contains("uiterlijk vrijdag 6 februari 2026 om 20.00 uur");

        incident.doet(zaak, "calamiteit-melden", incident.gemeld(Map.of()));
        incident.doet(zaak, "incident-beoordelen", EenIncident.beoordeling("adres_bekend", "nee_client", "al_gemeld"));
        verhaal.nu("2026-02-09T11:00");
        verhaal.doet(
                FG, nummer, MELDEN, incident.gemeld(Map.of("besluit", "gemeld_hoog_risico", "kenmerk", "AP-FICTIEF")));

        assertThat(termijn("T29").gehaaldOp()).isNotNull();
        assertThat(termijn("T29").overschredenOp()).isNull();
        assertThat(verhaal.taken(FG, nummer)).isEmpty();
        incident.doet(zaak, "client-informeren", Map.of("geinformeerdOp", verhaal.vandaag()));
        assertThat(termijn("T113").gehaaldOp()).isNotNull();
        verhaal.nu("2026-02-18T10:00");
        incident.doet(zaak, "incident-evalueren", Map.of("uitkomst", "voorbij", "lessen", "FICTIEF: eerst bellen"));
        assertThat(incident.aantal(zaak, "datalek and calamiteit and gesloten_op is not null"))
                .isEqualTo(1);
        assertThat(blad())
                .contains("gemeld op maandag 9 februari 2026 om 11.00 uur; kenmerk AP-FICTIEF")
                .contains("Afgerond op 18 februari 2026");
        assertThat(verhaal.pad(nummer)).contains("incident-openen", "incident-sluiten", "incident-gesloten");
        assertThat(verhaal.taken("teamleider_zc", nummer)).doesNotContain(DIRECTIE);
    }

    @Test
    void teLaatSchaaltOpNaarDeDirectieEnVraagtWaarom() {
        verhaal.doet(COORDINATOR, nummer, "calamiteit-melden", Map.of("nietNodig", "niet_van_toepassing"));
        verhaal.verstrijkt(Duration.ofHours(72), nummer);
        assertThat(termijn("T29").overschredenOp())
                .as("om vier uur is het nog op tijd")
                .isNull();

        verhaal.verstrijkt(Duration.ofMinutes(1), nummer);

        assertThat(termijn("T29").overschredenOp()).isEqualTo(MAANDAG_VIER_UUR);
        assertThat(verhaal.taken("teamleider_zc", nummer)).contains(DIRECTIE);
        verhaal.doet("teamleider_zc", nummer, DIRECTIE, Map.of("actie", "directie_ingelicht"));
        assertThat(verhaal.probeert(FG, nummer, MELDEN, incident.gemeld(Map.of("besluit", "gemeld"))))
                .isEqualTo(Verhaal.geweigerd(
                        "waarom",
                        "De melding was later dan 72 uur na de ontdekking. Schrijf waarom: de AP vraagt dat."));
        verhaal.doet(FG, nummer, MELDEN, incident.gemeld(Map.of("besluit", "gemeld", "waarom", "FICTIEF: weekend")));
        assertThat(termijn("T29").gehaaldOp()).isNotNull();
        assertThat(termijn("T29").overschredenOp()).isNotNull();
        assertThat(taken()).doesNotContain("client-informeren");
        assertThat(blad())
                .contains("De directie weet het en zorgt dat het wordt gemeld")
                .contains("FICTIEF: weekend");
        assertThat(verhaal.pad(nummer)).contains("datalek-te-laat", "directie-ingeschakeld");
    }

    @Test
    void eenCalamiteitDieVierUurBlijftLiggenGaatNaarDeDirectie() {
        verhaal.verstrijkt(Duration.ofHours(4).plusSeconds(1), nummer);

        assertThat(termijn("T30").overschredenOp()).isNotNull();
        verhaal.doet("teamleider_zc", nummer, DIRECTIE, Map.of("nietNodig", "al_geregeld"));
        incident.doet(zaak, "calamiteit-melden", incident.gemeld(Map.of()));
        assertThat(blad()).contains("Wmo-toezichthouder: gemeld op vrijdag 6 februari 2026 om 20.00 uur");
        assertThat(verhaal.pad(nummer)).contains("calamiteit-te-laat");
    }

    /** Both reports are late: one question to the team leader is enough. */
    @Test
    void wieAlGevraagdIsKrijgtGeenTweedeVraag() {
        verhaal.verstrijkt(Duration.ofHours(73), nummer);

        assertThat(verhaal.taken("teamleider_zc", nummer))
                .filteredOn(DIRECTIE::equals)
                .hasSize(1);
        assertThat(verhaal.pad(nummer)).contains("al-opgeschaald");
    }

    @Test
    void deFgZietDeTaakEnVerderNiets() {
        var fg = verhaal.als(FG);
        assertThat(toegang.grond(nummer, fg)).contains(Zaakteam.DATALEK);
        Zaakteam.Blik blik = team.blik(zaak, fg);
        assertThat(blik.zaak()).isFalse();
        assertThat(blik.inhoud()).isFalse();
        assertThatThrownBy(() -> team.eisUitvoering(zaak)).isInstanceOf(NietGevonden.class);
        verhaal.niemand();
        assertThat(verhaal.taken("auditor", nummer)).isEmpty();

        verhaal.doet(FG, nummer, MELDEN, Map.of("besluit", "niet_melden", "waarom", "FICTIEF: meteen gewist"));

        assertThat(termijn("T29").vervallenOp()).isNotNull();
        assertThat(toegang.grond(nummer, fg)).as("de grond is voorbij").isEmpty();
    }

    @Test
    void nietMeldenEnEenMomentDatNietKanVragenUitleg() {
        assertThat(verhaal.probeert(FG, nummer, MELDEN, Map.of("besluit", "niet_melden")))
                .isEqualTo(Verhaal.geweigerd("waarom", "Schrijf waarom er geen risico is. De AP kan hiernaar vragen."));
        assertThat(verhaal.probeert(FG, nummer, MELDEN, incident.gemeld(Map.of("besluit", "gemeld", "tijd", "23:59"))))
                .isEqualTo(Verhaal.geweigerd("gemeldOp", "Dit moment ligt in de toekomst."));
        assertThat(verhaal.probeert(FG, nummer, MELDEN, incident.gemeld(Map.of("besluit", "gemeld", "tijd", "15:59"))))
                .isEqualTo(Verhaal.geweigerd(
                        "gemeldOp", "Dit is van voor de ontdekking. Kies het moment van de melding."));
        assertThat(verhaal.taken(FG, nummer)).containsExactly(MELDEN);
    }

    @Test
    void vanTweeFgsNeemtEenHetEnDeCoordinatorPasAlsErGeenIs() {
        String tweede = nood.collega(Rol.FG);
        verhaal.nu("2026-02-07T10:00");
        incident.meld(zaak, incident.melding(Map.of("datalek", "ja", "gelekt", java.util.List.of("contact"))));
        assertThat(verhaal.taken(FG, nummer)).containsExactly(MELDEN, MELDEN);
        assertThat(verhaal.taken(tweede, nummer))
                .as("wat de eerste nog niet heeft")
                .containsExactly(MELDEN);
        assertThat(taken()).doesNotContain(MELDEN);

        Afwezigheid weg = gaatWeg(tweede);
        assertThat(taken()).as("de eerste is er nog").doesNotContain(MELDEN);
        gaatWeg(FG);
        verhaal.verstrijkt(Duration.ofMinutes(1), nummer);
        assertThat(taken()).as("ook wat op naam van de eerste stond").contains(MELDEN, MELDEN);
        verhaal.doet(COORDINATOR, nummer, MELDEN, incident.gemeld(Map.of("besluit", "gemeld")));
        assertThat(taken()).containsOnlyOnce(MELDEN);

        afwezigheden.zetEinde(weg.id(), verhaal.moment());
        assertThat(taken()).doesNotContain(MELDEN);
        verhaal.doet(tweede, nummer, MELDEN, incident.gemeld(Map.of("besluit", "gemeld")));
        assertThat(termijnen.loopt("T29", nummer)).isEmpty();
    }

    private Afwezigheid gaatWeg(String wie) {
        String id = accounts.zoekOpGebruikersnaam(wie).orElseThrow().id();
        return afwezigheden.meld(id, verhaal.moment(), null, false);
    }

    @Test
    void tweeLekkenHebbenElkHunEigenTermijn() {
        verhaal.nu("2026-02-07T10:00");
        incident.meld(zaak, incident.melding(Map.of("datalek", "ja", "gelekt", java.util.List.of("contact"))));
        assertThat(verhaal.taken(FG, nummer)).containsExactly(MELDEN, MELDEN);

        verhaal.doet(FG, nummer, MELDEN, incident.gemeld(Map.of("besluit", "gemeld")));

        var t29 = termijnen.alleVan(nummer).stream()
                .filter(termijn -> termijn.regel().equals("T29"))
                .toList();
        assertThat(t29).hasSize(2).filteredOn(termijn -> termijn.loopt()).hasSize(1);
        assertThat(verhaal.taken(FG, nummer)).as("de ander staat nog open").containsExactly(MELDEN);
        verhaal.doet(FG, nummer, MELDEN, incident.gemeld(Map.of("besluit", "gemeld")));
        assertThat(termijnen.loopt("T29", nummer)).isEmpty();
    }
}
