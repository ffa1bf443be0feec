// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.EenSignaal.ZAANSTAD;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.signaal.Persoonsrol;
import nl.baken.signaal.Route;
import nl.baken.signaal.VoegPersoonToe;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P01.5 and P01.6: the same person under another spelling is found, and a person judges, one likeness at a time. */
class DubbelcontroleVerhaalTest extends Signaalverhaal {

    private static final String MATCH = "match-beoordelen";

    @Autowired
    JdbcClient database;

    /** Nobody else in the shared database is called so, or was born or can be called so. */
    private final String naam = naam() + " " + naam();

    private final LocalDate geboren =
            LocalDate.of(1900, 1, 1).plusDays(ThreadLocalRandom.current().nextLong(30_000));
    private final String telefoon = "06-" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);

    @Test
    void dezelfdePersoonAndersGespeldWordtGevondenEnGekoppeld() {
        SignaalNummer eerste = signaal.gemeld("melder", over(naam, geboren, telefoon));
        SignaalNummer tweede = signaal.gemeld("melder", over(anders(naam), geboren, null));

        assertThat(taken(HAARLEM, eerste)).containsExactly("signaal-verrijken");
        assertThat(taken(HAARLEM, tweede)).as("de triage wacht op het oordeel").containsExactly(MATCH);
        assertThat(score(tweede)).isEqualTo("0.95");
        assertThat(stand.termijn(tweede, "T40").laatsteDag()).isEqualTo("2026-03-03");

        beoordeel(HAARLEM, tweede, "zelfde");
        assertThat(groepen(tweede)).isEqualTo(groepen(eerste));
        assertThat(taken(HAARLEM, tweede)).containsExactly("signaal-verrijken");
        assertThat(stand.termijn(tweede, "T40").gehaaldOp()).isNotNull();
        assertThat(pad(tweede)).contains("dubbel-controleren", MATCH, "triage-starten");
    }

    @Test
    void nietDezelfdeOfNietTeZeggenKoppeltNiet() {
        SignaalNummer eerste = signaal.gemeld("melder", over(naam, geboren, null));
        SignaalNummer tweede = signaal.gemeld("melder", over(anders(naam), geboren, null));
        beoordeel(HAARLEM, tweede, "niet_dezelfde");
        SignaalNummer derde = signaal.gemeld("melder", over(naam, null, telefoon));
        beoordeel(HAARLEM, derde, "onzeker");
        beoordeel(HAARLEM, derde, "onzeker");

        assertThat(groepen(tweede)).doesNotContainAnyElementsOf(groepen(eerste));
        assertThat(groepen(derde)).doesNotContainAnyElementsOf(groepen(eerste));
        assertThat(taken(HAARLEM, derde)).containsExactly("signaal-verrijken");
    }

    @Test
    void elkeGelijkenisKrijgtEenEigenOordeel() {
        SignaalNummer zwak = signaal.gemeld("melder", over(null, null, telefoon).overAdres("Verzonnenlaan 1 " + naam));
        SignaalNummer sterk = signaal.gemeld("melder", over(naam, geboren, null));
        SignaalNummer nieuw =
                signaal.gemeld("melder", over(anders(naam), geboren, telefoon).overAdres("Verzonnenlaan 1 " + naam));

        assertThat(signaal.formulier(HAARLEM, nieuw, MATCH)).contains("naam klinkt gelijk");
        beoordeel(HAARLEM, nieuw, "zelfde");
        assertThat(groepen(nieuw)).as("alleen met de beoordeelde").isEqualTo(groepen(sterk));
        assertThat(groepen(nieuw)).doesNotContainAnyElementsOf(groepen(zwak));

        assertThat(taken(HAARLEM, nieuw)).containsExactly(MATCH);
        assertThat(signaal.formulier(HAARLEM, nieuw, MATCH))
                .contains("zelfde telefoonnummer")
                .doesNotContain("naam klinkt gelijk");
        beoordeel(HAARLEM, nieuw, "niet_dezelfde");
        assertThat(groepen(nieuw)).doesNotContainAnyElementsOf(groepen(zwak));
        assertThat(taken(HAARLEM, nieuw)).containsExactly("signaal-verrijken");
    }

    @Test
    void wieBeoordeeltLeestNietsOverDeAndereMelding() {
        SignaalNummer eerste = signaal.gemeld("melder", eenSignaal("Zaanstad").over(naam, geboren, telefoon));
        SignaalNummer tweede = signaal.gemeld("melder", over(anders(naam), geboren, telefoon));

        assertThat(signaal.formulier(HAARLEM, tweede, MATCH))
                .contains("naam klinkt gelijk", "zelfde geboortedatum", "zelfde telefoonnummer")
                .doesNotContain(naam, geboren.toString(), telefoon, eerste.waarde(), "Zaanstad");
        assertThat(taken(ZAANSTAD, tweede)).isEmpty();
        verhaal.als(HAARLEM);
        assertThat(signalen.inBehandeling(verhaal.als(HAARLEM)))
                .noneMatch(s -> s.nummer().equals(eerste));
    }

    @Test
    void eenGelijkeGeboortemaandAlleenIsTeWeinig() {
        signaal.gemeld("melder", over(naam, geboren.withDayOfMonth(1), null));
        SignaalNummer tweede = signaal.gemeld("melder", over(null, geboren.withDayOfMonth(2), telefoon));

        assertThat(taken(HAARLEM, tweede)).containsExactly("signaal-verrijken");
        assertThat(stand.aantal("signaal.gelijkenis", tweede)).isZero();
        assertThat(pad(tweede)).doesNotContain(MATCH);
    }

    @Test
    void wieTijdensDeTriageWordtToegevoegdWordtOokGecontroleerd() {
        SignaalNummer eerste = signaal.gemeld("melder", over(naam, geboren, telefoon));
        SignaalNummer tweede = signaal.gemeld("melder", eenSignaal("Haarlem"));
        assertThat(taken(HAARLEM, tweede)).containsExactly("signaal-verrijken");

        verhaal.nu("2026-03-04T09:00");
        voegToe(tweede, anders(naam), geboren, null);
        assertThat(taken(HAARLEM, tweede)).as("de triage gaat gewoon door").containsExactly(MATCH, "signaal-verrijken");
        assertThat(taken(ZAANSTAD, tweede)).isEmpty();
        assertThat(stand.termijn(tweede, "T40").laatsteDag()).isEqualTo("2026-03-05");
        assertThat(signaal.formulier(HAARLEM, tweede, MATCH)).contains("naam klinkt gelijk", "zelfde geboortedatum");

        beoordeel(HAARLEM, tweede, "zelfde");
        assertThat(groepen(tweede)).isEqualTo(groepen(eerste));
        assertThat(taken(HAARLEM, tweede)).containsExactly("signaal-verrijken");
        assertThat(pad(tweede)).contains("gelijkenis-gevonden", MATCH, "beoordeeld");
    }

    @Test
    void meerToegevoegdenKomenEenVoorEenEnWatBeoordeeldIsKomtNietTerug() {
        signaal.gemeld("melder", over(naam, geboren, null));
        signaal.gemeld("melder", over(null, null, telefoon).overAdres("Verzonnenlaan 2 " + naam));
        SignaalNummer nieuw = signaal.gemeld("melder", eenSignaal("Haarlem"));
        voegToe(nieuw, anders(naam), geboren, null);
        voegToe(nieuw, null, null, telefoon, "Verzonnenlaan 2 " + naam);
        assertThat(taken(HAARLEM, nieuw)).as("een vraag tegelijk").containsExactly(MATCH, "signaal-verrijken");

        beoordeel(HAARLEM, nieuw, "niet_dezelfde");
        assertThat(signaal.formulier(HAARLEM, nieuw, MATCH))
                .contains("zelfde telefoonnummer")
                .doesNotContain("naam klinkt gelijk");
        beoordeel(HAARLEM, nieuw, "onzeker");
        assertThat(taken(HAARLEM, nieuw)).containsExactly("signaal-verrijken");

        voegToe(nieuw, naam() + " " + naam(), null, null);
        assertThat(taken(HAARLEM, nieuw)).as("lijkt op niemand").containsExactly("signaal-verrijken");
        assertThat(stand.aantal("signaal.gelijkenis", nieuw)).isEqualTo(2);
    }

    @Test
    void zolangP01NogEenOordeelVraagtPaktP01DeNieuweZelfOp() {
        signaal.gemeld("melder", over(naam, geboren, null));
        signaal.gemeld("melder", over(null, null, telefoon).overAdres("Verzonnenlaan 3 " + naam));
        SignaalNummer nieuw = signaal.gemeld("melder", over(anders(naam), geboren, null));
        assertThat(taken(HAARLEM, nieuw)).containsExactly(MATCH);

        voegToe(nieuw, null, null, telefoon, "Verzonnenlaan 3 " + naam);
        assertThat(taken(HAARLEM, nieuw)).containsExactly(MATCH);
        beoordeel(HAARLEM, nieuw, "niet_dezelfde");
        assertThat(taken(HAARLEM, nieuw)).containsExactly(MATCH);
        beoordeel(HAARLEM, nieuw, "zelfde");

        assertThat(taken(HAARLEM, nieuw)).containsExactly("signaal-verrijken");
        assertThat(pad(nieuw)).doesNotContain("gelijkenis-gevonden");
    }

    @Test
    void zijnDePersonenWegDanIsErNietsMeerTeBeoordelen() {
        signaal.gemeld("melder", over(naam, geboren, null));
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
        voegToe(nummer, anders(naam), geboren, null);
        signaal.geduid(nummer, "geen_vermoeden", "geen_vervolg");
        signaal.meldAan(nummer, Route.VRIJWILLIGE_HULP);
        signaal.uitkomst(nummer, "gegrond_zonder_persoon");
        assertThat(taken(HAARLEM, nummer)).containsExactly(MATCH);

        verhaal.dagen(200, nummer.waarde());
        assertThat(stand.kolom(nummer, "status")).isEqualTo("geanonimiseerd");
        assertThat(stand.aantal("toegang.taak", nummer)).isZero();
        assertThat(stand.termijn(nummer, "T40").vervallenOp()).isNotNull();
        assertThat(pad(nummer)).contains("personen-verwijderd", "vervallen");
    }

    private void voegToe(SignaalNummer nummer, String naam, LocalDate geboren, String telefoon) {
        voegToe(nummer, naam, geboren, telefoon, null);
    }

    private void voegToe(SignaalNummer nummer, String naam, LocalDate geboren, String telefoon, String adres) {
        verhaal.als(HAARLEM);
        signalen.voegPersoonToe(
                nummer,
                new VoegPersoonToe(
                        Persoonsrol.MOGELIJK_SLACHTOFFER,
                        false,
                        geheim(naam),
                        geboren,
                        geheim(telefoon),
                        geheim(adres)));
        verhaal.niemand();
    }

    private static Geheim geheim(String tekst) {
        return tekst == null ? null : Geheim.van(tekst);
    }

    private static Signaalgegevens over(String naam, LocalDate geboren, String telefoon) {
        return eenSignaal("Haarlem").over(naam, geboren, telefoon);
    }

    private void beoordeel(String wie, SignaalNummer nummer, String oordeel) {
        verhaal.doet(wie, nummer.waarde(), MATCH, Map.of("oordeel", oordeel));
    }

    private List<String> groepen(SignaalNummer nummer) {
        return database.sql("select groep from signaal.persoon where nummer = ?")
                .param(nummer.waarde())
                .query(String.class)
                .list();
    }

    private String score(SignaalNummer nummer) {
        return database.sql("select round(score, 2)::text from signaal.gelijkenis where nummer = ?")
                .param(nummer.waarde())
                .query(String.class)
                .single();
    }

    private static String naam() {
        StringBuilder naam = new StringBuilder("Ba");
        for (int i = 0; i < 9; i++) {
            naam.append("bdfglmrs".charAt(ThreadLocalRandom.current().nextInt(8)))
                    .append('a');
        }
        return naam.toString();
    }

    /** Sounds the same, is spelled otherwise. */
    private static String anders(String naam) {
        return naam.replace('d', 't')
                .replace('f', 'v')
                .replace('g', 'k')
                .replace('s', 'z')
                .replace('B', 'P');
    }
}
