// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenZorgspoor.WIE;
import static nl.baken.verhalen.EenZorgspoor.velden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaaktermijnen;
import nl.baken.zorg.Afrondreden;
import nl.baken.zorg.LegVerwijzingVast;
import nl.baken.zorg.MedischeZorg;
import nl.baken.zorg.RegelVerzekering;
import nl.baken.zorg.RondMedischeZorgAf;
import nl.baken.zorg.Verwijzingsoort;
import nl.baken.zorg.Zorgverwijzingen;
import nl.baken.zorg.Zorgverzekering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P05: from the acute questions until every appointment was kept or let go. */
@BakenTest
class MedischeZorgVerhaalTest {

    private static final String REGELEN = "medische-zorg-regelen";
    private static final String NAGAAN = "afspraak-nagaan";
    private static final String VERZEKERING = "verzekering-regelen";
    private static final String DEEL = "Medische zorg";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private Zorgverwijzingen verwijzingen;

    @Autowired
    private Formulierbinder binder;

    @Autowired
    private MedischeZorg medischeZorg;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Zaaktermijnen wijzigingen;

    private ZaakNummer zaak;

    @BeforeEach
    void hetSpoorLoopt() {
        zaak = zorg.zaak();
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
    }

    @AfterEach
    void klokTerug() {
        verhaal.niemand();
        verhaal.klokTerug();
    }

    @Test
    void binnenEenDagWordenDeAcuteVragenGesteldEnEenVerwijzingGevolgd() {
        assertThat(taken()).containsExactly(REGELEN);
        assertThat(zorg.laatsteDag(zaak, "T70")).contains(dag(3));

        regel(
                "acuut",
                List.of("geen"),
                "verzekering",
                "rvb",
                "verwezenNaar",
                List.of("huisarts", "ggd"),
                "verwezenOp",
                dag(2));

        assertThat(taken()).isEmpty();
        assertThat(zorg.gehaald(zaak, "T70")).isEqualTo(1);
        assertThat(zorg.wachtOp(zaak)).contains("Huisarts, een afspraak", "GGD (soa, tbc), een afspraak");
        legVast(Verwijzingsoort.HUISARTS, dag(5));
        assertThat(zorg.wachtOp(zaak)).doesNotContain("Huisarts, een afspraak");
        verhaal.dagen(3, nummer());
        assertThat(taken()).as("op de dag zelf is er nog niets na te gaan").isEmpty();
        verhaal.dagen(1, nummer());
        assertThat(taken()).containsExactly(NAGAAN);
        assertThat(zorg.laatsteDag(zaak, "T72")).contains(dag(6));

        nagaan("uitkomst", "nagekomen");
        assertThat(zorg.blad(zaak, DEEL))
                .contains("Huisarts: Gevraagd op 2 februari 2026. Afspraak op 5 februari 2026."
                        + " De cliënt is geweest.");
        verhaal.dagen(3, nummer());
        assertThat(taken()).as("vijf werkdagen na de verwijzing naar de GGD").containsExactly(NAGAAN);
        nagaan("uitkomst", "afgezien");

        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(taken()).isEmpty();
        assertThat(verhaal.pad(nummer()))
                .contains("nagaan-nodig", "zorg-bijgewerkt", "medische-zorg-eindigen", "medische-zorg-geeindigd");
    }

    @Test
    void watDeIntakeVanLetselWeetStaatErAl() {
        ZaakNummer gewond = eenZaak.toegewezen(WIE);
        eenZaak.tot(gewond, "intake-vastleggen");
        Map<String, Object> intake = new HashMap<>(EenZaak.INTAKE);
        intake.put("letsel", "ja");
        verhaal.doet(WIE, gewond.waarde(), "intake-vastleggen", intake);

        assertThat(binder.alsGetypt(medischeZorg.bekend(gewond))).containsEntry("acuut", List.of("letsel"));
        assertThat(binder.alsGetypt(medischeZorg.bekend(zaak))).isEmpty();
    }

    @Test
    void eenAcuteVraagGeeftEenTermijnTotDeArtsIsGezien() {
        regel(
                "acuut",
                List.of("pep", "zwanger", "orgaan"),
                "gebeurdOp",
                dag(1),
                "spoedarts",
                "gebeld",
                "verzekering",
                "onverzekerd");

        assertThat(zorg.laatsteDag(zaak, "T74_PEP")).contains(dag(4));
        assertThat(zorg.blad(zaak, DEEL))
                .contains("Veilig Thuis of de jeugdgezondheidszorg", "overleg met AVIM", "Spoedarts");
        verhaal.dagen(1, nummer());
        assertThat(taken()).containsExactly(NAGAAN);
        nagaan("uitkomst", "nagekomen");

        assertThat(zorg.gehaald(zaak, "T74_PEP")).isEqualTo(1);
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
    }

