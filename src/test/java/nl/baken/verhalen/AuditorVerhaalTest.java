// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.Noodinzage;
import nl.baken.toegang.Toegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The questions of an auditor (domain.md 7.2), answered from the screen and from nothing else. */
@BakenTest
class AuditorVerhaalTest {

    private static final String DRAGER = "zorgcoordinator";
    private static final String ANDER = "zorgcoordinator2";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenNoodinzage nood;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Toegang toegang;

    @Autowired
    private TransactionTemplate transactie;

    @LocalServerPort
    private int poort;

    private ZaakNummer zaak;
    private Bezoeker auditor;

    @BeforeEach
    void eenZaakMetEenVerleden() {
        verhaal.nu("2026-02-06T10:00");
        zaak = eenZaak.toegewezen(DRAGER);
        eenZaak.tot(zaak, "veiligheid-screenen");
        auditor = Bezoeker.als(poort, "auditor");
    }

    @Test
    void wieDeedEnZagWatWanneerWaaromEnNamensWie() {
        transactie.executeWithoutResult(t -> toegang.betrek(zaak.waarde(), id(ANDER), "waarnemer"));
        Bezoeker.als(poort, ANDER).get("/zaken/" + zaak);

        String regels = lees("/logboek?nummer=" + zaak + "&medewerker=" + id(ANDER));
        assertThat(regels)
                .contains("06-02-2026 ", id(ANDER), "zorgcoördinator", "Lezen", "waarnemer", "namens " + id(DRAGER))
                .contains("Zorg voor slachtoffers coördineren");

        assertThat(lees(eerste(regels, "/logboek\\?spoor=[0-9a-f_-]+")))
                .as("alles van hetzelfde verzoek")
                .contains("Alleen wat bij één verzoek hoort.", zaak.waarde());
        assertThat(regel(lees("/logboek/" + zaak), "namens " + id(DRAGER))).contains("Grond: waarnemer");
    }

