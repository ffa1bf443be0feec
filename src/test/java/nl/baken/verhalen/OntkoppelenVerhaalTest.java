// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenPaar.BEOORDELEN;
import static nl.baken.verhalen.EenPaar.TERUG;
import static nl.baken.verhalen.EenPaar.VERGELIJKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.persoon.Personen;
import nl.baken.persoon.Persoon;
import nl.baken.persoon.SamenvoegingTeruggedraaid;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.persoon.Telling;
import nl.baken.zorgcoordinatie.DraaiSamenvoegingTerug;
import nl.baken.zorgcoordinatie.Ontkoppelen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** X6: a wrong merge is undone, and both have exactly what they had (SORMAS #4436). */
@RecordApplicationEvents
class OntkoppelenVerhaalTest extends Paarverhaal {

    @Autowired
    private Personen personen;

    @Autowired
    private Samenvoegingen samenvoegingen;

    @Autowired
    private Ontkoppelen ontkoppelen;

    @Autowired
    private java.util.List<Startblok> start;

    @Autowired
    private ApplicationEvents gebeurtenissen;

    @Test
    void terugdraaienGeeftBeidenPreciesWatZeHaddenEnWatErBijKwamBlijftBijZijnZaak() {
        elders();
        Persoon een = personen.lees(paar.zaak(eerste).persoon());
        Persoon twee = personen.lees(paar.zaak(tweede).persoon());
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        paar.beoordeelt(tweedeLezer(), tweede, true);
        contact(TWEE, "sms");
        paar.draaitTerug(EEN, eerste);

        assertThat(personen.lees(een.id())).isEqualTo(een);
        assertThat(personen.lees(twee.id())).isEqualTo(twee);
        assertThat(personen.contact(twee.id()).orElseThrow().kanaal().code()).isEqualTo("sms");
        assertThat(personen.contact(een.id()).orElseThrow().kanaal().code()).isEqualTo("telefoon");
        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(2, 2));
        assertThat(gebeurtenissen.stream(SamenvoegingTeruggedraaid.class).map(SamenvoegingTeruggedraaid::personen))
                .contains(Set.of(een.id(), twee.id()));
        assertThat(paar.inLogboek(eerste, "samenvoeging teruggedraaid")).isEqualTo(1);
        assertThat(paar.inLogboek(tweede, "samenvoeging teruggedraaid")).isEqualTo(1);
    }

    @Test
    void opDePaginaStaanBeideDatumsEnNiemandVraagtHetOpnieuw() {
        samengevoegd();
        verhaal.dagen(3, eerste.waarde());
        paar.draaitTerug(TWEE, tweede);

        assertThat(paar.blad(EEN, eerste))
                .contains("Samengevoegd op 2 februari 2026", "Teruggedraaid op 5 februari 2026")
                .doesNotContain("Deze persoon heeft nog een zaak", "[Samenvoeging terugdraaien]");
        paar.handelt(EEN, eerste, "persoonsgegevens-wijzigen", Map.of("naam", naam, "geboortedatum", geboren));
        assertThat(paar.wieZiet(eerste, VERGELIJKEN)).isEmpty();
    }

    @Test
    void wieHetAlsTweedeGoedvondLeestHetOpDeStartpagina() {
        elders();
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        String lezer = tweedeLezer();
        paar.beoordeelt(lezer, tweede, true);
        assertThat(startpagina(lezer)).doesNotContain(tweede + ": samenvoeging teruggedraaid");
        paar.draaitTerug(EEN, eerste);

        assertThat(startpagina(lezer)).contains(tweede + ": samenvoeging teruggedraaid");
        assertThat(startpagina(LEIDER)).doesNotContain(tweede + ": samenvoeging teruggedraaid");
        verhaal.dagen(40, eerste.waarde());
        assertThat(startpagina(lezer)).doesNotContain(tweede + ": samenvoeging teruggedraaid");
    }

    @Test
    void watEenImportSamenvoegdeGaatOpDezelfdeManierUitElkaar() {
        tweede = paar.metIntake(TWEE, EenZaak.eenNaam(), EenZaak.eenGeboortedatum());
        samenvoegingen.neemOver(paar.zaak(eerste).persoon(), paar.zaak(tweede).persoon());
        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(1, 2));
        assertThat(paar.blad(EEN, eerste)).contains("Samengevoegd bij een import");
        paar.draaitTerug(EEN, eerste);

        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(2, 2));
        assertThat(paar.blad(TWEE, tweede)).contains("Teruggedraaid op 2 februari 2026");
    }

    @Test
    void naTerugdraaienKanHetOpnieuwAlleenMetTweeMensen() {
        samengevoegd();
        paar.draaitTerug(EEN, eerste);
        String koppeling = paar.keuzes(EEN, eerste, "personen-opnieuw-vergelijken", "koppeling")
                .get(0);
        assertThat(paar.handelt(EEN, eerste, "personen-opnieuw-vergelijken", Map.of("koppeling", koppeling)))
                .isInstanceOf(Afloop.Afgerond.class);

        assertThat(paar.wieZiet(eerste, VERGELIJKEN)).containsExactly(LEIDER);
        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(2, 2));
        paar.vergelijkt(LEIDER, eerste, "zelfde");
        String lezer = paar.wieZiet(eerste, BEOORDELEN).get(0);
        paar.beoordeelt(lezer, eerste, true);
        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(1, 2));
    }

    @Test
    void tweeKeerTerugdraaienEnEenVreemdeSamenvoegingWordenGeweigerd() {
        samengevoegd();
        String samenvoeging = paar.keuzes(EEN, eerste, TERUG, "samenvoeging").get(0);
        paar.draaitTerug(EEN, eerste);

        verhaal.als(EEN);
        DraaiSamenvoegingTerug opdracht = new DraaiSamenvoegingTerug(samenvoeging, Geheim.van("Nog eens"));
        assertThatThrownBy(() -> ontkoppelen.draaiTerug(eerste, opdracht)).isInstanceOf(Weigering.class);
        verhaal.als("manager");
        assertThatThrownBy(() -> ontkoppelen.draaiTerug(eerste, opdracht)).isInstanceOf(NietGevonden.class);
        verhaal.als(TWEE);
        assertThatThrownBy(() -> ontkoppelen.draaiTerug(eerste, opdracht))
                .as("van een andere zaak")
                .isInstanceOf(NietGevonden.class);
    }

    private void contact(String wie, String kanaal) {
        assertThat(paar.handelt(
                        wie,
                        tweede,
                        "veilig-contact-wijzigen",
                        Map.of("kanaal", kanaal, "contactwaarde", "06-00000001", "taal", "Fictiefs")))
                .isInstanceOf(Afloop.Afgerond.class);
    }

    private String startpagina(String wie) {
        var medewerker = verhaal.als(wie);
        StringBuilder tekst = new StringBuilder();
        start.stream()
                .flatMap(blok -> blok.voor(medewerker).stream())
                .flatMap(blok -> blok.regels().stream())
                .forEach(regel -> tekst.append(regel.tekst())
                        .append(": ")
                        .append(regel.toelichting())
                        .append('\n'));
        verhaal.niemand();
        return tekst.toString();
    }
}
