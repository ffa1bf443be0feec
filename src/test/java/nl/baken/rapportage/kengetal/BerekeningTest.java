// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.baken.gedeeld.telling.Ftebron.Fte;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.gedeeld.telling.Vak;
import nl.baken.rapportage.kengetal.Periode.Soort;
import nl.baken.rapportage.telling.Telregel;
import nl.baken.rapportage.telling.Waarderegel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How figures follow from counts, and what of them a reader sees. */
class BerekeningTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 10);
    private static final String MEI = "2026-05";

    private final Kengetallen kengetallen = new Kengetallen();
    private final List<Waarderegel> regels = new ArrayList<>();

    @Test
    void eenAandeelIsTellerDoorNoemer() {
        tel("K03", "gewenst", 5, 20);
        tel("K03", "gegeven", 5, 10);

        assertThat(waarde("K03", 0, MEI, "gegeven", true).tekst()).isEqualTo("50%");
    }

    /** Eighteen of twenty: the two who got no answer are small, so neither the share nor the counts tell of them. */
    @Test
    void eenAandeelZwijgtAlsDeRestKleinIs() {
        tel("K03", "gewenst", 5, 20);
        tel("K03", "gegeven", 5, 18);

        assertThat(waarde("K03", 0, MEI, "gegeven", false)).isEqualTo(Waarde.VERBORGEN);
        assertThat(waarde("K03", 0, MEI, "gegeven", true).tekst()).isEqualTo("90%");
    }

    /** Five and one of six: which was which is told by no quarter, and not by a dash for the two of nobody. */
    @Test
    void waarNietsStaatVerraadtOokEenLeegKwartaalNiets() {
        tel("K03", "gewenst", 1, 5);
        tel("K03", "gewenst", 4, 1);

        assertThat(waarde("K03", 0, "2026", "gegeven", false).tekst()).isEqualTo("0%");
        for (String kwartaal : List.of("2026-K1", "2026-K2", "2026-K3", "2026-K4")) {
            assertThat(waarde("K03", 0, kwartaal, "gegeven", false))
                    .as(kwartaal)
                    .isEqualTo(Waarde.VERBORGEN);
        }
        assertThat(waarde("K03", 0, "2026-K3", "gegeven", true)).isEqualTo(Waarde.NIETS);
    }

    @Test
    void eenGroepTeltHaarDelenSamen() {
        tel("K02", "gegrond_slachtoffer", 5, 10);
        tel("K02", "gegrond_zonder_persoon", 5, 10);
        tel("K02", "ongegrond_overig", 5, 20);

        assertThat(waarde("K02", 0, MEI, "gegrond", false).tekst()).isEqualTo("50%");
        assertThat(waarde("K02", 0, "2026", "gegrond", false).tekst()).isEqualTo("50%");
    }

    /** The whole quarter and two of its months together would give the third. */
    @Test
    void maandEnKwartaalGevenSamenGeenKleinAantal() {
        tel("K23", "geopend", 4, 3);
        tel("K23", "geopend", 5, 8);
        tel("K23", "geopend", 6, 9);
        tel("K23", "geopend", 1, 30);

        assertThat(waarde("K23", 0, "2026-04", "geopend", false).tekst()).isEqualTo("<5");
        assertThat(waarde("K23", 0, "2026-K2", "geopend", false).tekst()).isEqualTo("20");
        assertThat(waarde("K23", 0, MEI, "geopend", false).tekst()).isEqualTo("x");
        assertThat(waarde("K23", 0, "2026-06", "geopend", false).tekst()).isEqualTo("9");
        assertThat(waarde("K23", 0, "2026-04", "geopend", true).tekst()).isEqualTo("3");
    }

    /** Everybody less the women is the men: whichever is asked, the small one stays unknown. */
    @Test
    void tweeFiltersGevenSamenGeenKleinAantal() {
        tel("K23", "geopend", 5, 20);
        tel("vrouw", "K23", 17);
        tel("man", "K23", 3);

        assertThat(waarde("K23", MEI, "geopend", null).tekst()).isEqualTo("20");
        assertThat(waarde("K23", MEI, "geopend", "man").tekst()).isEqualTo("<5");
        assertThat(waarde("K23", MEI, "geopend", "vrouw").tekst()).isEqualTo("x");
    }

    @Test
    void eenMediaanIsErPasVanafVijf() {
        duur("K03D", 4, 60 * 24 * 2);
        assertThat(waarde("K03", 1, MEI, "", false)).isEqualTo(Waarde.VERBORGEN);
        assertThat(waarde("K03", 1, MEI, "", true).tekst()).startsWith("2");
        duur("K03D", 1, 60 * 24 * 2);
        assertThat(waarde("K03", 1, MEI, "", false).tekst()).startsWith("2");
        assertThat(waarde("K03", 1, "2026-06", "", false)).isEqualTo(Waarde.NIETS);
    }

    @Test
    void eenStandIsDeSomVanAllesErvoor() {
        tel("K05", "rood", 1, 12);
        tel("K05", "rood", 5, -2);
        tel("K05", "groen", 6, 30);

        assertThat(waarde("K05", 1, "2026-04", "rood", true).tekst()).isEqualTo("12");
        assertThat(waarde("K05", 1, "2026-K2", "rood", true).tekst()).isEqualTo("10");
        assertThat(waarde("K05", 1, "2026-06", Plek.ALLES, true).tekst()).isEqualTo("40");
    }

    @Test
    void deLastIsGewogenEnPerFte() {
        tel("K05", "rood", 1, 10);
        tel("K05", "groen", 1, 20);

        assertThat(waarde("K05", 0, MEI, "gewogen", true).tekst()).isEqualTo("50");
        assertThat(waarde("K05", 0, MEI, "contract", true).tekst()).isEqualTo("25");
        assertThat(waarde("K05", 0, MEI, "eigen", true).tekst()).isEqualTo("20");
    }

    /** Of the contract alone, beside the norm: that is what was agreed upon. */
    @Test
    void deTegelHoudtDeLastTegenHetContractEnDeNorm() {
        tel("K05", "rood", 1, 10);
        tel("K05", "groen", 1, 20);

        Tegel tegel = tegel("K05", true);
        assertThat(tegel.waarde()).isEqualTo("25");
        assertThat(tegel.wat()).isEqualTo("Per fte in het contract. Norm: 20. Met eigen middelen: 20");
        assertThat(tegel("K05", false).waarde()).as("zonder contract").isEqualTo("50");
        assertThat(tegel("K05", false).wat()).isEqualTo("Gewogen zaken. Er is geen contract");
    }

    private Tegel tegel(String code, boolean metContract) {
        Periode mei = Soort.MAAND.om(maand(5));
        return new Tegelmaker(
                        new Bladbron(
                                regels,
                                kengetallen,
                                new Keuze(mei.vorige(), mei, null, null, ""),
                                true,
                                VANDAAG,
                                omgeving(metContract)),
                        new Labels())
                .maak(kengetallen.zoek(code).orElseThrow());
    }

    /** In April there was one fte less. */
    @Test
    void bovenDeNormStaatHetErInWoordenMetDeFteVanDieMaand() {
        tel("K05", "rood", 1, 12);

        assertThat(waarde("K05", 2, "2026-04", "norm", true).tekst()).isEqualTo("120%, te veel");
        assertThat(waarde("K05", 2, MEI, "norm", true).tekst()).isEqualTo("72%");
    }

    /** Whoever knows the weights could solve a hidden count from an exact sum. */
    @Test
    void deLastIsGrofAlsErIetsVerborgenIs() {
        tel("K05", "rood", 1, 2);
        tel("K05", "groen", 1, 20);
        tel("K05", "oranje", 1, 9);

        assertThat(waarde("K05", 0, MEI, "gewogen", false).tekst()).isEqualTo("± 45");
        assertThat(waarde("K05", 0, MEI, "gewogen", true).tekst()).isEqualTo("44");
    }

    /** Ten beds from the start; six are taken, one of them from the sixteenth of May: 5 x 31 + 16 of 310 days. */
    @Test
    void bezettingIsBezetteDagenDoorBeschikbareDagen() {
        tel("K07C", "vo", 1, 10);
        tel("K07", "vo", 1, 5);
        regels.add(new Waarderegel(Waarderegel.ALLES, Telregel.los("K07", "vo", maand(5), "haarlem", 1, 15)));

        assertThat(waarde("K07", 0, MEI, "vo", true).getal()).isEqualTo(100.0 * (5 * 31 + 16) / 310);
        assertThat(waarde("K07", 0, "2026-06", "vo", true).getal()).isEqualTo(60.0);
    }

    @Test
    void termijnenStaanNaarDag() {
        open("K11", "T06", VANDAAG.minusDays(1), 6);
        open("K11", "T06", VANDAAG, 7);
        open("K11", "T06", VANDAAG.plusDays(14), 8);
        open("K11", "T06", VANDAAG.plusDays(15), 9);

        assertThat(waarde("K11", 0, Tijdindelingen.TE_LAAT, Plek.ALLES, false).tekst())
                .isEqualTo("6");
        assertThat(waarde("K11", 0, Tijdindelingen.KOMT, Plek.ALLES, false).tekst())
                .isEqualTo("15");
        assertThat(waarde("K11", 0, Tijdindelingen.LATER, Plek.ALLES, false).tekst())
                .isEqualTo("9");
    }

    private Waarde waarde(String code, int maat, String tijd, String deel, boolean precies) {
        return waarde(code, maat, tijd, deel, precies, null);
    }

    private Waarde waarde(String code, String tijd, String deel, @Nullable String geslacht) {
        return waarde(code, 0, tijd, deel, false, geslacht);
    }

    private Waarde waarde(String code, int maat, String tijd, String deel, boolean precies, @Nullable String geslacht) {
        Soort soort = tijd.contains("K") ? Soort.KWARTAAL : Soort.MAAND;
        Keuze keuze = new Keuze(
                soort.om(maand(1)),
                soort.om(VANDAAG),
                null,
                geslacht == null ? null : Kenmerk.GESLACHT,
                geslacht == null ? "" : geslacht);
        return Berekening.van(
                        kengetallen.zoek(code).orElseThrow().maten().get(maat),
                        new Bladbron(regels, kengetallen, keuze, precies, VANDAAG, omgeving(true)))
                .waarde(tijd, deel);
    }

    private static Bladbron.Omgeving omgeving(boolean metContract) {
        return new Bladbron.Omgeving(
                Map.of("rood", new BigDecimal(3), "oranje", new BigDecimal(2), "groen", BigDecimal.ONE),
                dag -> Optional.of(new Fte(
                                dag.isBefore(maand(5)) ? BigDecimal.ONE : new BigDecimal(2),
                                new BigDecimal("0.5"),
                                BigDecimal.ONE))
                        .filter(fte -> metContract),
                new BigDecimal(20),
                new BigDecimal(110),
                Grondslag.GEEN);
    }

    private static LocalDate maand(int maand) {
        return LocalDate.of(2026, maand, 1);
    }

    private void tel(String cijfer, String deel, int maand, long aantal) {
        regels.add(new Waarderegel(Waarderegel.ALLES, Telregel.los(cijfer, deel, maand(maand), "haarlem", aantal, 0)));
    }

    private void tel(String waarde, String cijfer, long aantal) {
        regels.add(new Waarderegel(waarde, Telregel.los(cijfer, "geopend", maand(5), "haarlem", aantal, 0)));
    }

    private void duur(String cijfer, long aantal, long minuten) {
        inVak(cijfer, "", maand(5), Vak.van(minuten), aantal);
    }

    private void open(String cijfer, String deel, LocalDate dag, long aantal) {
        inVak(cijfer, deel, LocalDate.EPOCH, (int) dag.toEpochDay(), aantal);
    }

    private void inVak(String cijfer, String deel, LocalDate dag, int vak, long aantal) {
        regels.add(new Waarderegel(
                Waarderegel.ALLES,
                new Telregel(cijfer, deel, dag, "haarlem", new TreeMap<>(Map.of(vak, aantal)), aantal, 0)));
    }
}