    @Test
    void volgensWelkeVersieVanModelTabelEnTermijn() {
        String verleden = lees("/logboek/" + zaak);
        assertThat(verleden).containsPattern("zorgcoordinatie, versie \\d+");

        assertThat(lees("/logboek/" + zaak + "?soort=beslissing"))
                .containsPattern("tabel [a-z-]+, versie [0-9a-f]+, regels van 6 februari 2026, geraakt: [a-z0-9-]+")
                .doesNotContain("Stappen van het proces</td>");
        assertThat(lees("/logboek/" + zaak + "?soort=termijn"))
                .contains("termijn loopt vanaf nu", "termijn gehaald")
                .containsPattern("T0\\d [^<]+, regel van 1 januari 2000, uiterlijk");

        String adres = eerste(verleden, "/logboek/" + zaak + "/proces/[^\"]+");
        assertThat(lees(adres))
                .contains("data-stand=\"gedaan\"", "data-stand=\"open\"", "Loopt nog")
                .contains("data-tekening=\"" + adres + "/model\"");
        assertThat(lees(adres + "/model")).startsWith("<?xml").contains("bpmndi:BPMNDiagram");
        ZaakNummer andere = eenZaak.zaak();
        assertThat(auditor.get(adres.replace(zaak.waarde(), andere.waarde())).statusCode())
                .as("een proces van een ander nummer")
                .isEqualTo(404);
        assertThat(auditor.get(adres.replace(zaak.waarde(), andere.waarde()) + "/model")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void welkeGrondHadWatIsGedeeldEnWieKeekInNoodEnVondEenTweedeDatTerecht() {
        toestemming.verzendt(toestemming.voorDePolitie(zaak));
        Noodinzage gebruik = nood.van(ANDER, zaak);
        Bezoeker.als(poort, ANDER).get("/zaken/" + zaak);
        nood.stopt(ANDER, gebruik.nummer());
        nood.oordeelt("fg", gebruik.nummer(), true, "");

        assertThat(lees("/logboek/" + zaak + "?soort=deling"))
                .contains("gegevens klaargezet om te delen", "gegevens gedeeld")
                .containsPattern("grond: [A-Z][^,]+, gegevens: C\\d");
        assertThat(lees("/logboek?noodinzage=true&nummer=" + zaak)).contains("Noodinzage", "noodinzage", id(ANDER));
        String oordeel = lees("/logboek/" + zaak + "?soort=noodinzage");
        assertThat(oordeel).contains("noodinzage begonnen", gebruik.nummer(), "noodinzage zelf beëindigd");
        assertThat(regel(oordeel, "tweede persoon akkoord")).contains(id("fg"), gebruik.nummer());
    }

    @Test
    void watMislukteStaatErOok() {
        Bezoeker.als(poort, ANDER).get("/zaken/" + zaak);

        assertThat(regel(lees("/logboek?geweigerd=true&nummer=" + zaak), "Geweigerd"))
                .contains(id(ANDER), "zaak");
        assertThat(lees("/logboek?nummer=" + eenZaak.zaak() + "&rol=manager"))
                .contains("Geen regel past bij dit filter.", "Kies een langere periode of minder velden.");
    }

    /** A8: the curious employee, who was told that nothing was found. */
    @Test
    void ookWieZochtEnNietMochtVinden() {
        String wie = EenZaak.eenNaam();
        ZaakNummer gezocht = eenZaak.toegewezen(DRAGER, wie, LocalDate.of(1999, 3, 14));
        Bezoeker nieuwsgierig = Bezoeker.als(poort, ANDER);
        nieuwsgierig.get("/zoeken");
        assertThat(nieuwsgierig
                        .post("/zoeken", Map.of("naam", wie, "geboortedatum", "14-3-1999"))
                        .body())
                .contains("Niets gevonden");

        String adres = Bezoeker.locatie(auditor.post(
                "/logboek/filter", Map.of("actie", "zoeken", "geweigerd", "true", "medewerker", id(ANDER))));
        String regel = regel(lees(adres), gezocht.waarde());
        assertThat(regel)
                .contains("Geweigerd", "Zoeken", "zoeken op persoon", id(ANDER))
                .doesNotContain(wie);
        assertThat(regel(lees("/logboek/" + gezocht), "zoeken op persoon")).contains("Geweigerd", id(ANDER));
    }

    @Test
    void watNietKloptStaatBijHetVeldEnEenNaamStaatInGeenAdres() {
        assertThat(auditor.post("/logboek/filter", Map.of("van", "1-2-2026", "nummer", zaak.waarde(), "wie", "x"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/logboek?van=2026-02-01&tot=2026-02-06&nummer=" + zaak);
        var fout = auditor.post("/logboek/filter", Map.of("nummer", "Mevrouw Fictief", "van", "ooit"));
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("Dit klopt nog niet", "veld-nummer-fout", "veld-van-fout");
        assertThat(auditor.get("/logboek?rol=baas").statusCode()).isEqualTo(422);
    }

    /** One asks, the other agrees; only these two, only this number, and it ends by itself. */
    @Test
    void namenAlleenSamenVanEenNummerEnVoorEvenMaar() {
        ZaakNummer andere = eenZaak.zaak();
        assertThat(auditor.post("/logboek/" + zaak + "/namen", Map.of()).body())
                .contains("Waarom heb je de namen nodig? Maak een keuze.");
        assertThat(auditor.post("/logboek/" + zaak + "/namen", Map.of("reden", "klacht"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(zietNamen("auditor", zaak)).as("nog niemand zei ja").isFalse();
        assertThat(nood.wachtOp("auditor")).noneMatch(nummer -> nummer.startsWith("NO-"));
        String vraag = nood.wachtOp("fg").stream()
                .filter(nummer -> nummer.startsWith("NO-"))
                .reduce((een, ander) -> ander)
                .orElseThrow();
        assertThat(auditor.post("/logboek/" + zaak + "/namen", Map.of("reden", "klacht"))
                        .body())
                .contains("De vraag wacht op een tweede persoon.");

        Bezoeker fg = Bezoeker.als(poort, "fg");
        assertThat(fg.get("/vier-ogen/" + vraag).body()).contains("Een klacht of vraag van een cliënt", zaak.waarde());
        assertThat(Bezoeker.locatie(fg.post("/vier-ogen/" + vraag, Map.of("oordeel", "akkoord"))))
                .isEqualTo("/logboek/" + zaak);

        assertThat(zietNamen("auditor", zaak)).isTrue();
        assertThat(zietNamen("fg", zaak)).isTrue();
        assertThat(zietNamen("auditor", andere)).as("een ander nummer").isFalse();
        assertThat(lees("/logboek?nummer=" + zaak)).contains("namen in het logboek getoond", "logboek met namen");
        verhaal.verstrijkt(Duration.ofHours(2), zaak.waarde());
        assertThat(zietNamen("auditor", zaak)).as("vanzelf voorbij").isFalse();
    }

    private boolean zietNamen(String wie, ZaakNummer nummer) {
        return Bezoeker.als(poort, wie).get("/logboek/" + nummer).body().contains(naam("teamleider_zc"));
    }

    /** No page of the log has a name of anybody who is not reading it. */
    private String lees(String adres) {
        var antwoord = auditor.get(adres.replace("&amp;", "&"));
        assertThat(antwoord.statusCode()).as(adres).isEqualTo(200);
        for (String wie : List.of(DRAGER, ANDER, "teamleider_zc", "fg")) {
            assertThat(antwoord.body()).as(adres).doesNotContain(naam(wie));
        }
        return antwoord.body();
    }

    private static String regel(String blad, String met) {
        return Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL)
                .matcher(blad)
                .results()
                .map(gevonden -> gevonden.group())
                .filter(rij -> rij.contains(met))
                .findFirst()
                .orElseThrow();
    }

    private static String eerste(String blad, String patroon) {
        Matcher gevonden = Pattern.compile(patroon).matcher(blad);
        assertThat(gevonden.find()).as(patroon).isTrue();
        return gevonden.group();
    }

    private String id(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }

    private String naam(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().naam();
    }
}
