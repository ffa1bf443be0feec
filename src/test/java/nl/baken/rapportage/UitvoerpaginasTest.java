// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.baken.BakenTest;
import nl.baken.toegang.Bezoeker;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of the pages with figures are opened: they read well, tell no more than the page, and the log knows of them. */
@BakenTest
class UitvoerpaginasTest {

    /** Gives a small count away, so it is hidden too; it occurs nowhere else. */
    private static final int MEE = 73_417;

    private static final String CIJFER = "/stuurinformatie/kengetallen/K23?per=maand&van=2023-01&tot=2023-04";
    private static final String OVERZICHT = "/stuurinformatie?per=maand&tot=2023-02";
    private static final String KAART = "/stuurinformatie/processen/triage?van=2001-02&tot=2001-02";
    private static final String BIJLAGE = "/stuurinformatie/bijlage-3?jaar=2016&bron=brief";

    @Autowired
    private Proefcijfers nieuw;

    @Autowired
    private OudeCijfers oud;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path map;

    @LocalServerPort
    private int poort;

    @BeforeEach
    void geteld() {
        LocalDate maart = LocalDate.of(2023, 3, 1);
        nieuw.tel("K23", "geopend", maart.minusMonths(1), MEE);
        nieuw.tel("K23", "geopend", maart, 3);
        nieuw.tel("K23", "geopend", maart.plusMonths(1), 1234);
        oud.van("STAP", "triage/signaal-verrijken", "2001-01", 90, 2)
                .van("STAP", "triage/signaal-verrijken", "2001-02", 90, MEE);
    }

    @AfterEach
    void vergeten() {
        nieuw.weg();
        oud.weg();
    }

    @Test
    void geenBestandVerteltMeerDanDePagina() throws IOException {
        long voor = gelogd();
        for (String pagina : new String[] {CIJFER, OVERZICHT, KAART, BIJLAGE}) {
            Map<String, String> zijne = bestanden("manager", pagina);
            zijne.forEach((soort, inhoud) ->
                    assertThat(inhoud).as("%s als %s", pagina, soort).doesNotContain("" + MEE, "73.417"));
            assertThat(zijne.get("csv")).startsWith("\ufeff").contains(";", "\r\n");
            assertThat(zijne.get("xlsx")).contains("Toelichting", "Gemaakt op").doesNotContain("<f>", "<f ");
            assertThat(zijne.get("pdf")).contains("Gemaakt op");
        }
        assertThat(bestanden("manager", OVERZICHT).get("csv"))
                .as("de tegels gaan over één periode")
                .contains("Over februari 2023, alle centrumgemeenten.");
        for (String pagina : new String[] {CIJFER, KAART}) {
            bestanden("teamleider_zc", pagina).forEach((soort, inhoud) -> assertThat(inhoud.replace(".", ""))
                    .as("wie de zaken kent: %s als %s", pagina, soort)
                    .contains("" + MEE));
        }
        assertThat(gelogd() - voor).as("elke keer een regel").isEqualTo(3 * (4 + 1 + 2));
        assertThat(bestanden("manager", CIJFER).get("xlsx"))
                .as("een getal als getal")
                .contains("<v>1234</v>");
    }

    private Map<String, String> bestanden(String wie, String pagina) throws IOException {
        Bezoeker bezoeker = Bezoeker.als(poort, wie);
        Map<String, String> bestanden = new TreeMap<>();
        bestanden.put("csv", new String(bezoeker.bestand(pagina + "&als=csv"), StandardCharsets.UTF_8));
        bestanden.put("xlsx", uitgepakt(bezoeker.bestand(pagina + "&als=xlsx")));
        try (PDDocument pdf = Loader.loadPDF(bezoeker.bestand(pagina + "&als=pdf"))) {
            bestanden.put("pdf", new PDFTextStripper().getText(pdf));
        }
        return bestanden;
    }

    private String uitgepakt(byte[] boek) throws IOException {
        StringBuilder alles = new StringBuilder();
        Path plek = Files.write(map.resolve("proef.xlsx"), boek);
        try (ZipFile pak = new ZipFile(plek.toFile())) {
            for (ZipEntry deel : Collections.list(pak.entries())) {
                alles.append(new String(pak.getInputStream(deel).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return alles.toString();
    }

    private long gelogd() {
        return database.sql("select count(*) from logboek.regel where actie = 'exporteren' and wat like 'cijfers%'")
                .query(Long.class)
                .single();
    }
}
