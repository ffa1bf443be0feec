// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenMedischspoor.NAGAAN;
import static nl.baken.verhalen.EenMedischspoor.REGELEN;
import static nl.baken.verhalen.EenMedischspoor.VERZEKERING;
import static nl.baken.verhalen.EenZorgspoor.WIE;
import static nl.baken.verhalen.EenZorgspoor.dag;
import static nl.baken.verhalen.EenZorgspoor.geweigerd;
import static nl.baken.verhalen.EenZorgspoor.velden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.zaak.Spoor;
import nl.baken.zorg.Afrondreden;
import nl.baken.zorg.MedischeZorg;
import nl.baken.zorg.RegelVerzekering;
import nl.baken.zorg.RondMedischeZorgAf;
import nl.baken.zorg.Verwijzingsoort;
import nl.baken.zorg.Zorgverzekering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P05: from the acute questions until nothing is open any more. */
@BakenTest
class MedischeZorgVerhaalTest {

    private static final String DEEL = "Medische zorg";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private EenMedischspoor medisch;

    @Autowired
    private Formulierbinder binder;

    @Autowired
    private MedischeZorg medischeZorg;

    private ZaakNummer zaak;

    @BeforeEach
    void hetSpoorLoopt() {
        zaak = zorg.zaak();
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
    }

    @Test
    void binnenEenDagWordenDeAcuteVragenGesteldEnEenVerwijzingGevolgd() {
        assertThat(medisch.taken(zaak)).containsExactly(REGELEN);
        assertThat(zorg.laatsteDag(zaak, "T70")).contains(dag(3));

        medisch.regel(
                zaak,
                "acuut",
                List.of("geen"),
                "verzekering",
                "rvb",
                "verwezenNaar",
                List.of("huisarts", "ggd"),
                "verwezenOp",
                dag(2));

        assertThat(medisch.taken(zaak)).isEmpty();
        assertThat(zorg.gehaald(zaak, "T70")).isEqualTo(1);
        assertThat(zorg.wachtOp(zaak)).contains("Huisarts, een afspraak", "GGD (soa, tbc), een afspraak");
        medisch.legVast(zaak, Verwijzingsoort.HUISARTS, dag(5));
        assertThat(zorg.wachtOp(zaak)).doesNotContain("Huisarts, een afspraak");
        verhaal.dagen(3, nummer());
        assertThat(medisch.taken(zaak))
                .as("op de dag zelf is er nog niets na te gaan")
                .isEmpty();
        verhaal.dagen(1, nummer());
        assertThat(medisch.taken(zaak)).containsExactly(NAGAAN);
        assertThat(zorg.laatsteDag(zaak, "T72")).contains(dag(6));

        medisch.nagaan(zaak, "uitkomst", "nagekomen");
        assertThat(zorg.blad(zaak, DEEL))
                .contains("Huisarts: Gevraagd op 2 februari 2026. Afspraak op 5 februari 2026."
                        + " De cliënt is geweest.");
        verhaal.dagen(3, nummer());
        assertThat(medisch.taken(zaak))
                .as("vijf werkdagen na de verwijzing naar de GGD")
                .containsExactly(NAGAAN);
        medisch.nagaan(zaak, "uitkomst", "afgezien");

        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(medisch.taken(zaak)).isEmpty();
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
        medisch.regel(
                zaak,
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
        assertThat(medisch.taken(zaak)).containsExactly(NAGAAN);
        medisch.nagaan(zaak, "uitkomst", "nagekomen");

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

        assertThat(medisch.taken(zaak)).containsExactly(REGELEN);
        assertThat(zorg.blad(zaak, DEEL)).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T74_PEP")).isEmpty();
    }

    @Test
    void wieGeenZorgWilStaatErAlleenAlsAfgezien() {
        medisch.regel(zaak, "nietNodig", "client_wil_niet");

        assertThat(zorg.blad(zaak, DEEL)).isEqualTo("Medische zorg: Afgezien");
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(zorg.laatsteDag(zaak, "T71")).isEmpty();
    }

    @Test
    void zonderVerzekeringKomtDieVraagNaVijfWerkdagen() {
        medisch.regel(zaak, "acuut", List.of("geen"));
        verhaal.dagen(6, nummer());
        assertThat(medisch.taken(zaak)).isEmpty();
        verhaal.dagen(1, nummer());
        assertThat(medisch.taken(zaak)).containsExactly(VERZEKERING);
        assertThat(zorg.laatsteDag(zaak, "T71")).contains(dag(9));

        zorg.doet(zaak, VERZEKERING, "verzekering", "zvw");

        assertThat(zorg.gehaald(zaak, "T71")).isEqualTo(1);
        assertThat(zorg.blad(zaak, DEEL)).contains("Zorgverzekering: Zorgverzekering (Zvw)");
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
    }

    @Test
    void wieDeVerzekeringOpDeZaakpaginaRegeltKrijgtGeenTaakMeer() {
        medisch.regel(zaak, "acuut", List.of("geen"));
        verhaal.dagen(7, nummer());
        assertThat(medisch.taken(zaak)).containsExactly(VERZEKERING);

        verhaal.als(WIE);
        medischeZorg.regelVerzekeringTussendoor(zaak, new RegelVerzekering(Zorgverzekering.RMZA, null));

        assertThat(medisch.taken(zaak)).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(verhaal.pad(nummer())).contains("verzekering-bekend");
    }

    @Test
    void ookVerzekeringEnAfspraakKunnenNietNodigZijn() {
        medisch.regel(zaak, "acuut", List.of("geen"), "verwezenNaar", List.of("tandarts"), "verwezenOp", dag(2));
        verhaal.dagen(7, nummer());
        assertThat(medisch.taken(zaak)).as("hoogstens één tegelijk").containsExactly(NAGAAN);
        medisch.nagaan(zaak, "nietNodig", "ander_doet_het");
        assertThat(medisch.taken(zaak)).containsExactly(VERZEKERING);
        zorg.doet(zaak, VERZEKERING, "nietNodig", "al_geregeld");

        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(zorg.blad(zaak, DEEL)).contains("Tandarts: ").contains("Niet verder gevolgd.");
    }

    @Test
    void afrondenStoptAllesWatOpenStaat() {
        verhaal.als(WIE);
        medischeZorg.rondAf(zaak, new RondMedischeZorgAf(Afrondreden.CLIENT_ZIET_AF));

        assertThat(medisch.taken(zaak)).isEmpty();
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
        assertThat(medisch.taken(zaak)).as("opnieuw begonnen is opnieuw vragen").containsExactly(REGELEN);
    }

    private String nummer() {
        return zaak.waarde();
    }
}
