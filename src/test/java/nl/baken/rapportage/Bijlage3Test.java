// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import nl.baken.rapportage.bijlage3.Bijlage;
import nl.baken.rapportage.bijlage3.Bijlage.Blok;
import nl.baken.rapportage.bijlage3.Bijlage.Vak;
import nl.baken.rapportage.bijlage3.Bijlagen;
import nl.baken.rapportage.bijlage3.Bron;
import nl.baken.rapportage.telling.Proeftelling;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables come out as the letter has them, and those of Baken look the same and give nobody away. */
@BakenTest
class Bijlage3Test {

    /** A year in which nothing else happens. */
    private static final int STIL_JAAR = 2003;

    /** domain.md 6, copied by hand: = certain, ~ inferred, ? more than one way to read it, . blank. */
    private static final String BRIEF =
            """
            2014 Nederlands: 0 of 2? 0 of 2? 2~ 7~ 11=
            2014 Niet-Nederlands: 0 of 4? 0 of 4? 1~ 24~ 29=
            2014 Totaal: 0 of 6? 0 of 6? 3~ 31~ 40=
            2014 Seksuele dienstverlening: 2= 30= 32=
            2014 Gereguleerde arbeid/dienstverlening: 2= 1= 3=
            2014 Gedwongen criminaliteit: 2= . 2=
            2014 Gedwongen bedelarij: . . .
            2014 Orgaanhandel: . . .
            2014 Nog niet gewerkt: . . .
            2014 Onbekend: 0 of 3? 3~ 3=
            2014 Totaal: 6~ 34~ 40=
            2015 Nederlands: 0 of 1? 0 of 1? 2= 11= 14=
            2015 Niet-Nederlands: 0 of 2? 0 of 2? . 8= 10=
            2015 Totaal: 0 of 3? 0 of 3? 2= 19= 24=
            2015 Seksuele dienstverlening: . 16= 16=
            2015 Gereguleerde arbeid/dienstverlening: 3= 1= 4=
            2015 Gedwongen criminaliteit: . . .
            2015 Gedwongen bedelarij: . . .
            2015 Orgaanhandel: . . .
            2015 Nog niet gewerkt: . 1= 1=
            2015 Onbekend: . 3= 3=
            2015 Totaal: 3= 21= 24=
            2016 Nederlands: 0 of 1? 0 of 1? 2= 8= 11=
            2016 Niet-Nederlands: 0 of 1? 0 of 1? 2= 3= 6=
            2016 Totaal: 0 of 2? 0 of 2? 4= 11= 17=
            2016 Seksuele dienstverlening: . 14= 14=
            2016 Gereguleerde arbeid/dienstverlening: ? ? 1~
            2016 Gedwongen criminaliteit: ? ? 3~
            2016 Gedwongen bedelarij: . . .
            2016 Orgaanhandel: . . .
            2016 Nog niet gewerkt: . . .
            2016 Onbekend: ? ? 1=
            2016 Totaal: 2= 16= 18=""";

    @Autowired
    private Bijlagen bijlagen;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Proeftelling telling;

    @BeforeEach
    void lezer() {
        verhaal.als("manager");
    }

    @AfterEach
    void weerStil() {
        telling.weg(cel -> cel.dag().equals(LocalDate.of(STIL_JAAR, 5, 1)));
        verhaal.niemand();
    }

    @ParameterizedTest
    @CsvSource({"2014", "2015", "2016"})
    void deTabellenZijnDieVanDeBrief(int jaar) {
        Bijlage bijlage = bijlagen.over(jaar, Bron.BRIEF, null);

        List<String> rijen = bijlage.tabellen().subList(0, 2).stream()
                .flatMap(blok -> rijen(blok).stream())
                .map(rij -> jaar + " " + rij)
                .toList();
        assertThat(rijen)
                .containsExactlyElementsOf(BRIEF.lines()
                        .filter(regel -> regel.startsWith(jaar + " "))
                        .toList());
        assertThat(bijlage.afgeschermd()).isFalse();
    }