    @Test
    void watNietKanWordtGeweigerdEnErIsNietsGebeurd() {
        Map<String, Object> teLaat =
                velden("acuut", List.of("pep"), "gebeurdOp", LocalDate.of(2026, 1, 20), "spoedarts", "gebeld");
        assertThat(verhaal.probeert(WIE, nummer(), REGELEN, teLaat))
                .isEqualTo(geweigerd(
                        "gebeurdOp",
                        "Dit is langer dan 72 uur geleden. Kies een andere dag, of haal PEP weg en bel de arts."));
        teLaat.put("acuut", List.of("sporen"));
        assertThat(verhaal.probeert(WIE, nummer(), REGELEN, teLaat))
                .isEqualTo(geweigerd(
                        "gebeurdOp",
                        "Dit is langer dan 7 dagen geleden. Kies een andere dag, of haal dit onderdeel weg."));
        assertThat(verhaal.probeert(
                        WIE, nummer(), REGELEN, velden("acuut", List.of("pijn", "geen"), "spoedarts", "gebeld")))
                .isEqualTo(geweigerd("acuut", "Kies wat er speelt, of alleen Niets van dit alles."));
        assertThat(verhaal.probeert(WIE, nummer(), REGELEN, velden("acuut", List.of("pijn"))))
                .isEqualTo(geweigerd("spoedarts", "Maak een keuze."));

        assertThat(taken()).containsExactly(REGELEN);
        assertThat(zorg.blad(zaak, DEEL)).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T74_PEP")).isEmpty();
    }

    @Test
    void wieGeenZorgWilStaatErAlleenAlsAfgezien() {
        regel("nietNodig", "client_wil_niet");

        assertThat(zorg.blad(zaak, DEEL)).isEqualTo("Medische zorg: Afgezien");
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(zorg.laatsteDag(zaak, "T71")).isEmpty();
    }

    @Test
    void zonderVerzekeringKomtDieVraagNaVijfWerkdagen() {
        regel("acuut", List.of("geen"));
        verhaal.dagen(6, nummer());
        assertThat(taken()).isEmpty();
        verhaal.dagen(1, nummer());
        assertThat(taken()).containsExactly(VERZEKERING);
        assertThat(zorg.laatsteDag(zaak, "T71")).contains(dag(9));

        zorg.doet(zaak, VERZEKERING, "verzekering", "zvw");

        assertThat(zorg.gehaald(zaak, "T71")).isEqualTo(1);
        assertThat(zorg.blad(zaak, DEEL)).contains("Zorgverzekering: Zorgverzekering (Zvw)");
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
    }

    @Test
    void wieDeVerzekeringOpDeZaakpaginaRegeltKrijgtGeenTaakMeer() {
        regel("acuut", List.of("geen"));
        verhaal.dagen(7, nummer());
        assertThat(taken()).containsExactly(VERZEKERING);

        verhaal.als(WIE);
        medischeZorg.regelVerzekeringTussendoor(zaak, new RegelVerzekering(Zorgverzekering.RMZA, null));

        assertThat(taken()).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(verhaal.pad(nummer())).contains("verzekering-bekend");
    }

    @Test
    void ookVerzekeringEnAfspraakKunnenNietNodigZijn() {
        regel("acuut", List.of("geen"), "verwezenNaar", List.of("tandarts"), "verwezenOp", dag(2));
        verhaal.dagen(7, nummer());
        assertThat(taken()).as("hoogstens één tegelijk").containsExactly(NAGAAN);
        nagaan("nietNodig", "ander_doet_het");
        assertThat(taken()).containsExactly(VERZEKERING);
        zorg.doet(zaak, VERZEKERING, "nietNodig", "al_geregeld");

        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(zorg.blad(zaak, DEEL)).contains("Tandarts: ").contains("Niet verder gevolgd.");
    }

    @Test
    void eenNieuweDatumVerzetDeTaakEnNogGeenAfspraakTeltOpnieuw() {
        regel(
                "acuut",
                List.of("geen"),
                "verzekering",
                "zvw",
                "verwezenNaar",
                List.of("huisarts"),
                "verwezenOp",
                dag(2));
        verhaal.dagen(7, nummer());
        nagaan("uitkomst", "nog_geen_afspraak");
        assertThat(zorg.laatsteDag(zaak, "T73")).as("vijf werkdagen vanaf nu").contains(dag(16));
        verhaal.dagen(7, nummer());
        assertThat(verhaal.probeert(
                        WIE,
                        nummer(),
                        NAGAAN,
                        velden("verwijzing", eersteKeuze(), "uitkomst", "verzet", "nieuweDatum", dag(10))))
                .isEqualTo(geweigerd("nieuweDatum", "Deze dag is al voorbij. Kies vandaag of een dag daarna."));
        nagaan("uitkomst", "verzet", "nieuweDatum", dag(18));
        assertThat(taken()).isEmpty();
        verhaal.dagen(3, nummer());
        assertThat(taken()).containsExactly(NAGAAN);
        nagaan("uitkomst", "niet_gekomen");

        assertThat(zorg.blad(zaak, DEEL)).contains("De cliënt kwam niet.");
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
    }

