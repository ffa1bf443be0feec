// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenRapport.SCHRIJVER;
import static nl.baken.verhalen.EenRapport.TWEEDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.rapportage.jaarrapport.HertelRapport;
import nl.baken.rapportage.jaarrapport.Rapporten;
import nl.baken.rapportage.jaarrapport.Rapportkwartaal;
import nl.baken.rapportage.jaarrapport.Rapportuitvoer;
import nl.baken.rapportage.raadsvraag.Intrekreden;
import nl.baken.rapportage.raadsvraag.Raadsvraagwijziging;
import nl.baken.rapportage.raadsvraag.Raadsvragen;
import nl.baken.rapportage.raadsvraag.TrekRaadsvraagIn;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.VerzetTermijn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P13.8: a question of a council within the term of its own rules of order, answered by two people. */
@BakenTest
class RaadsvraagVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenRapport rapport;

    @Autowired
    private Raadsvragen raadsvragen;

    @Autowired
    private Raadsvraagwijziging wijziging;

    @Autowired
    private Rapportuitvoer rapporten;

    @Autowired
    private Rapporten opnieuw;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void opEenMaandag() {
        verhaal.nu("2026-03-02T09:00");
    }

    @Test
    void tweeMensenBeantwoordenEenVraagMetBevrorenCijfers() {
        String bron = rapport.begint(2014, Rapportkwartaal.JAAR).waarde();
        publiceer(bron);
        String nummer = rapport.raadsvraag();
        assertThat(loopt("T331_HAARLEM", nummer).laatsteDag()).isEqualTo("2026-04-01");
        List<String> cijfers = rapporten.gepubliceerd().stream()
                .map(keuze -> keuze.waarde())
                .filter(waarde -> waarde.startsWith(bron))
                .limit(1)
                .toList();
        assertThat(cijfers).as("over 2014 is iets geteld").hasSize(1);
        assertThat(verhaal.probeert(SCHRIJVER, nummer, "raadsvraag-beantwoorden", antwoord(List.of("JR-1/1/K01"))))
                .isInstanceOf(nl.baken.gedeeld.proces.Afloop.Afgekeurd.class);

        verhaal.doet(SCHRIJVER, nummer, "raadsvraag-beantwoorden", antwoord(cijfers));
        assertThat(verhaal.taken(SCHRIJVER, nummer)).as("niet wie het schreef").isEmpty();
        assertThat(verhaal.probeert(TWEEDE, nummer, "raadsvraag-vaststellen", Map.of("akkoord", "nee")))
                .isInstanceOf(nl.baken.gedeeld.proces.Afloop.Afgekeurd.class);
        verhaal.doet(
                TWEEDE, nummer, "raadsvraag-vaststellen", Map.of("akkoord", "nee", "motief", "FICTIEF: noem het jaar"));
        rapport.informeert(bron);
        verhaal.als(SCHRIJVER);
        opnieuw.hertel(new RapportNummer(bron), new HertelRapport(Geheim.van("FICTIEF: er kwam iets laat binnen")));
        publiceer(bron);
        verhaal.doet(SCHRIJVER, nummer, "raadsvraag-beantwoorden", antwoord(cijfers));
        verhaal.doet(TWEEDE, nummer, "raadsvraag-vaststellen", Map.of("akkoord", "ja"));
        verhaal.dagen(3, nummer);
        verhaal.doet(SCHRIJVER, nummer, "raadsvraag-versturen", Map.of("verzondenOp", verhaal.vandaag()));

        assertThat(blad(nummer).stand()).isEqualTo("Beantwoord");
        assertThat(blad(nummer).teLaat()).isFalse();
        assertThat(blad(nummer).tabellen())
                .as("ook na een nieuwe versie")
                .hasSize(1)
                .allMatch(titel -> titel.startsWith("2014, versie 1: "));
        assertThat(termijnen.alleVan(nummer)).allMatch(termijn -> termijn.gehaaldOp() != null);
        assertThat(verhaal.pad(nummer))
                .containsSubsequence(
                        "vraag-ontvangen",
                        "vraag-openen",
                        "raadsvraag-beantwoorden",
                        "raadsvraag-vaststellen",
                        "antwoord-akkoord",
                        "raadsvraag-beantwoorden",
                        "raadsvraag-vaststellen",
                        "antwoord-akkoord",
                        "raadsvraag-versturen",
                        "vraag-beantwoord");
        assertThat(database.sql("select count(*) from act_hi_varinst where text_ like '%FICTIEF%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        verhaal.als("manager");
        assertThatThrownBy(() -> raadsvragen.blad(new RaadsvraagNummer(nummer))).isInstanceOf(NietGevonden.class);
    }

    @Test
    void eenVraagKanLangerDurenTeLaatZijnEnWordenIngetrokken() {
        String nummer = rapport.raadsvraag("Den Helder", verhaal.vandaag());
        verhaal.als(SCHRIJVER);
        wijziging.verleng(
                new RaadsvraagNummer(nummer),
                new VerzetTermijn(verhaal.vandaag().plusDays(40), Geheim.van("FICTIEF: cijfers van een ander")));
        assertThat(loopt("T331_DEN_HELDER", nummer).laatsteDag()).isEqualTo("2026-04-11");
        assertThat(blad(nummer).verlengd()).hasSize(1);
        verhaal.dagen(39, nummer);
        assertThat(blad(nummer).teLaat()).isFalse();
        verhaal.dagen(2, nummer);
        assertThat(blad(nummer).teLaat()).isTrue();
        assertThat(database.sql(
                                "select count(*) from logboek.regel where nummer = ? and wat like 'termijn overschreden%'")
                        .param(nummer)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        verhaal.als(SCHRIJVER);
        assertThatThrownBy(() -> wijziging.trekIn(
                        new RaadsvraagNummer(nummer),
                        new TrekRaadsvraagIn(verhaal.vandaag().minusDays(90), Intrekreden.DOOR_DE_RAAD)))
                .as("toen was hij er nog niet")
                .isInstanceOf(Weigering.class);
        wijziging.trekIn(
                new RaadsvraagNummer(nummer), new TrekRaadsvraagIn(verhaal.vandaag(), Intrekreden.DOOR_DE_RAAD));
        assertThatThrownBy(() -> wijziging.trekIn(
                        new RaadsvraagNummer(nummer),
                        new TrekRaadsvraagIn(verhaal.vandaag(), Intrekreden.DOOR_DE_RAAD)))
                .isInstanceOf(Weigering.class);
        assertThat(verhaal.taken(SCHRIJVER, nummer)).isEmpty();
        assertThat(termijnen.loopt("T331_DEN_HELDER", nummer)).isEmpty();
        assertThat(verhaal.pad(nummer)).contains("intrekken-gemeld", "vraag-afsluiten", "vraag-ingetrokken");
        assertThatThrownBy(() -> rapport.raadsvraag("Amsterdam", verhaal.vandaag()))
                .as("daar is geen termijn voor")
                .isInstanceOf(Weigering.class);
    }

    @Test
    void tweeKeerVersturenIsEenVraagEnEenVergissingHeetOnterecht() {
        String kenmerk = UUID.randomUUID().toString();
        String nummer = rapport.raadsvraag(kenmerk, "Alkmaar", verhaal.vandaag());
        assertThat(rapport.raadsvraag(kenmerk, "Alkmaar", verhaal.vandaag())).isEqualTo(nummer);
        verhaal.als(SCHRIJVER);
        wijziging.trekIn(
                new RaadsvraagNummer(nummer),
                new TrekRaadsvraagIn(verhaal.vandaag(), Intrekreden.ONTERECHT_GEREGISTREERD));
        assertThat(blad(nummer).stand()).isEqualTo("Onterecht geregistreerd");
    }

    /** Late is late, on the list and in the log, and the council still gets its answer, by the same two people. */
    @Test
    void eenLaatAntwoordGaatTochNaarDeRaadEnBlijftTeLaat() {
        String nummer = rapport.raadsvraag("Zaanstad", verhaal.vandaag());
        verhaal.dagen(31, nummer);
        assertThat(inDeLijst(nummer).teLaat()).isTrue();
        assertThat(inDeLijst(nummer).stand()).isNotEqualTo("Beantwoord");
        assertThat(verhaal.taken(SCHRIJVER, nummer)).as("de taak blijft").containsExactly("raadsvraag-beantwoorden");

        verhaal.doet(SCHRIJVER, nummer, "raadsvraag-beantwoorden", antwoord(List.of()));
        verhaal.doet(TWEEDE, nummer, "raadsvraag-vaststellen", Map.of("akkoord", "ja"));
        verhaal.doet(SCHRIJVER, nummer, "raadsvraag-versturen", Map.of("verzondenOp", verhaal.vandaag()));

        assertThat(blad(nummer).stand()).isEqualTo("Beantwoord");
        assertThat(blad(nummer).teLaat()).as("ook achteraf te zien").isTrue();
        assertThat(termijnen.loopt("T331_ZAANSTAD", nummer))
                .as("er is niets meer te bewaken")
                .isEmpty();
    }

    private void publiceer(String bron) {
        rapport.totPublicatie(bron);
        rapport.zegt(TWEEDE, bron, true);
    }

    private Raadsvragen.Rij inDeLijst(String nummer) {
        verhaal.als(SCHRIJVER);
        return raadsvragen.lijst().stream()
                .filter(rij -> rij.nummer().equals(nummer))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> antwoord(List<String> tabellen) {
        return Map.of("tabellen", tabellen, "antwoord", "FICTIEF: het waren er minder dan toen");
    }

    private Termijn loopt(String regel, String nummer) {
        return termijnen.loopt(regel, nummer).orElseThrow();
    }

    private Raadsvragen.Blad blad(String nummer) {
        verhaal.als(SCHRIJVER);
        return raadsvragen.blad(new RaadsvraagNummer(nummer));
    }
}
