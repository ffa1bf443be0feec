// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.Cel.Afscherming;
import nl.baken.rapportage.Tabel;
import nl.baken.rapportage.uitvoer.Uitvoerblad.Uitleg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files tell what the page tells: numbers as numbers, texts never as formulas, and nothing of what is hidden. */
class CijferuitvoerTest {

    private static final Tabel TABEL = new Tabel(
            List.of("Man", "Totaal"),
            List.of(
                    new Tabel.Rij("=HYPERLINK(\"x\")", List.of(cel(734, Afscherming.KLEIN), cel(812, Afscherming.MEE))),
                    new Tabel.Rij("Totaal", List.of(cel(-12, Afscherming.GEEN), cel(1234, Afscherming.GEEN)))));

    @TempDir
    private Path map;

    @Test
    void csvHeeftDeTabellenOnderElkaarEnDaaronderWatZeBetekenen() {
        Uitvoertabel uren = new Uitvoertabel(
                "Uren",
                List.of("Stap", "Uren"),
                List.of(List.of(Uitvoercel.tekst("Bellen"), Uitvoercel.getal(2.504, 2))));

        assertThat(csv(blad(tabel(), uren)))
                .isEqualTo("\ufeffKlasse;Man;Totaal\r\n\"'=HYPERLINK(\"\"x\"\")\";<5;x\r\nTotaal;-12;1234\r\n"
                        + "\r\nUren\r\nStap;Uren\r\nBellen;2,5\r\n"
                        + "\r\nToelichting;Proef\r\nPeriode;2026\r\nGemaakt op;vandaag\r\n"
                        + "<5;Een aantal van 1 tot en met 4. Dat tonen we niet precies, omdat het over herkenbare mensen kan"
                        + " gaan. Ook een duur staat er dan niet bij.\r\n"
                        + "x, Niet getoond;Een getal dat we niet tonen, omdat iemand daarmee een klein aantal ernaast kan"
                        + " uitrekenen, of omdat er te weinig mensen zijn.\r\n±;Om dezelfde reden afgerond.\r\n");
    }

    @Test
    void xlsxHeeftGetallenAlsGetalEnNooitEenFormule() throws IOException {
        Map<String, String> delen = delen(new Xlsxuitvoer().maak(blad(tabel()).volledig("vandaag")));

        String vel = delen.get("xl/worksheets/sheet1.xml");
        assertThat(vel).contains("<v>-12</v>", "<v>1234</v>").doesNotContain("<f>", "<f ");
        assertThat(delen.get("xl/workbook.xml")).contains("name=\"Per klasse\"", "name=\"Toelichting\"");
        assertThat(delen.get("xl/sharedStrings.xml"))
                .contains("=HYPERLINK(&quot;x&quot;)", "Een aantal van 1 tot en met 4.", "Gemaakt op");
    }

    @Test
    void watDeLezerNietMagZienStaatInGeenBestand() throws IOException {
        assertThat(csv(blad(tabel()))).doesNotContain("734", "812");
        delen(new Xlsxuitvoer().maak(blad(tabel())))
                .forEach((naam, inhoud) ->
                        assertThat(inhoud).as(naam).doesNotContain("<v>734</v>", "<v>812</v>", ">734<", ">812<"));
        assertThat(tabel().toString())
                .as("ook niet voor een maker die later komt")
                .doesNotContain("734", "812");
    }

    @Test
    void watDePaginaAlsTekstHeeftWordtWeerEenGetal() {
        assertThat(Uitvoercel.lees("1.234,5").getal()).isEqualByComparingTo("1234.5");
        assertThat(Uitvoercel.lees("-12").getal()).isEqualByComparingTo("-12");
        assertThat(Uitvoercel.lees("45%").getal()).isEqualByComparingTo("0.45");
        for (String verborgen : List.of("<5", "x", "Niet getoond", "± 12")) {
            assertThat(Uitvoercel.lees(verborgen)).isEqualTo(Uitvoercel.verborgen(verborgen));
        }
        assertThat(Uitvoercel.lees("–")).isEqualTo(Uitvoercel.tekst("–"));
    }

    @Test
    void watNietVerborgenIsKrijgtGeenUitlegDaarover() {
        Uitvoertabel open = new Uitvoertabel("Open", List.of("A"), List.of(List.of(Uitvoercel.getal(7))));

        assertThat(csv(blad(open))).doesNotContain("<5");
        assertThatThrownBy(() -> new Uitvoerblad("T", "../x", 2026, List.of(), List.of(open)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Cel cel(long aantal, Afscherming waarom) {
        return new Cel(aantal, waarom);
    }

    private static Uitvoertabel tabel() {
        return Uitvoertabel.van("Per klasse", "Klasse", TABEL);
    }

    private static Uitvoerblad blad(Uitvoertabel... tabellen) {
        return new Uitvoerblad("Proef", "proef", 2026, List.of(new Uitleg("Periode", "2026")), List.of(tabellen));
    }

    private static String csv(Uitvoerblad blad) {
        return new String(new Csvuitvoer().maak(blad.volledig("vandaag")), StandardCharsets.UTF_8);
    }

    private Map<String, String> delen(byte[] bestand) throws IOException {
        Map<String, String> delen = new TreeMap<>();
        Path plek = Files.write(map.resolve("proef.xlsx"), bestand);
        try (ZipFile pak = new ZipFile(plek.toFile())) {
            for (ZipEntry deel : Collections.list(pak.entries())) {
                delen.put(deel.getName(), new String(pak.getInputStream(deel).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return delen;
    }
}
