// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenStrafzaak.COORDINATOR;
import static nl.baken.verhalen.EenStrafzaak.UITLEGGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.strafrecht.Afrondreden;
import nl.baken.strafrecht.Clientbesluit;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P07.5: the client decides, and nobody pushes. */
@BakenTest
class BesluitClientVerhaalTest {

    private static final String BESLUIT = "besluit-client-vastleggen";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Termijnen termijnen;

    private ZaakNummer zaak;

    @BeforeEach
    void maandag() {
        verhaal.nu("2026-02-02T09:00");
    }

    @Test
    void hetBesluitWordtGevraagdAlsDeBedenktijdAflooptEnNogNietIsOokGoed() {
        zaak = strafzaak.uitgelegd("nee");
        strafzaak.bedenktijd(zaak, "T09");
        assertThat(verhaal.pad(zaak.waarde())).contains("besluit-gemeld");

        // 2 May is the end: 30, 14 and 3 days before it.
        verhaal.dagen(58, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(1, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(BESLUIT);
        verhaal.doet(COORDINATOR, zaak.waarde(), BESLUIT, besluit("nog_niet"));
        verhaal.dagen(15, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(1, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(BESLUIT);
        verhaal.doet(COORDINATOR, zaak.waarde(), BESLUIT, Map.of("nietNodig", "kan_nu_niet"));
        verhaal.dagen(11, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(BESLUIT);
        verhaal.doet(COORDINATOR, zaak.waarde(), BESLUIT, besluit("aangifte"));

        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isTrue();
        assertThat(termijnen.loopt("T09", zaak.waarde()))
                .as("de bedenktijd is niet van dit spoor")
                .isPresent();
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("bedenktijd-loopt-af", "spoor-klaar-na-besluit");
    }

    @Test
    void wieAfzietHoortErNietsMeerVanEnDeZorgGaatDoor() {
        zaak = strafzaak.uitgelegd("nee");
        strafzaak.bedenktijd(zaak, "T09");
        verhaal.dagen(59, zaak.waarde());
        verhaal.doet(COORDINATOR, zaak.waarde(), BESLUIT, besluit("afzien"));

        assertThat(strafzaak.feiten(zaak)).contains(Feitsoort.AFGEZIEN_VAN_AANGIFTE);
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();
        verhaal.dagen(40, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde()))
                .as("de zorg gaat door")
                .isNotEmpty();
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence(BESLUIT, "strafrecht-beeindigen", "strafrecht-beeindigd");
    }

    @Test
    void hetBesluitKanOpElkMomentEnDanVerdwijntDeTaak() {
        zaak = strafzaak.uitgelegd("nee");
        strafzaak.bedenktijd(zaak, "T10");
        verhaal.dagen(16, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(BESLUIT);

        strafzaak.besluit(zaak, Clientbesluit.MEDEWERKING);

        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(strafzaak.feiten(zaak)).contains(Feitsoort.MEDEWERKING_TOEGEZEGD);
        assertThat(verhaal.pad(zaak.waarde())).contains("besluit-intussen-gemeld");
    }

    @Test
    void afzienOpDeZaakpaginaBeeindigtHetSpoorEnEenLaterBerichtBegintHetOpnieuw() {
        zaak = strafzaak.gestart();
        strafzaak.besluit(zaak, Clientbesluit.AFZIEN);
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("spoor-afgerond");

        strafzaak.start(zaak);
        verhaal.doet(COORDINATOR, zaak.waarde(), UITLEGGEN, strafzaak.uitleg("nee"));
        strafzaak.besluit(zaak, Clientbesluit.AFZIEN);
        strafzaak.meldt(zaak, Ketenpartner.AVIM, Berichtsoort.ONDERZOEK_AMBTSHALVE);

        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isTrue();
        assertThat(strafzaak.taken(zaak))
                .as("wat is uitgelegd, vraagt niemand nog eens")
                .isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("uitleg-nodig", "onderzoek-zonder-aangifte");
    }

    @Test
    void looptDeBedenktijdAfZonderSpoorDanBegintHetVanzelf() {
        zaak = strafzaak.gestart();
        verhaal.doet(COORDINATOR, zaak.waarde(), UITLEGGEN, Map.of("nietNodig", "kan_nu_niet"));
        strafzaak.rondAf(zaak, Afrondreden.ONDERZOEK_GESTOPT);
        strafzaak.bedenktijd(zaak, "T09");
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();

        verhaal.dagen(59, zaak.waarde());

        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isTrue();
        assertThat(strafzaak.taken(zaak)).containsExactly(BESLUIT);
    }

    private Map<String, Object> besluit(String besluit) {
        return Map.of("beslotenOp", verhaal.vandaag(), "besluit", besluit);
    }
}
