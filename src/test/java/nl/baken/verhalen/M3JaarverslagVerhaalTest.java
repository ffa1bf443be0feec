// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenRapport.AKKOORD;
import static nl.baken.verhalen.EenRapport.SCHRIJVER;
import static nl.baken.verhalen.EenRapport.TWEEDE;
import static nl.baken.verhalen.EenRapport.cel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.rapportage.jaarrapport.Bladtabel;
import nl.baken.rapportage.jaarrapport.Rapportblad;
import nl.baken.rapportage.jaarrapport.Rapportklok;
import nl.baken.rapportage.jaarrapport.Rapportkwartaal;
import nl.baken.toegang.Bezoeker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M3: the figures of a year, frozen, explained, agreed on, adopted, looked at twice and only then public (P13). */
@BakenTest
class M3JaarverslagVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenRapport rapport;

    @Autowired
    private Rapportklok rapportklok;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource bron;

    @LocalServerPort
    private int poort;

    @Test
    void hetRapportOver2016VanTellenTotDeRaad() throws Exception {
        verhaal.nu("2026-03-02T09:00");
        String nummer = rapport.begint(2016, Rapportkwartaal.JAAR).waarde();
        assertThatThrownBy(() -> rapport.begint(2016, Rapportkwartaal.JAAR)).isInstanceOf(Weigering.class);

        assertThat(database.sql(
                                "select count(*) from rapportage.te_tellen where vanaf = '-infinity' and nummer not like 'JR-%'")
                        .query(Integer.class)
                        .single())
                .as("eerst is alles geteld")
                .isZero();

        Rapportblad exact = rapport.blad("teamleider_zc", nummer, 0);
        assertThat(cel(exact, "CM-PERSONEN", "Nederlands", "Vrouw 18-")).isEqualTo("2");
        Rapportblad concept = rapport.blad(SCHRIJVER, nummer, 0);
        assertThat(concept.concept()).isTrue();
        assertThat(concept.hash())
                .as("wie de aantallen niet mag zien, krijgt er ook geen hash van")
                .hasSize(64)
                .isNotEqualTo(exact.hash());
        assertThat(cel(concept, "CM-PERSONEN", "Nederlands", "Vrouw 18-")).isEqualTo("<5");
        assertThat(cel(concept, "CM-PERSONEN", "Nederlands", "Man 18-")).isEqualTo("?");
        assertThat(cel(concept, "CM-TOTALEN", "Slachtoffers volgens de bron", "Aantal"))
                .isEqualTo("18");
        assertThat(noten(concept)).anyMatch(noot -> noot.startsWith("Voetnoot 18"));
        assertThat(concept.aansluitingen())
                .extracting(regel -> regel.comensha())
                .contains("18", "19");
        assertThat(rapport.blad("manager", nummer, 0).versie()).as("nog niets").isZero();

        rapport.duidt(nummer);
        assertThat(verhaal.taken("sleutelfunctionaris_zaanstad", nummer)).containsExactly("rapport-afstemmen");
        assertThat(rapport.blad("sleutelfunctionaris_zaanstad", nummer, 0).concept())
                .isTrue();
        assertThatThrownBy(() -> rapport.blad("sleutelfunctionaris_haarlem", nummer, 0))
                .as("niet gevraagd")
                .isInstanceOf(NietGevonden.class);
        verhaal.doet("sleutelfunctionaris_alkmaar", nummer, "rapport-afstemmen", AKKOORD);
        assertThat(verhaal.probeert(
                        "sleutelfunctionaris_zaanstad", nummer, "rapport-afstemmen", Map.of("antwoord", "opmerking")))
                .isEqualTo(Verhaal.geweigerd("opmerking", "Vul dit veld in."));
        verhaal.doet(
                "sleutelfunctionaris_zaanstad",
                nummer,
                "rapport-afstemmen",
                Map.of("antwoord", "opmerking", "opmerking", "FICTIEF: noem de regio"));
        verhaal.doet(SCHRIJVER, nummer, "rapport-afstemmen", AKKOORD);
        verhaal.doet(SCHRIJVER, nummer, "rapport-afstemmen", AKKOORD);
        verhaal.dagen(25, nummer);
        assertThat(rapport.blad(SCHRIJVER, nummer, 0).stemmen())
                .extracting(stem -> stem.partij() + ": " + stem.antwoord())
                .containsExactly(
                        "Alkmaar: Akkoord",
                        "Den Helder: Niet geantwoord",
                        "Haarlem: Akkoord",
                        "Zaanstad: Opmerking",
                        "OOV: Akkoord");
        assertThatThrownBy(() -> rapport.blad("sleutelfunctionaris_zaanstad", nummer, 0))
                .as("wordt niets meer gevraagd")
                .isInstanceOf(NietGevonden.class);

        rapport.stelVast(nummer);
        assertThatThrownBy(() -> rapport.zegt(SCHRIJVER, nummer, true)).isInstanceOf(Weigering.class);
        assertThat(rapport.blad("manager", nummer, 0).versie())
                .as("niet zonder tweede persoon")
                .isZero();
        assertThat(Bezoeker.als(poort, "manager")
                        .get("/stuurinformatie/jaarrapporten/" + nummer + "/pdf")
                        .statusCode())
                .isEqualTo(404);
        alsEigenaar("update rapportage.afscherming set inhoud = replace(inhoud, '\"<5\"', '\"3\"') where nummer = '"
                + nummer + "'");
        assertThatThrownBy(() -> rapport.zegt(TWEEDE, nummer, true))
                .as("er gaat niets anders uit dan is afgeschermd")
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("zijn veranderd");
        assertThat(rapport.blad(SCHRIJVER, nummer, 0).ongewijzigd()).isFalse();
        alsEigenaar("update rapportage.afscherming set inhoud = replace(inhoud, '\"3\"', '\"<5\"') where nummer = '"
                + nummer + "'");
        rapport.zegt(TWEEDE, nummer, true);
        Rapportblad openbaar = rapport.blad("manager", nummer, 0);
        assertThat(openbaar.concept()).isFalse();
        assertThat(cellen(openbaar)).isNotEmpty().noneMatch(tekst -> tekst.matches("[1-4]"));
        assertThat(EenVerzoek.tekst(
                        Bezoeker.als(poort, "manager").bestand("/stuurinformatie/jaarrapporten/" + nummer + "/pdf")))
                .contains("Rapport over 2016", "<5", "Voetnoot 18", openbaar.hash())
                .doesNotContain("Vertrouwelijk");
        assertThat(rapport.informeerpagina(nummer, poort))
                .as("de gemeenten van D07")
                .contains("elke centrumgemeente: Alkmaar, Den Helder, Haarlem, Zaanstad. Vul");
        rapport.informeert(nummer);
        assertThat(rapport.blad("manager", nummer, 0).versies().get(0).stand()).contains("; geïnformeerd op");
        assertThat(verhaal.pad(nummer))
                .containsSubsequence(
                        "rapport-gevraagd",
                        "cijfers-vastleggen",
                        "comensha-vergelijken",
                        "kleine-aantallen-afschermen",
                        "rapport-duiden",
                        "afstemming-openen",
                        "rapport-afstemmen",
                        "afstemtermijn-voorbij",
                        "afstemming-sluiten",
                        "rapport-vaststellen",
                        "tweede-lezer-vragen",
                        "publicatie-nagekeken",
                        "rapport-publiceren",
                        "raad-informeren",
                        "raad-geinformeerd");
        assertThat(database.sql("select count(*) from rapportage.te_tellen where nummer = ?")
                        .param(nummer)
                        .query(Integer.class)
                        .single())
                .as("door de timer gemerkt: hier doet geen logregel of termijn dat")
                .isEqualTo(1);
        eenVeranderdeByteValtOp(nummer);
    }

    private void eenVeranderdeByteValtOp(String nummer) throws Exception {
        assertThat(rapport.blad("manager", nummer, 0).ongewijzigd()).isTrue();
        assertThatThrownBy(() -> database.sql("update rapportage.versie set inhoud = '{}' where nummer = ?")
                        .param(nummer)
                        .update())
                .as("Baken zelf kan het niet")
                .hasStackTraceContaining("permission denied");
        alsEigenaar("update rapportage.versie set inhoud = replace(inhoud, 'Nederlands', 'Nederlandt') where nummer = '"
                + nummer + "'");
        assertThat(rapport.blad("manager", nummer, 0).ongewijzigd()).isFalse();
        assertThat(Bezoeker.als(poort, "manager")
                        .get("/stuurinformatie/jaarrapporten/" + nummer)
                        .body())
                .contains("De hash klopt niet meer");
        alsEigenaar("update rapportage.versie set inhoud = replace(inhoud, 'Nederlandt', 'Nederlands') where nummer = '"
                + nummer + "'");
        assertThat(rapport.blad("manager", nummer, 0).ongewijzigd()).isTrue();
    }

    @Test
    void naAfloopVanEenJaarEnKwartaalBegintHetRapportVanzelfEnEenKeer() {
        verhaal.nu("2031-05-03T09:00");
        int eerst = aantalRapporten();
        rapportklok.begin(LocalDate.of(2031, 5, 3));
        rapportklok.begin(LocalDate.of(2031, 5, 4));
        assertThat(aantalRapporten()).isEqualTo(eerst + 2);
        String nummer = database.sql("select nummer from rapportage.rapport where jaar = 2031 and kwartaal = 1")
                .query(String.class)
                .single();
        assertThat(verhaal.taken(SCHRIJVER, nummer)).as("van wie het schrijft").containsExactly("rapport-duiden");
        assertThat(verhaal.taken(TWEEDE, nummer)).containsExactly("rapport-duiden");
        assertThat(verhaal.taken("sleutelfunctionaris_zaanstad", nummer)).isEmpty();
        wieSchreefKijktNietNa(nummer);

        rapportklok.begin(LocalDate.of(2034, 1, 20));
        assertThat(planrapporten()).as("nog geen maand na 2033").isEmpty();
        rapportklok.begin(LocalDate.of(2034, 2, 2));
        rapportklok.begin(LocalDate.of(2034, 2, 3));
        rapportklok.begin(LocalDate.of(2035, 2, 2));
        assertThat(planrapporten()).as("P13.10, elke vier jaar").hasSize(1);
        Rapportblad terug = rapport.blad(SCHRIJVER, planrapporten().get(0), 0);
        assertThat(terug.periode()).isEqualTo("2030 tot en met 2033");
        assertThat(verhaal.taken(SCHRIJVER, terug.nummer())).containsExactly("rapport-duiden");
    }

    private void wieSchreefKijktNietNa(String nummer) {
        verhaal.doet(
                TWEEDE, nummer, "rapport-duiden", Map.of("vervolg", "afstemmen", "duiding", "FICTIEF: zoals verwacht"));
        verhaal.dagen(25, nummer);
        rapport.stelVast(nummer);
        assertThatThrownBy(() -> rapport.zegt(TWEEDE, nummer, true))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("schreef de duiding");
        rapport.trektVraagIn(nummer);
    }

    private List<String> planrapporten() {
        return database.sql("select nummer from rapportage.rapport where kwartaal = 5 and jaar > 2030")
                .query(String.class)
                .list();
    }

    private int aantalRapporten() {
        return database.sql("select count(*) from rapportage.rapport")
                .query(Integer.class)
                .single();
    }

    private static List<String> noten(Rapportblad blad) {
        return blad.tabellen().stream().flatMap(tabel -> tabel.noten().stream()).toList();
    }

    private static List<String> cellen(Rapportblad blad) {
        return blad.tabellen().stream()
                .flatMap(tabel -> tabel.rijen().stream())
                .map(Bladtabel.Rij::cellen)
                .flatMap(List::stream)
                .toList();
    }

    private void alsEigenaar(String opdracht) throws Exception {
        try (Connection beheer = DriverManager.getConnection(((HikariDataSource) bron).getJdbcUrl(), "postgres", "");
                Statement uitvoering = beheer.createStatement()) {
            assertThat(uitvoering.executeUpdate(opdracht)).isPositive();
        }
    }
}
