// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.opvang.LegVertrekVast;
import nl.baken.opvang.Vertrekken;
import nl.baken.opvang.Vertrekreden;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What shelters, CoMensha and COA tell: early, late, twice, in any order. */
class OpvangBerichtenVerhaalTest extends Opvangverhaal {

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Vertrekken vertrekken;

    @Autowired
    private Feiten feiten;

    @Autowired
    private TransactionTemplate transactie;

    @BeforeEach
    void begeleid() {
        eenZaak.begeleidMet(zaak, "geen");
    }

    @Test
    void eenAanbodVanComenshaHaaltHetZoekenIn() {
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("omstandigheden", List.of("bedenktijd_gepland")));
        verhaal.doet(COORDINATOR, nummer, "plek-zoeken", EenOpvang.poging("gevraagd", "cosm"));
        opvang.bericht(zaak, Berichtsoort.PLEK_AANGEBODEN, Ketenpartner.COMENSHA);

        assertThat(opvang.standen(zaak)).containsExactly("aangeboden");
        assertThat(taken()).contains("aankomst-bevestigen").doesNotContain("plek-zoeken");
        opvang.bericht(zaak, Berichtsoort.AANGEKOMEN, Ketenpartner.OPVANG);
        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
        assertThat(taken()).doesNotContain("aankomst-bevestigen");
        assertThat(verhaal.pad(nummer)).contains("zoektocht-achterhaald", "aankomst-achterhaald");
    }

    @Test
    void eenIngetrokkenAanbodBrengtHetZoekenTerug() {
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        opvang.bericht(zaak, Berichtsoort.PLEK_AANGEBODEN, Ketenpartner.OPVANG);
        verhaal.verstrijkt(Duration.ofHours(1), nummer);
        opvang.bericht(zaak, Berichtsoort.PLEK_GEWEIGERD, Ketenpartner.OPVANG);

        assertThat(opvang.standen(zaak)).containsExactly("geweigerd");
        assertThat(taken()).contains("plek-zoeken");
        assertThat(termijnen.loopt("T61", nummer)).isPresent();
    }

    @Test
    void eenAankomstVoorAllesBegintEnVervultHetSpoor() {
        opvang.bericht(zaak, Berichtsoort.AANGEKOMEN, Ketenpartner.COMENSHA);

        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
        assertThat(termijnen.loopt("T22", nummer)).isPresent();
        assertThat(taken()).doesNotContain("opvangbehoefte-bepalen");
        assertThat(verhaal.pad(nummer)).contains("behoefte-achterhaald");
        opvang.bericht(zaak, Berichtsoort.AANGEKOMEN, Ketenpartner.OPVANG, LocalDate.of(2026, 2, 1));
        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
    }

    /** The message names no place: who sends it tells the kind. */
    @Test
    void eenPlekVanCoaIsBeschermdeOpvang() {
        opvang.bericht(zaak, Berichtsoort.AANGEKOMEN, Ketenpartner.COA);

        assertThat(zorg.blad(zaak, "Opvang")).contains("Verblijft nu: Beschermde opvang (Nidos en COA), via COA");
    }

    /** A right that ended gives none. */
    @Test
    void eenBedenktijdDieVoorbijIsGeeftGeenPlekVoorBedenktijd() {
        verhaal.als(COORDINATOR);
        transactie.executeWithoutResult(t -> {
            feiten.meld(zaak, Feitsoort.BEDENKTIJD_GESTART, LocalDate.of(2026, 2, 1), "AVIM");
            feiten.meld(zaak, Feitsoort.BEDENKTIJD_GEEINDIGD, LocalDate.of(2026, 2, 2), "AVIM");
        });
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());

        assertThat(opvang.advies(zaak)).containsExactly("VO", "MO");
    }

    @Test
    void eenGemeldVertrekVraagtNaarDeReden() {
        opvang.geplaatst(zaak, "vo", Map.of());
        verhaal.dagen(1, nummer);
        opvang.bericht(zaak, Berichtsoort.VERTROKKEN, Ketenpartner.OPVANG);
        assertThat(opvang.standen(zaak)).containsExactly("vertrokken");
        verhaal.doet(
                COORDINATOR,
                nummer,
                "vertrek-vastleggen",
                Map.of("op", verhaal.vandaag(), "reden", "zelfstandig", "weerZoeken", "true"));

        assertThat(termijnen.loopt("T65", nummer)).isEmpty();
        assertThat(taken()).contains("opvangbehoefte-bepalen");
        verhaal.doet(COORDINATOR, nummer, "opvangbehoefte-bepalen", Map.of("nietNodig", "ander_doet_het"));
        assertThat(sporen.loopt(zaak, Spoor.OPVANG)).isFalse();
    }

    @Test
    void deRedenKanOokOpDeZaakpagina() {
        opvang.geplaatst(zaak, "vo", Map.of());
        opvang.bericht(zaak, Berichtsoort.VERTROKKEN, Ketenpartner.OPVANG);
        verhaal.als(COORDINATOR);
        vertrekken.legTussendoorVast(
                zaak, new LegVertrekVast(verhaal.vandaag(), Vertrekreden.TERUGKEER, null, null, null));

        assertThat(sporen.loopt(zaak, Spoor.OPVANG)).isFalse();
        assertThat(verhaal.pad(nummer)).containsSubsequence("vertrek-achterhaald", "opvang-eindigen");
    }

    /** The departure comes before the arrival it ended: nobody lives there. */
    @Test
    void eenVertrekVoorDeAankomstBlijftEenVertrek() {
        verhaal.dagen(3, nummer);
        opvang.bericht(zaak, Berichtsoort.VERTROKKEN, Ketenpartner.OPVANG, LocalDate.of(2026, 2, 4));
        opvang.bericht(zaak, Berichtsoort.AANGEKOMEN, Ketenpartner.OPVANG, LocalDate.of(2026, 2, 3));

        assertThat(opvang.standen(zaak)).containsExactly("vertrokken");
        verhaal.doet(COORDINATOR, nummer, "vertrek-vastleggen", Map.of("nietNodig", "ander_doet_het"));
        assertThat(taken()).contains("opvangbehoefte-bepalen");
    }

    /** The shelter of before tells late that somebody left it. */
    @Test
    void eenVertrekVanVoorDezePlekVerandertNiets() {
        verhaal.dagen(3, nummer);
        opvang.geplaatst(zaak, "vo", Map.of());
        opvang.bericht(zaak, Berichtsoort.VERTROKKEN, Ketenpartner.OPVANG, LocalDate.of(2026, 2, 3));

        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
        assertThat(taken()).doesNotContain("vertrek-vastleggen");
    }

    @Test
    void eenBesluitVanCoaBeeindigtDeTaakEnEenAfwijzingBegintHetBezwaar() {
        opvang.geplaatst(zaak, "vo", Map.of());
        assertThat(taken()).contains("rvb-aanvragen");
        opvang.bericht(zaak, Berichtsoort.RVB_AFGEWEZEN, Ketenpartner.COA);

        assertThat(taken()).doesNotContain("rvb-aanvragen");
        assertThat(termijnen.loopt("T24", nummer)).isEmpty();
        assertThat(termijnen.loopt("T16", nummer)).isPresent();
        assertThat(verhaal.pad(nummer)).containsSubsequence("rvb-aanvragen", "rvb-al-besloten", "rvb-geregeld");
    }

    /** The right counts from the day the reflection period began, however late it is known. */
    @Test
    void bedenktijdTijdensHetVerblijfGeeftRechtOpRvb() {
        opvang.geplaatst(zaak, "vo", Map.of("verblijfsstatus", "eu_burger"));
        assertThat(taken()).doesNotContain("rvb-aanvragen");
        verhaal.als(COORDINATOR);
        transactie.executeWithoutResult(
                t -> feiten.meld(zaak, Feitsoort.BEDENKTIJD_GESTART, LocalDate.of(2026, 2, 1), "AVIM"));

        assertThat(taken()).contains("rvb-aanvragen");
        assertThat(termijnen.loopt("T24", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 15));
        verhaal.doet(COORDINATOR, nummer, "rvb-aanvragen", Map.of("nietNodig", "al_geregeld"));
        assertThat(termijnen.loopt("T24", nummer)).isEmpty();
    }
}