    /** 17, 18 and 19: shown beside one another with their footnote, and none of them made equal. */
    @Test
    void deVerschillenVan2016BlijvenStaan() {
        Bijlage bijlage = bijlagen.over(2016, Bron.BRIEF, null);

        assertThat(rijen(bijlage.tabellen().get(2)))
                .containsExactly(
                        "Slachtoffers volgens de bron: 18=",
                        "Totaal van de tabel met leeftijd: 17=",
                        "Vermeldingen van een sector, opgeteld: 19~",
                        "Mannen samen: 2=");
        assertThat(bijlage.noten()).anyMatch(noot -> noot.startsWith("Voetnoot 18 van de brief"));
        assertThat(bijlage.lezingen()).hasSize(2).anyMatch(lezing -> lezing.startsWith("Lezing B: 18 slachtoffers"));
    }

    /** What Baken has is told apart from what CoMensha says; the difference is told and not repaired. */
    @Test
    void personenEnVermeldingenTellenApart() {
        tel("B3", "vrouw|18+|niet_nederlands", 9);
        tel("B3", "man|18+|nederlands", 3);
        tel("B3", "anders|18+|nederlands", 1);
        tel("B3S", "seksuele_dienstverlening|vrouw", 9);
        tel("B3S", "gedwongen_criminaliteit|vrouw", 5);
        tel("B3S", "gereguleerde_arbeid|man", 3);
        tel("B3S", "onbekend|anders", 1);
        tel("DM", "haarlem|ongegrond_overig", 6);
        tel("DM", "den helder|ongegrond_overig", 6);
        tel("RIEC", "haarlem|signaal", 7);
        tel("RIEC", "haarlem|iets nieuws", 8);

        verhaal.als("teamleider_zc");
        List<Blok> exact = bijlagen.over(STIL_JAAR, Bron.BAKEN, null).tabellen();
        verhaal.als("beleidsmedewerker");
        Bijlage afgeschermd = bijlagen.over(STIL_JAAR, Bron.BAKEN, null);

        assertThat(exact).hasSize(5);
        assertThat(rijen(exact.get(0)))
                .containsExactly("Nederlands: 0 3 0 0 3", "Niet-Nederlands: 0 0 0 9 9", "Totaal: 0 3 0 9 12");
        assertThat(rijen(exact.get(1))).contains("Totaal: 3 14 17");
        assertThat(rijen(exact.get(2)))
                .containsExactly(
                        "In de tabel: 12 17", "Niet in te delen: iets is anders of onbekend: 1 1", "Totaal: 13 18");
        assertThat(rijen(exact.get(3)))
                .containsExactly("Den Helder: 0 6 0 0 0 6", "Haarlem: 0 6 0 0 0 6", "Totaal: 0 12 0 0 0 12");
        assertThat(rijen(exact.get(4))).containsExactly("Haarlem: 7 0", "Totaal: 7 0");
        assertThat(afgeschermd.afgeschermd()).isTrue();
        assertThat(afgeschermd.tabellen())
                .flatExtracting(Bijlage3Test::rijen)
                .noneMatch(rij -> rij.matches(".*: (.* )?[1-4]( .*)?"));
    }

    @Test
    void eenJaarZonderCijfersIsLeeg() {
        assertThat(bijlagen.over(STIL_JAAR, Bron.BAKEN, null).tabellen()).isEmpty();
        assertThat(bijlagen.over(STIL_JAAR, Bron.BRIEF, null).tabellen()).isEmpty();
        assertThat(bijlagen.over(2016, Bron.COMENSHA, 99).tabellen()).isEmpty();
        assertThat(bijlagen.over(2016, Bron.BAKEN, null).vergelijking())
                .startsWith("CoMensha telt over 2016 18 slachtoffers, Baken 0 personen")
                .contains("verschil 18");
    }

    private void tel(String cijfer, String onderdeel, int aantal) {
        telling.tel(Proeftelling.Cel.van(cijfer, onderdeel, LocalDate.of(STIL_JAAR, 5, 1), "haarlem"), aantal);
    }

    private static List<String> rijen(Blok blok) {
        return blok.rijen().stream()
                .map(rij -> rij.naam() + ": "
                        + rij.vakken().stream().map(Bijlage3Test::vak).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String vak(Vak vak) {
        return (vak.tekst().equals("–") ? "" : vak.tekst()) + vak.teken();
    }
}
