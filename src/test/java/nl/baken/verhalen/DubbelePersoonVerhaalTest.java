// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenPaar.VERGELIJKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.persoon.Telling;
import nl.baken.termijn.Termijnen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X6: who looks like somebody in another case is found, and only who may know both compares them. */
class DubbelePersoonVerhaalTest extends Paarverhaal {

    @Autowired
    private Termijnen termijnen;

    @Test
    void dezelfdeClientAndersGespeldKomtBijDeTeamleiderEnNiemandAndersMerktIets() {
        elders();

        assertThat(paar.wieZiet(tweede, VERGELIJKEN)).containsExactly(LEIDER);
        assertThat(termijnen.loopt("T140", tweede.waarde()).orElseThrow().laatsteDag())
                .isEqualTo("2026-02-04");
        assertThat(paar.uiterlijk(LEIDER, tweede, VERGELIJKEN))
                .as("wie vergelijkt, ziet de termijn die de zaak verzwijgt")
                .startsWith("Uiterlijk 04-02-2026");
        assertThat(paar.wachtOp(TWEE, tweede)).doesNotContain("Personen vergelijken");
        assertThat(termijnen.alleVan(tweede.waarde()))
                .noneMatch(termijn -> termijn.regel().equals("T140"));
        assertThat(paar.blad(TWEE, tweede)).as("niets over een ander").isEmpty();
        assertThat(paar.blad(EEN, eerste)).isEmpty();
        assertThat(verhaal.pad(tweede.waarde())).contains("dubbele-persoon-gemeld", "gelijkenis-gevonden", VERGELIJKEN);
        assertThat(verhaal.pad(eerste.waarde())).as("een paar, een vraag").doesNotContain(VERGELIJKEN);
    }

    @Test
    void draagtEenZorgcoordinatorBeideZakenDanVergelijktDie() {
        bijDezelfde();

        assertThat(paar.wieZiet(tweede, VERGELIJKEN)).containsExactly(EEN);
    }

    @Test
    void nietDezelfdeWordtNooitMeerGevraagd() {
        elders();
        paar.vergelijkt(LEIDER, tweede, "niet_zelfde");

        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(2, 2));
        assertThat(termijnen.loopt("T140", tweede.waarde())).isEmpty();
        assertThat(paar.inLogboek(tweede, "personen vergeleken")).isEqualTo(1);
        wijzig(EEN, eerste, naam, geboren);
        assertThat(paar.wieZiet(eerste, VERGELIJKEN)).isEmpty();
        assertThat(paar.blad(TWEE, tweede)).isEmpty();
        assertThat(verhaal.pad(tweede.waarde())).contains("vergeleken").doesNotContain("beoordelaar-vragen");
    }

    @Test
    void familieIsEenKoppelingEnGeenSamenvoeging() {
        bijDezelfde();
        paar.vergelijkt(EEN, tweede, "gezin");

        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(2, 2));
        assertThat(paar.blad(EEN, eerste)).contains("Familie van elkaar", "[Personen opnieuw vergelijken]");
        wijzig(EEN, eerste, naam, geboren);
        assertThat(paar.wieZiet(eerste, VERGELIJKEN)).isEmpty();
    }

    @Test
    void mogelijkDezelfdeKomtTerugAlsErIetsBekendWordt() {
        elders();
        paar.vergelijkt(LEIDER, tweede, "mogelijk_zelfde");
        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(2, 2));
        assertThat(paar.blad(EEN, eerste)).as("ook de koppeling verraadt niets").isEmpty();

        wijzig(EEN, eerste, EenPaar.anders(naam), geboren);
        assertThat(paar.wieZiet(eerste, VERGELIJKEN)).containsExactly(LEIDER);
        assertThat(paar.inLogboek(eerste, "persoonsgegevens gewijzigd")).isEqualTo(1);
    }

    @Test
    void eenNaamAlleenIsTeWeinigEnEenGewijzigdeDagNiet() {
        tweede = paar.metIntake(TWEE, naam, null);
        assertThat(paar.wieZiet(tweede, VERGELIJKEN)).isEmpty();
        wijzig(TWEE, tweede, naam, geboren.plusDays(1).plusMonths(1).plusYears(3));
        assertThat(paar.wieZiet(tweede, VERGELIJKEN)).isEmpty();

        wijzig(TWEE, tweede, naam, geboren.plusYears(1));
        assertThat(paar.wieZiet(tweede, VERGELIJKEN)).containsExactly(LEIDER);
    }

    @Test
    void geboortedagKanNietInDeToekomstLiggenEnAllesLegenKanNiet() {
        assertThat(wijzigt(EEN, eerste, Map.of("naam", naam, "geboortedatum", LocalDate.of(2031, 1, 1))))
                .isEqualTo(Verhaal.geweigerd("geboortedatum", "Vul een geboortedatum in van 1900 tot en met vandaag."));
        assertThat(wijzigt(EEN, eerste, Map.of("naam", "", "geboortedatum", "")))
                .isEqualTo(Verhaal.geweigerd("naam", "Vul een naam of een geboortedatum in."));
    }

    @Test
    void teLaatVergelijkenStaatBijDeTeamleiderEnNietOpDeZaak() {
        elders();
        verhaal.verstrijkt(Duration.ofDays(5), tweede.waarde());

        assertThat(termijnen.verlopen(verhaal.moment()))
                .anyMatch(termijn -> termijn.nummer().equals(tweede.waarde())
                        && termijn.regel().equals("T140"));
        assertThat(termijnen.lopend(java.util.List.of(tweede.waarde())))
                .noneMatch(termijn -> termijn.regel().equals("T140"));
        paar.vergelijkt(LEIDER, tweede, "niet_zelfde");
        assertThat(termijnen.loopt("T140", tweede.waarde())).isEmpty();
    }

    @Test
    void wieVergelijktLeestHetMinimumEnDatStaatInBeideLogboeken() {
        elders();
        String formulier = paar.formulier(LEIDER, tweede, VERGELIJKEN);

        assertThat(formulier)
                .contains(naam, EenPaar.anders(naam), "23 jaar of ouder")
                .doesNotContain(eerste.waarde(), "06-00000000", "vlieger");
        assertThat(paar.inzagen(eerste, "personen vergelijken")).isEqualTo(1);
        assertThat(paar.inzagen(tweede, "personen vergelijken")).isEqualTo(1);
    }

    @Test
    void voorDeIntakeZegtDeGeboortedatumHoeOudIemandIs() {
        tweede = eenZaak.toegewezen(TWEE, EenPaar.anders(naam), geboren);
        wijzig(TWEE, tweede, EenPaar.anders(naam), geboren);
        int jaren = Period.between(geboren, verhaal.vandaag()).getYears();

        assertThat(paar.formulier(LEIDER, tweede, VERGELIJKEN)).contains("Leeftijd: " + jaren + " jaar");
    }

    private void wijzig(String wie, nl.baken.gedeeld.ZaakNummer zaak, String naam, LocalDate geboren) {
        assertThat(wijzigt(wie, zaak, Map.of("naam", naam, "geboortedatum", geboren)))
                .isInstanceOf(Afloop.Afgerond.class);
    }

    private Afloop wijzigt(String wie, nl.baken.gedeeld.ZaakNummer zaak, Map<String, ?> getypt) {
        return paar.handelt(wie, zaak, "persoonsgegevens-wijzigen", getypt);
    }
}
