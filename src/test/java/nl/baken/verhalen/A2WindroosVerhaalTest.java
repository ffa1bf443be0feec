// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.RegistreerUitslag;
import nl.baken.signaal.Signaal;
import nl.baken.signaal.Signalen;
import nl.baken.signaal.Teruggekoppeld;
import nl.baken.signaal.Terugkoppeling;
import nl.baken.signaal.Uitkomst;
import nl.baken.signaal.Uitslag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A2 WINDROOS, a false signal in Zaanstad (domain.md 9): every line up to the anonymised signal. What K17 makes of a
 * trained source is in {@code signaal.MelderstrainingTest}.
 */
@BakenTest
class A2WindroosVerhaalTest {

    private static final String ZAANSTAD = "sleutelfunctionaris_zaanstad";

    @Autowired
    Verhaal verhaal;

    @Autowired
    Signalen signalen;

    @Autowired
    Opvolging opvolging;

    @Autowired
    Terugkoppeling terugkoppeling;

    @Autowired
    JdbcClient database;

    @Autowired
    EenTelling telling;

    private final SignaalNummer nummer = SignaalNummer.nieuw();
    private final String sg = nummer.waarde();

    @BeforeEach
    void maandagochtend() {
        verhaal.nu("2026-03-02T09:00");
        verhaal.als("melder");
        signalen.meld(
                nummer,
                eenSignaal("Zaanstad")
                        .met(Indicator.I1_SCHULD, Indicator.I5_ZELFDE_HELPER)
                        .opdracht(verhaal.vandaag()));
        verhaal.niemand();
    }

