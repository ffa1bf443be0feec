// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.opvang.Opvangtype;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P04.1, P04.2, P04.5: from need to arrival, with the refusals between them. */
class OpvangVerhaalTest extends Opvangverhaal {

    @Autowired
    private Feiten feiten;

    @Autowired
    private Sporen sporen;

    @Test
    void vanBehoefteTotAankomst() {
        eenZaak.begeleidMet(zaak, "geen");
        opvang.begint(zaak);
        assertThat(termijnen.loopt("T61", nummer)).isPresent();
        opvang.behoefte(zaak, Map.of("omstandigheden", List.of("bedenktijd_gepland")));
        opvang.elders(zaak, "cosm");
        assertThat(termijnen.loopt("T61", nummer)).isEmpty();
        opvang.aangekomen(zaak);

        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
        assertThat(opvang.behoeftestand(zaak)).isEqualTo("vervuld");
        assertThat(termijnen.loopt("T22", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(taken()).contains("rvb-aanvragen").doesNotContain("plek-zoeken", "aankomst-bevestigen");
        assertThat(feiten.heeft(zaak, Feitsoort.VERHUISD)).isFalse();
        assertThat(verhaal.pad(nummer))
                .containsSubsequence("opvang-nodig", "opvangbehoefte-bepalen", "opvangtype-bepalen")
                .containsSubsequence("plek-zoeken", "zoeken-klaar", "aankomst-bevestigen");
    }

    @Test
    void watDeZaakWeetWordtNietGevraagd() {
        opvang.begeleid(zaak, Map.of("geslacht", "vrouw", "verblijfsstatus", "nederlander"));
        opvang.begint(zaak);
        assertThat(verhaal.probeert(COORDINATOR, nummer, "opvangbehoefte-bepalen", Map.of()))
                .isInstanceOfSatisfying(Afloop.Afgekeurd.class, afloop -> assertThat(afloop.fouten())
                        .containsOnlyKeys("eigenPlek", "slachtofferschap"));
        verhaal.doet(
                COORDINATOR,
                nummer,
                "opvangbehoefte-bepalen",
                Map.of("eigenPlek", "geen", "slachtofferschap", "aannemelijk"));

        assertThat(opvang.advies(zaak)).containsExactly("VO", "MO");
    }

    @Test
    void eenEigenVeiligePlekBeeindigtHetSpoor() {
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("eigenPlek", "bevestigd", "leeftijdsklasse", "vanaf_23"));

        assertThat(opvang.behoeftestand(zaak)).isEqualTo("vervuld");
        assertThat(sporen.loopt(zaak, Spoor.OPVANG)).isFalse();
        assertThat(verhaal.pad(nummer)).containsSubsequence("opvangtype-bepalen", "opvang-eindigen", "opvang-voorbij");
        opvang.begint(zaak);
        assertThat(taken()).contains("opvangbehoefte-bepalen");
    }

    @Test
    void elkePogingBlijftBewaardTotErEenPlekIs() {
        eenZaak.begeleidMet(zaak, "geen");
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        Map<String, Object> geweigerd = EenOpvang.poging("geweigerd", "vo");
        assertThat(verhaal.probeert(COORDINATOR, nummer, "plek-zoeken", geweigerd))
                .isEqualTo(new Afloop.Afgekeurd(Map.of("weigerreden", List.of("Maak een keuze."))));
        geweigerd.put("weigerreden", "vol");
        verhaal.doet(COORDINATOR, nummer, "plek-zoeken", geweigerd);
        verhaal.doet(COORDINATOR, nummer, "plek-zoeken", EenOpvang.poging("gevraagd", "mo"));
        verhaal.doet(COORDINATOR, nummer, "plek-zoeken", EenOpvang.poging("wachtlijst", "vo"));
        Map<String, Object> nee = EenOpvang.poging("geweigerd", "mo");
        nee.put("weigerreden", "doelgroep");
        verhaal.doet(COORDINATOR, nummer, "plek-zoeken", nee);

        assertThat(opvang.standen(zaak)).containsExactly("geweigerd", "geweigerd", "gevraagd");
        assertThat(taken()).contains("plek-zoeken");
        opvang.elders(zaak, "vo");
        opvang.aangekomen(zaak);
        assertThat(opvang.standen(zaak)).containsExactly("geweigerd", "geweigerd", "vervallen", "aangekomen");
    }

    @Test
    void eenPlekVanHetBordHoudtEenBedVast() {
        long plek = opvang.plek("bord " + nummer, Opvangtype.VO, 1);
        eenZaak.begeleidMet(zaak, "geen");
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        verhaal.doet(COORDINATOR, nummer, "plek-zoeken", Map.of("uitkomst", "op_het_bord", "plek", plek));

        assertThat(opvang.vrij(plek)).isZero();
        verhaal.doet(COORDINATOR, nummer, "aankomst-bevestigen", opvang.aankomst("plek_ingetrokken"));
        assertThat(opvang.vrij(plek)).isEqualTo(1);
        assertThat(taken()).contains("plek-zoeken");
    }

    @Test
    void wieNietAankomtGeeftAlarmEnDanZoekJeVerder() {
        eenZaak.begeleidMet(zaak, "geen");
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        opvang.elders(zaak, "vo");
        verhaal.verstrijkt(Duration.ofHours(5), nummer);

        assertThat(opvang.tijdlijn(zaak)).contains("aankomst niet op tijd bevestigd");
        verhaal.doet(COORDINATOR, nummer, "aankomst-bevestigen", opvang.aankomst("niet_gekomen"));
        assertThat(opvang.standen(zaak)).containsExactly("vervallen");
        assertThat(taken()).contains("plek-zoeken");
        assertThat(verhaal.pad(nummer)).containsSubsequence("aankomst-te-laat", "aankomst-alarmeren", "alarm-gegeven");
    }

    @Test
    void eenAankomstLigtNooitInDeToekomst() {
        eenZaak.begeleidMet(zaak, "geen");
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        opvang.elders(zaak, "vo");
        Map<String, Object> morgen = opvang.aankomst("aangekomen");
        morgen.put("op", verhaal.vandaag().plusDays(1));
        assertThat(verhaal.probeert(COORDINATOR, nummer, "aankomst-bevestigen", morgen))
                .isEqualTo(new Afloop.Afgekeurd(Map.of("op", List.of("Deze datum is nog niet geweest."))));
        morgen.put("op", LocalDate.of(2026, 1, 1));
        assertThat(verhaal.probeert(COORDINATOR, nummer, "aankomst-bevestigen", morgen))
                .isEqualTo(new Afloop.Afgekeurd(Map.of("op", List.of("Dit kan niet voor het signaal zijn geweest."))));
        assertThat(opvang.standen(zaak)).containsExactly("aangeboden");
    }

    @Test
    void elkeStapKanNietNodigZijn() {
        eenZaak.begeleidMet(zaak, "geen");
        Map<String, String> nietNodig = Map.of("nietNodig", "al_geregeld");
        opvang.begint(zaak);
        verhaal.doet(COORDINATOR, nummer, "opvangbehoefte-bepalen", nietNodig);
        assertThat(sporen.loopt(zaak, Spoor.OPVANG)).isFalse();
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        verhaal.doet(COORDINATOR, nummer, "plek-zoeken", nietNodig);
        assertThat(sporen.loopt(zaak, Spoor.OPVANG)).isFalse();
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        opvang.elders(zaak, "vo");
        verhaal.doet(COORDINATOR, nummer, "aankomst-bevestigen", nietNodig);
        assertThat(sporen.loopt(zaak, Spoor.OPVANG)).isFalse();
        assertThat(opvang.standen(zaak)).containsExactly("vervallen");
        assertThat(List.of("T60", "T61", "T62", "T63"))
                .allSatisfy(regel -> assertThat(termijnen.loopt(regel, nummer)).isEmpty());
    }
}
