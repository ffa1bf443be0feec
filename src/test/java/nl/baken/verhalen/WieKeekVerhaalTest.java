// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Bezoeker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Wie heeft mijn dossier gezien?" as a client reads it, and that paper leaves a line. */
@BakenTest
class WieKeekVerhaalTest {

    private static final String DRAGER = "zorgcoordinator";
    private static final String COLLEGA = "zorgcoordinator2";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int poort;

    private ZaakNummer zaak;
    private String adres;

    @BeforeEach
    void eenZaak() {
        verhaal.nu("2026-02-09T09:00");
        zaak = eenZaak.toegewezen(DRAGER);
        adres = "/zaken/" + zaak + "/wie-keek";
    }

    @Test
    void perDagInGewoneWoordenEnZonderNamen() {
        Bezoeker drager = Bezoeker.als(poort, DRAGER);
        drager.get("/zaken/" + zaak);
        Bezoeker.als(poort, COLLEGA).get("/zaken/" + zaak);
        Bezoeker fg = Bezoeker.als(poort, "fg");

        String blad = fg.get(adres).body();
        assertThat(blad)
                .contains("9 februari 2026", "Las iets", "Zorgcoördinator, HvO", "Werkte uw dossier bij")
                .contains("Mocht niet kijken", "die persoon kreeg niets te zien")
                .doesNotContain(naam(DRAGER), naam(COLLEGA), "systeem");
        assertThat(fg.get(adres + "?van=10-02-2026&tot=11-02-2026").body()).contains("keek niemand in uw dossier");
        assertThat(drager.get("/zaken/" + zaak).body()).contains(adres);
        assertThat(gelogd("lezen", "wie keek")).containsExactly("toezicht", "toezicht");
    }

    @Test
    void namenAlleenMetEenRedenDieInHetLogboekStaat() {
        Bezoeker.als(poort, DRAGER).get("/zaken/" + zaak);
        Bezoeker fg = Bezoeker.als(poort, "fg");

        HttpResponse<String> zonderReden = fg.get(adres + "?namen=ja");
        assertThat(zonderReden.statusCode()).isEqualTo(422);
        assertThat(zonderReden.body()).contains("Kies waarom de namen erbij").doesNotContain(naam(DRAGER));
        assertThat(fg.get(adres + "?namen=ja&reden=klacht").body()).contains(naam(DRAGER));
        assertThat(gelogd("lezen", "wie keek, met namen: De cliënt heeft een klacht over wie keek"))
                .hasSize(1);
        assertThat(fg.get(adres + "?van=gisteren").body()).contains("Dit is geen datum");
        assertThat(fg.get(adres + "?van=2-2-2026&tot=1-2-2026").body()).contains("Kies een latere laatste dag");
    }

    @Test
    void hetBladOpPapierIsEenAfdruk() {
        Bezoeker drager = Bezoeker.als(poort, DRAGER);
        HttpResponse<String> pdf = drager.get(adres + "/pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(gelogd("afdrukken", "wie keek")).hasSize(1);
        assertThat(EenVerzoek.tekst(drager.bestand(adres + "/pdf")))
                .contains("Wie heeft mijn dossier gezien?", zaak.waarde());
        assertThat(gelogd("afdrukken", "wie keek")).hasSize(2);
        assertThat(drager.get(adres + "/pdf?van=gisteren").statusCode()).isEqualTo(302);
        assertThat(gelogd("afdrukken", "wie keek")).hasSize(2);
    }

    @Test
    void eenBladzijdeAfdrukkenKomtInHetLogboekMaarNietsWatDeBrowserZegt() {
        Bezoeker drager = Bezoeker.als(poort, DRAGER);
        assertThat(drukAf(drager, "/zaken/" + zaak)).isEqualTo(204);
        assertThat(drukAf(drager, "/zaken/" + zaak + "/zorgcoordinatie/overdrachtsblad"))
                .isEqualTo(204);
        assertThat(drukAf(Bezoeker.als(poort, "fg"), adres)).isEqualTo(204);
        assertThat(gelogd("afdrukken", "bladzijde zaken")).hasSize(1);
        assertThat(gelogd("afdrukken", "bladzijde zaken, zorgcoordinatie, overdrachtsblad"))
                .hasSize(1);
        assertThat(gelogd("afdrukken", "bladzijde zaken, wie keek")).containsExactly("toezicht");

        assertThat(drukAf(Bezoeker.als(poort, COLLEGA), "/zaken/" + zaak)).isEqualTo(404);
        assertThat(gelogd("afdrukken", "bladzijde zaken")).containsExactlyInAnyOrder("zorgcoördinator", "geen");
        long voor = regels();
        for (String niets : List.of("", "/zaken/Mevrouw-Fictief", "/logboek/" + zaak, "/bestaat/niet", "zaken")) {
            assertThat(drukAf(drager, niets)).as(niets).isEqualTo(404);
        }
        assertThat(regels()).isEqualTo(voor);
    }

    private static int drukAf(Bezoeker wie, String pad) {
        return wie.post("/afdrukken", Map.of("pad", pad)).statusCode();
    }

    private long regels() {
        return database.sql("select count(*) from logboek.regel where actie = 'afdrukken' and nummer in (?, ?)")
                .params(
                        zaak.waarde(),
                        accounts.zoekOpGebruikersnaam(DRAGER).orElseThrow().id())
                .query(Long.class)
                .single();
    }

    /** The grounds of the lines there are. */
    private List<String> gelogd(String actie, String wat) {
        return database.sql("select grond from logboek.regel where nummer = ? and actie = ? and wat = ? order by nr")
                .params(zaak.waarde(), actie, wat)
                .query(String.class)
                .list();
    }

    private String naam(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().naam();
    }
}