    @Test
    void t0HetSignaalGaatNaarZaanstadEnErIsGeenPersoonBewaard() {
        assertThat(verhaal.taken(ZAANSTAD, sg)).containsExactly("signaal-verrijken");
        assertThat(aantal("signaal.persoon")).isZero();
        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0);
        assertThat(verhaal.pad(sg)).doesNotContain("noodnummer-bellen", "match-beoordelen", "signaal-doorzetten");
    }

    @Test
    void alleenZaanstadVindtHetSignaal() {
        assertThat(verhaal.taken("sleutelfunctionaris_haarlem", sg)).isEmpty();
        for (String ander : List.of("sleutelfunctionaris_haarlem", "zorgcoordinator", "auditor")) {
            verhaal.als(ander);
            assertThatThrownBy(() -> signalen.bekijk(nummer)).as(ander).isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void t3HetAdviesIsTwijfelMetSomVier() {
        verrijk();
        assertThat(kolom("score")).isEqualTo("4");
        assertThat(signaal().advies()).isEqualTo("twijfel");
        assertThat(verhaal.taken(ZAANSTAD, sg)).containsExactly("duiding-vaststellen");
    }

    @Test
    void t5TwijfelGaatNaarDeAvimEnDeMelderHoortHet() {
        verrijk();
        duid();
        assertThat(opvolging.van(nummer)).extracting(m -> m.route().code()).containsExactly("avim");
        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0, 1);
        verstuur();
        assertThat(verhaal.taken(ZAANSTAD, sg)).isEmpty();
    }

    @Test
    void t19ZonderAntwoordKomtErEenHerinnering() {
        verrijk();
        duid();
        verstuur();
        verhaal.dagen(14, sg);
        assertThat(verhaal.taken(ZAANSTAD, sg)).as("de dag zelf is nog op tijd").isEmpty();
        verhaal.dagen(1, sg);
        assertThat(verhaal.taken(ZAANSTAD, sg)).containsExactly("ketenpartner-herinneren");
        herinner();
        assertThat(opvolging.van(nummer).get(0).herinnerd()).isEqualTo(1);
        assertThat(verhaal.taken("beleidsmedewerker", sg)).isEmpty();
    }

    @Test
    void t24DePolitieVindtGeenMensenhandelEnErIsGeenTweedeLezerNodig() {
        totEnMetUitkomst();
        assertThat(signaal().uitkomst()).isEqualTo(Uitkomst.ONGEGROND_ILLEGALE_PROSTITUTIE);
        assertThat(verhaal.pad(sg))
                .contains("uitkomst-verwerken")
                .doesNotContain("tweede-lezer-beoordelen", "naar-zorg");
        assertThat(aantal("signaal.persoon")).isZero();
        assertThat(telling.van(sg, "K02 ", "K02O"))
                .as("K02b telt er een bij, en het staat niet meer open")
                .singleElement()
                .asString()
                .startsWith("K02 ongegrond_illegale_prostitutie ")
                .endsWith(" +1");
    }

    @Test
    void t26DeMelderHoortPreciesTweeNeutraleZinnenNaDeOntvangst() {
        totEnMetUitkomst();
        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0, 1, 2);
        assertThat(terugkoppeling.van(nummer)).allSatisfy(zin -> assertThat(zin.tekst())
                .doesNotContainIgnoringCase("prostitutie")
                .doesNotContainIgnoringCase("Zaanstad")
                .doesNotContainIgnoringCase("politie"));
        assertThat(telling.van(sg, "K03 ")).as("teller en noemer van K03").hasSize(2);
    }

    @Test
    void naZesMaandenIsHetSignaalAnoniem() {
        totEnMetUitkomst();
        verhaal.dagen(183, sg);
        assertThat(kolom("status")).isEqualTo("afgerond");
        verhaal.dagen(3, sg);
        assertThat(kolom("status")).isEqualTo("geanonimiseerd");
        assertThat(kolom("tekst")).isNull();
        assertThat(kolom("melder")).isNull();
        assertThat(verhaal.pad(sg)).contains("signaal-anonimiseren", "geanonimiseerd");
        verhaal.als(ZAANSTAD);
        assertThatThrownBy(() -> signalen.bekijk(nummer)).isInstanceOf(NietGevonden.class);
        assertThat(database.sql(
                                "select count(*) from logboek.regel where nummer = ? and wat = 'signaal geanonimiseerd'")
                        .param(sg)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private void totEnMetUitkomst() {
        verrijk();
        duid();
        verstuur();
        verhaal.dagen(15, sg);
        herinner();
        verhaal.dagen(5, sg);
        verhaal.als(ZAANSTAD);
        opvolging.registreerUitslag(nummer, 0, new RegistreerUitslag(Uitslag.GEEN_MENSENHANDEL, verhaal.vandaag()));
        verhaal.dagen(2, sg);
        verhaal.doet(
                ZAANSTAD,
                sg,
                "uitkomst-registreren",
                Map.of("uitkomst", "ongegrond_illegale_prostitutie", "terugkoppelzin", "afgerond"));
    }

    private void verrijk() {
        verhaal.dagen(3, sg);
        verhaal.doet(
                ZAANSTAD,
                sg,
                "signaal-verrijken",
                Map.of(
                        "geraadpleegd",
                        List.of("brp", "vergunningen"),
                        "grond",
                        "publieke_taak",
                        "bevindingen",
                        "FICTIEF: geen vergunning bekend",
                        "indicatoren",
                        List.of("i1_schuld", "i5_zelfde_helper")));
    }

    private void duid() {
        verhaal.dagen(2, sg);
        verhaal.doet(
                ZAANSTAD,
                sg,
                "duiding-vaststellen",
                Map.of("duiding", "twijfel", "motief", "FICTIEF motief", "terugkoppelzin", "doorgegeven"));
    }

    private void verstuur() {
        verhaal.doet(
                ZAANSTAD,
                sg,
                "melding-versturen",
                Map.of("verstuurd", "ja", "verzondenOp", Datuminvoer.toon(verhaal.vandaag()), "omvang", "feiten"));
    }

    private void herinner() {
        verhaal.doet(
                ZAANSTAD,
                sg,
                "ketenpartner-herinneren",
                Map.of("kanaal", "telefoon", "herinnerdOp", Datuminvoer.toon(verhaal.vandaag())));
    }

    private Signaal signaal() {
        verhaal.als(ZAANSTAD);
        return signalen.bekijk(nummer);
    }

    private String kolom(String naam) {
        return database.sql("select " + naam + "::text from signaal.signaal where nummer = ?")
                .param(sg)
                .query((rij, n) -> rij.getString(1))
                .list()
                .get(0);
    }

    private long aantal(String tabel) {
        return database.sql("select count(*) from " + tabel + " where nummer = ?")
                .param(sg)
                .query(Long.class)
                .single();
    }
}
