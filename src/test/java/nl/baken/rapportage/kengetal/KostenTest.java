// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.regel.Normverloop;
import nl.baken.gedeeld.telling.Kostendeler;
import nl.baken.gedeeld.telling.Zaaklast;
import nl.baken.rapportage.grafiek.Grafiek;
import nl.baken.rapportage.kengetal.Periode.Soort;
import nl.baken.rapportage.telling.Telregel;
import nl.baken.rapportage.telling.Waarderegel;
import org.junit.jupiter.api.Test;

/** Hours (K06), costs (K18) and coverage (K16): with the norm of their own day, and without a small count. */
class KostenTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 10);
    private static final String MEI = "2026-05";
    private static final LocalDate EERSTE_MEI = LocalDate.of(2026, 5, 1);

    private final Kengetallen kengetallen = new Kengetallen();
    private final List<Waarderegel> regels = new ArrayList<>();

    /** Half an fte of the contract and a whole one of own means: in April by the norm of then. */
    @Test
    void urenZijnFtedagenMaalDeNormVanDieMaand() {
        for (int maand : List.of(4, 5)) {
            int dagen = YearMonth.of(2026, maand).lengthOfMonth();
            tel("K06", "contract", maand, 50L * dagen);
            tel("K06", "eigen", maand, 100L * dagen);
        }

        assertThat(waarde("K06", 0, "2026-04", "contract").tekst()).isEqualTo("57,5");
        assertThat(waarde("K06", 0, MEI, "contract").tekst()).isEqualTo("62");
        assertThat(waarde("K06", 0, MEI, Plek.ALLES).tekst()).isEqualTo("186");
        assertThat(waarde("K06", 0, "2026", "eigen").tekst()).isEqualTo("239,1");
        assertThat(waarde("K06", 1, MEI, "aandeel").tekst()).isEqualTo("67%");
        assertThat(waarde("K06", 0, "2026-03", "eigen")).isEqualTo(Waarde.NIETS);
    }

    /** What was worked in a settled year depends on no norm. */
    @Test
    void afgerekendeUrenZijnWatErIsGewerkt() {
        tel("K06U", "contract", 4, 40 * 60);
        tel("K06U", "eigen", 4, 160 * 60);

        assertThat(waarde("K06", 0, "2026-04", "eigen").tekst()).isEqualTo("160");
        assertThat(waarde("K06", 1, "2026-04", "aandeel").tekst()).isEqualTo("80%");
    }

    /** Two places for a whole month, at ten euro a day until May and twenty after. */
    @Test
    void kostenZijnContractEigenMiddelenEnPlekken() {
        kosten();

        assertThat(waarde("K18", 0, "2026-04", "plekken").tekst()).isEqualTo("600");
        assertThat(waarde("K18", 0, MEI, "plekken").tekst()).isEqualTo("1.240");
        assertThat(waarde("K18", 0, MEI, Plek.ALLES).tekst()).isEqualTo("2.740");
    }

    /** The norm of this figure is the price of one place: beside forty thousand euros that is no line. */
    @Test
    void dePrijsVanEenPlekIsGeenLijnInDeTekening() {
        kosten();

        Maat maat = kengetallen.zoek("K18").orElseThrow().maten().get(0);
        assertThat(new Paneelmaker(maat, bron(Soort.MAAND, true), new Labels())
                        .maak("k18-1", 150.0)
                        .grafiek()
                        .lijnen())
                .extracting(Grafiek.Lijn::reeks)
                .isNotEmpty()
                .doesNotContain(-1);
    }

    /** Twelve cases of weight one in May: 12 x 31 / 7 weeks. Four of one code are few, so the price is rough. */
    @Test
    void dePrijsVanEenWeekVerraadtNietHoeveelZakenErLopen() {
        kosten();
        tel("K05", "groen", 5, 12);
        assertThat(waarde("K18", 1, MEI, "per_week").tekst()).isEqualTo("52");
        tel("K05", "rood", 5, 4);
        assertThat(waarde("K18", 1, MEI, "per_week").tekst()).isEqualTo("± 50");
        assertThat(waarde("K18", 1, MEI, "per_week", true).tekst()).isEqualTo("52");
        assertThat(waarde("K18", 1, "2026-06", "per_week"))
                .as("de maand loopt nog")
                .isEqualTo(Waarde.NIETS);
        regels.removeIf(regel -> regel.regel().onderdeel().equals("groen"));
        assertThat(waarde("K18", 1, MEI, "per_week")).isEqualTo(Waarde.VERBORGEN);
    }

    @Test
    void deVerdelingNaarGebruikStaatErAlleenAlsErOveralGenoegZakenLiepen() {
        kosten();
        tel("K05", "groen", 1, 12);
        assertThat(verdeling(false)).containsExactly("750", "3.000");
        regels.add(new Waarderegel(
                Waarderegel.ALLES, Telregel.los("K05", "groen", LocalDate.of(2026, 5, 1), "zaanstad", 3, 0)));
        assertThat(verdeling(false)).containsExactly("750", "x");
        assertThat(verdeling(true)).containsExactly("750", "3.000");
    }

    /** Fourteen of eighteen and six of twenty: the four and the rest of the whole stay unknown, also by subtraction. */
    @Test
    void dekkingZwijgtOverEenKleineRestEnDeNormIsDieVanToen() {
        trainen("Wijkteam|Balie", 18, 14);
        trainen("Wijkteam|Straat", 20, 6);
        trainen("Politie|Wijk", 40, 26);

        assertThat(dekking(MEI, "Wijkteam|Balie", false)).isEqualTo("x");
        assertThat(dekking(MEI, "Wijkteam|Straat", false)).isEqualTo("x");
        assertThat(dekking(MEI, "Wijkteam|", false)).isEqualTo("52%, te weinig");
        assertThat(dekking("2026-04", "Politie|Wijk", false)).isEqualTo("65%");
        assertThat(dekking(MEI, "Politie|Wijk", false)).isEqualTo("65%, te weinig");
        assertThat(dekking(MEI, Plek.ALLES, false)).isEqualTo("58%, te weinig");
        assertThat(dekking("2026-04", "Wijkteam|Balie", true)).isEqualTo("77%");
    }

    /** Of two organisations one function each: who knows the whole may learn neither. */
    @Test
    void deOrganisatiesGevenSamenGeenKleinAantal() {
        trainen("Een|Balie", 30, 3);
        trainen("Twee|Balie", 40, 20);

        assertThat(dekking(MEI, "Een|Balie", false)).isEqualTo("x");
        assertThat(dekking(MEI, "Twee|Balie", false)).isEqualTo("x");
        assertThat(dekking(MEI, "Een|", false)).isEqualTo("x");
        assertThat(dekking(MEI, "Twee|", false)).isEqualTo("x");
        assertThat(dekking(MEI, Plek.ALLES, false)).isEqualTo("32%, te weinig");
    }

    private void trainen(String wie, long doel, long gecertificeerd) {
        tel("K16", "doel|" + wie, 1, doel);
        tel("K16", "gecertificeerd|" + wie, 2, gecertificeerd);
    }

    private String dekking(String tijd, String deel, boolean precies) {
        return waarde("K16", 0, tijd, deel, precies).tekst();
    }

    private void kosten() {
        for (int maand : List.of(4, 5)) {
            tel("K18", "contract", maand, 50_000);
            tel("K18", "eigen", maand, 100_000);
        }
        tel("K07C", "vo", 4, 2);
    }

    /** Of Haarlem: by equal parts and by use. */
    private List<String> verdeling(boolean precies) {
        regels.removeIf(regel -> regel.regel().cijfer().equals("K07C"));
        Maat maat = kengetallen.zoek("K18").orElseThrow().maten().get(2);
        return new Kosten(maat, bron(Soort.MAAND, precies))
                .verdeling()
                .orElseThrow()
                .rijen()
                .get(0)
                .cellen();
    }

    private Waarde waarde(String code, int maat, String tijd, String deel) {
        return waarde(code, maat, tijd, deel, false);
    }

    private Waarde waarde(String code, int maat, String tijd, String deel, boolean precies) {
        return Berekening.van(kengetallen.zoek(code).orElseThrow().maten().get(maat), bron(Soort.MAAND, precies))
                .waarde(tijd, deel);
    }

    private Bladbron bron(Soort soort, boolean precies) {
        Keuze keuze = new Keuze(soort.om(LocalDate.of(2026, 1, 1)), soort.om(VANDAAG), null, null, "");
        return new Bladbron(
                regels,
                kengetallen,
                keuze,
                precies,
                VANDAAG,
                new Bladbron.Omgeving(Map.of(), dag -> Optional.empty(), null, null, grondslag()));
    }

    private static Grondslag grondslag() {
        Normverloop normen = new Normverloop(List.of(
                norm("uren_per_fte_jaar", 1400, LocalDate.of(2000, 1, 1), EERSTE_MEI),
                norm("uren_per_fte_jaar", 1460, EERSTE_MEI, null),
                norm("plekprijs_dag", 10, LocalDate.of(2000, 1, 1), EERSTE_MEI),
                norm("plekprijs_dag", 20, EERSTE_MEI, null),
                norm("training_dekking", 60, LocalDate.of(2000, 1, 1), EERSTE_MEI),
                norm("training_dekking", 70, EERSTE_MEI, null)));
        return new Grondslag(
                () -> normen,
                (van, tot) -> List.of(new Zaaklast.Maand(van, "haarlem", BigDecimal.valueOf(12 * 31))),
                (cent, van, tot) -> List.of(
                        new Kostendeler.Kolom("Gelijk", false, Map.of("Haarlem", cent / 4)),
                        new Kostendeler.Kolom("Gebruik", true, Map.of("Haarlem", cent))));
    }

    private static Normverloop.Rij norm(String code, int waarde, LocalDate van, LocalDate tot) {
        return new Normverloop.Rij(code, BigDecimal.valueOf(waarde), van, tot);
    }

    private void tel(String cijfer, String deel, int maand, long aantal) {
        regels.add(new Waarderegel(
                Waarderegel.ALLES, Telregel.los(cijfer, deel, LocalDate.of(2026, maand, 1), "haarlem", aantal, 0)));
    }
}
