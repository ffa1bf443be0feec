// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaakteam;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P04.3 and P04.4: the municipality decides, and sees no case. */
class WmoVerhaalTest extends Opvangverhaal {

    private static final String CONSULENT = "wmo_consulent_alkmaar";
    private static final String SPOED = "spoedbesluit-nemen";
    private static final String ONDERZOEK = "wmo-onderzoek-afronden";
    private static final String BESLUIT = "wmo-besluit-nemen";

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Zaakteam team;

    private void behoefteIn(String gemeente) {
        opvang.begeleid(zaak, Map.of("gemeente", gemeente, "geslacht", "vrouw", "verblijfsstatus", "nederlander"));
        opvang.begint(zaak);
        verhaal.doet(
                COORDINATOR,
                nummer,
                "opvangbehoefte-bepalen",
                Map.of("eigenPlek", "geen", "slachtofferschap", "aannemelijk"));
    }

    @Test
    void vanMeldingTotBeschikking() {
        behoefteIn("Alkmaar");
        assertThat(verhaal.taken(CONSULENT, nummer)).containsExactly(SPOED);
        assertThat(taken()).doesNotContain(SPOED);
        assertThat(team.zietZaak(zaak, verhaal.als(CONSULENT))).isFalse();
        verhaal.doet(CONSULENT, nummer, SPOED, Map.of("uitkomst", "tijdelijke_plek", "op", verhaal.vandaag()));
        assertThat(termijnen.loopt("T21", nummer)).isEmpty();
        assertThat(termijnen.loopt("T19", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 3, 16));
        verhaal.dagen(10, nummer);
        verhaal.doet(
                CONSULENT,
                nummer,
                ONDERZOEK,
                Map.of("verslagOp", verhaal.vandaag(), "aanvraagOp", LocalDate.of(2026, 2, 10)));
        assertThat(termijnen.loopt("T20", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 24));
        verhaal.doet(
                CONSULENT,
                nummer,
                BESLUIT,
                Map.of("uitkomst", "afgewezen", "op", verhaal.vandaag(), "kenmerk", "FICTIEF-1"));

        assertThat(termijnen.loopt("T16", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 3, 26));
        assertThat(toegang.grond(nummer, verhaal.als(CONSULENT))).isEmpty();
        assertThat(verhaal.pad(nummer)).containsSubsequence(SPOED, ONDERZOEK, BESLUIT, "wmo-sluiten", "wmo-besloten");
    }

    @Test
    void zonderConsulentGaatDeTaakNaarDeCoordinator() {
        behoefteIn("Haarlem");
        assertThat(taken()).contains(SPOED);
        verhaal.doet(COORDINATOR, nummer, SPOED, Map.of("nietNodig", "ander_doet_het"));
        verhaal.doet(COORDINATOR, nummer, ONDERZOEK, Map.of("verslagOp", verhaal.vandaag()));

        assertThat(taken()).doesNotContain(BESLUIT);
        assertThat(List.of("T19", "T20", "T21"))
                .allSatisfy(regel -> assertThat(termijnen.loopt(regel, nummer)).isEmpty());
    }

    @Test
    void eenLaatSpoedbesluitMagIedereenNemen() {
        behoefteIn("Alkmaar");
        verhaal.verstrijkt(Duration.ofHours(5), nummer);

        assertThat(opvang.tijdlijn(zaak)).contains("spoedbesluit te laat, opgeschaald");
        assertThat(taken()).contains(SPOED);
        assertThat(verhaal.taken(CONSULENT, nummer)).containsExactly(SPOED);
        assertThat(verhaal.pad(nummer))
                .containsSubsequence("spoedbesluit-te-laat", "spoed-opschalen", "spoed-opgeschaald");
    }

    @Test
    void eenBesluitVanVoorDeMeldingKanNiet() {
        behoefteIn("Alkmaar");
        assertThat(verhaal.probeert(
                        CONSULENT, nummer, SPOED, Map.of("uitkomst", "geen_spoed", "op", LocalDate.of(2026, 2, 1))))
                .isEqualTo(new Afloop.Afgekeurd(Map.of("op", List.of("De melding was pas op 2 februari 2026."))));
        verhaal.doet(CONSULENT, nummer, SPOED, Map.of("uitkomst", "geen_spoed", "op", verhaal.vandaag()));
        verhaal.doet(CONSULENT, nummer, ONDERZOEK, Map.of("nietNodig", "al_geregeld"));
        assertThat(verhaal.taken(CONSULENT, nummer)).isEmpty();
    }

    /** A next place asks nothing anew of a municipality that granted it. */
    @Test
    void wieEenBeschikkingHeeftWordtNietNogEensGemeld() {
        behoefteIn("Alkmaar");
        verhaal.doet(CONSULENT, nummer, SPOED, Map.of("uitkomst", "tijdelijke_plek", "op", verhaal.vandaag()));
        verhaal.doet(
                CONSULENT, nummer, ONDERZOEK, Map.of("verslagOp", verhaal.vandaag(), "aanvraagOp", verhaal.vandaag()));
        verhaal.doet(
                CONSULENT,
                nummer,
                BESLUIT,
                Map.of("uitkomst", "toegekend", "op", verhaal.vandaag(), "kenmerk", "WMO-1"));
        opvang.elders(zaak, "vo");
        opvang.aangekomen(zaak);
        handelingen.doet(zaak, "opvang/doorstroom-starten", Map.of("reden", "doorstroom"));
        opvang.behoefte(zaak, Map.of("verblijfsstatus", "nederlander"));

        assertThat(taken()).contains("plek-zoeken");
        assertThat(verhaal.taken(CONSULENT, nummer)).isEmpty();
        assertThat(termijnen.loopt("T19", nummer)).isEmpty();
    }

    /** Who has a bed can wait for the inquiry; a decision that is not needed ends it. */
    @Test
    void metEenBedIsErGeenSpoed() {
        opvang.begeleid(zaak, Map.of("gemeente", "Alkmaar"));
        opvang.geplaatst(zaak, "uren_72", Map.of("slachtofferschap", "onduidelijk", "verblijfsstatus", "nederlander"));
        verhaal.verstrijkt(Duration.ofHours(48), nummer);
        opvang.behoefte(zaak, Map.of("verblijfsstatus", "nederlander"));
        assertThat(verhaal.taken(CONSULENT, nummer)).containsExactly(ONDERZOEK);
        verhaal.doet(
                CONSULENT, nummer, ONDERZOEK, Map.of("verslagOp", verhaal.vandaag(), "aanvraagOp", verhaal.vandaag()));
        verhaal.doet(CONSULENT, nummer, BESLUIT, Map.of("nietNodig", "client_wil_niet"));
        assertThat(toegang.grond(nummer, verhaal.als(CONSULENT))).isEmpty();
    }

    @Test
    void deZaakSluitDanStoptHetBesluitEnIsHetBedVrij() {
        behoefteIn("Alkmaar");
        opvang.elders(zaak, "vo");
        opvang.aangekomen(zaak);
        opvang.sluit(zaak);

        assertThat(verhaal.taken(CONSULENT, nummer)).isEmpty();
        assertThat(toegang.grond(nummer, verhaal.als(CONSULENT))).isEmpty();
        assertThat(opvang.standen(zaak)).containsExactly("vertrokken");
        assertThat(verhaal.pad(nummer)).contains("wmo-gestopt", "wmo-voorbij", "verblijf-voorbij");
    }
}