    @Test
    void wordtDeAfspraakVerzetDanVerdwijntDeTaak() {
        regel(
                "acuut",
                List.of("geen"),
                "verzekering",
                "zvw",
                "verwezenNaar",
                List.of("huisarts"),
                "verwezenOp",
                dag(2));
        verhaal.dagen(7, nummer());
        assertThat(taken()).containsExactly(NAGAAN);
        legVast(Verwijzingsoort.HUISARTS, dag(20));

        assertThat(taken()).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T72")).contains(dag(23));
        assertThat(verhaal.pad(nummer())).contains("afspraak-gewijzigd");
    }

    @Test
    void tweeAfsprakenOpEenDagWordenElkNagegaan() {
        regel("acuut", List.of("geen"), "verzekering", "zvw");
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        legVast(Verwijzingsoort.HUISARTS, dag(5));
        legVast(Verwijzingsoort.GGD, dag(5));
        assertThat(taken())
                .as("het spoor begon door een handeling: de vragen zijn al gesteld")
                .isEmpty();
        verhaal.dagen(4, nummer());
        nagaan("uitkomst", "nagekomen");
        assertThat(taken()).containsExactly(NAGAAN);
        assertThat(zorg.laatsteDag(zaak, "T72")).contains(dag(6));
        nagaan("uitkomst", "nagekomen");

        assertThat(zorg.gehaald(zaak, "T72")).isEqualTo(2);
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
    }

    @Test
    void dezelfdeVerwijzingTweeKeerEnEenAfspraakVoorDeVerwijzingWordenGeweigerd() {
        regel(
                "acuut",
                List.of("geen"),
                "verzekering",
                "zvw",
                "verwezenNaar",
                List.of("huisarts"),
                "verwezenOp",
                dag(2));
        assertThatThrownBy(() -> legVast(Verwijzingsoort.HUISARTS, null))
                .isInstanceOf(Weigering.class)
                .hasMessage("Deze verwijzing staat er al. Er is niets veranderd.");
        assertThatThrownBy(() -> legVast(Verwijzingsoort.GGD, dag(1)))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("afspraakOp"));
    }

    @Test
    void wieDeTermijnVerzetVerzetOokDeTaak() {
        regel(
                "acuut",
                List.of("geen"),
                "verzekering",
                "zvw",
                "verwezenNaar",
                List.of("huisarts"),
                "verwezenOp",
                dag(2));
        verhaal.dagen(7, nummer());
        assertThat(taken()).containsExactly(NAGAAN);
        verhaal.als(WIE);
        wijzigingen.verzet(
                zaak,
                termijnen.loopt("T73", nummer()).orElseThrow().id(),
                new VerzetTermijn(dag(12), Geheim.van("FICTIEF: de assistente belt terug")));

        assertThat(taken()).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T73")).contains(dag(12));
        verhaal.dagen(3, nummer());
        assertThat(taken()).containsExactly(NAGAAN);
    }

    @Test
    void afrondenStoptAllesWatOpenStaat() {
        verhaal.als(WIE);
        medischeZorg.rondAf(zaak, new RondMedischeZorgAf(Afrondreden.CLIENT_ZIET_AF));

        assertThat(taken()).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(zorg.laatsteDag(zaak, "T70")).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T71")).isEmpty();
        assertThat(zorg.blad(zaak, DEEL)).contains("Gestopt omdat: De cliënt ziet ervan af");
        assertThat(verhaal.pad(nummer())).contains("afronden-gevraagd");
        verhaal.als(WIE);
        assertThatThrownBy(() -> medischeZorg.rondAf(zaak, new RondMedischeZorgAf(Afrondreden.GEREGELD)))
                .isInstanceOf(Weigering.class);
        verhaal.niemand();
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
        assertThat(taken()).as("opnieuw begonnen is opnieuw vragen").containsExactly(REGELEN);
    }

    private List<String> taken() {
        return zorg.taken(zaak, REGELEN, NAGAAN, VERZEKERING);
    }

    private void regel(Object... velden) {
        zorg.doet(zaak, REGELEN, velden);
    }

    private void nagaan(Object... velden) {
        Map<String, Object> getypt = velden(velden);
        getypt.put("verwijzing", eersteKeuze());
        verhaal.doet(WIE, nummer(), NAGAAN, getypt);
    }

    private String eersteKeuze() {
        return binder.alsGetypt(verwijzingen.bekendBijNagaan(zaak))
                .get("verwijzing")
                .get(0);
    }

    private void legVast(Verwijzingsoort soort, LocalDate afspraakOp) {
        verhaal.als(WIE);
        try {
            verwijzingen.legVast(zaak, new LegVerwijzingVast(soort, dag(2), afspraakOp));
        } finally {
            verhaal.niemand();
        }
    }

    private String nummer() {
        return zaak.waarde();
    }

    private static LocalDate dag(int dag) {
        return LocalDate.of(2026, 2, dag);
    }

    private static Afloop geweigerd(String veld, String bericht) {
        return new Afloop.Afgekeurd(Map.of(veld, List.of(bericht)));
    }
}
