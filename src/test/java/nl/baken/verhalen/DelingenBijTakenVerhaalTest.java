// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toestemming.Deelgrond;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The consent is withdrawn while a task that shares something waits: the task asks D10 when it is done, not before. */
@BakenTest
class DelingenBijTakenVerhaalTest {

    private static final String WIE = "zorgcoordinator";
    private static final String BESPREKEN = "verhoren-met-om-bespreken";
    private static final String BIJWERKEN = "registratie-bijwerken";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private EenPsychischspoor psychisch;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Deelpakketten pakketten;

    @Autowired
    private Zaken zaken;

    @BeforeEach
    void opMaandag() {
        verhaal.nu("2026-02-02T09:00");
    }

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    private Pakket laatste(ZaakNummer zaak) {
        List<Pakket> alle = pakketten.alle(zaak);
        return alle.get(alle.size() - 1);
    }

    private void geweigerd(ZaakNummer zaak, String taak, String veld, Ontvanger ontvanger, Map<String, ?> getypt) {
        int eerder = pakketten.alle(zaak).size();
        Afloop afloop = verhaal.probeert(WIE, zaak.waarde(), taak, getypt);

        assertThat(afloop).isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(((Afloop.Afgekeurd) afloop).fouten()).containsOnlyKeys(veld);
        assertThat(((Afloop.Afgekeurd) afloop).fouten().get(veld))
                .singleElement()
                .asString()
                .startsWith(ontvanger.omschrijving() + ": ")
                .endsWith("Vraag die eerst.");
        assertThat(pakketten.alle(zaak)).hasSize(eerder);
        assertThat(verhaal.taken(WIE, zaak.waarde())).contains(taak);
    }

    @Test
    void hetOmHoortAlleenMetToestemmingHoeVaakIemandIsVerhoord() {
        ZaakNummer zaak = strafzaak.uitgelegd("ja");
        strafzaak.aangifte(zaak);
        for (int i = 0; i < 3; i++) {
            strafzaak.verhoor(zaak);
        }
        toestemming.trektIn(zaak, Doel.STRAFZAAK);
        Map<String, Object> besproken = Map.of("besprokenOp", verhaal.vandaag(), "uitkomst", "geen_verhoor_meer");
        geweigerd(zaak, BESPREKEN, "besprokenOp", Ontvanger.OM, besproken);

        toestemming.geeft(zaak, Doel.STRAFZAAK);
        verhaal.doet(WIE, zaak.waarde(), BESPREKEN, besproken);
        assertThat(laatste(zaak).ontvanger()).isEqualTo(Ontvanger.OM);
    }

    @Test
    void deAdvocaatHoortNietsMeerVanDeVerblijfsvergunning() {
        ZaakNummer zaak = verblijf.zaak();
        verblijf.start(zaak);
        toestemming.trektIn(zaak, Doel.ADVOCAAT);
        geweigerd(
                zaak,
                "verblijfspositie-vaststellen",
                "advocaat",
                Ontvanger.ADVOCAAT,
                EenVerblijf.positie(Map.of("advocaat", "gevraagd")));

        verblijf.doet(zaak, "verblijfspositie-vaststellen", EenVerblijf.positie(Map.of("advocaat", "bekend")));
        assertThat(pakketten.alle(zaak)).as("weten is niet delen").isEmpty();
    }

    @Test
    void deCrisisdienstKomtOokZonderToestemmingEnDePohNiet() {
        ZaakNummer zaak = psychisch.begonnen();
        toestemming.trektIn(zaak, Doel.GGZ);
        zorg.doet(zaak, EenPsychischspoor.BESPREKEN, "gevaar", "ja", "gebeld", "ik_bel_nu", "hulp", "geen");
        zorg.doet(zaak, EenPsychischspoor.BELLEN, "spoedhulp", "crisisdienst");
        assertThat(laatste(zaak).ontvanger()).isEqualTo(Ontvanger.GGZ);
        assertThat(laatste(zaak).grond()).isEqualTo(Deelgrond.VITAAL_BELANG);
        assertThat(laatste(zaak).moetNogVerteld()).isTrue();

        ZaakNummer ander = psychisch.begonnen();
        psychisch.verwezen(ander, verhaal.vandaag());
        verhaal.dagen(29, ander.waarde());
        toestemming.trektIn(ander, Doel.HUISARTS);
        geweigerd(
                ander,
                EenPsychischspoor.BEMIDDELEN,
                "acties",
                Ontvanger.HUISARTS,
                Map.of("acties", List.of("verzekeraar", "poh_ggz")));
        zorg.doet(ander, EenPsychischspoor.BEMIDDELEN, "acties", List.of("verzekeraar", "lotgenoten"));
    }

    @Test
    void hetCoaKrijgtDeAanvraagVanOnsOfVanDeOpvang() {
        ZaakNummer zaak = eenZaak.toegewezen(WIE);
        eenZaak.begeleidMet(zaak, "geen");
        opvang.geplaatst(zaak, "cosm", Map.of());
        toestemming.trektIn(zaak, Doel.COMENSHA);
        verhaal.doet(WIE, zaak.waarde(), "rvb-aanvragen", Map.of("op", verhaal.vandaag(), "route", "zorgcoordinator"));

        assertThat(laatste(zaak).ontvanger()).isEqualTo(Ontvanger.COA);
        assertThat(laatste(zaak).grond()).isEqualTo(Deelgrond.WETTELIJKE_TAAK);
        assertThat(opvang.standen(zaak)).as("de opvang gaat door").containsExactly("aangekomen");
    }

    @Test
    void comenshaHoortHetEindeNietAlsDeClientHetIntrektTerwijlDeTaakWacht() {
        ZaakNummer zaak = eenZaak.toegewezen(WIE);
        eenZaak.begeleidMet(zaak, "geen");
        eenZaak.tot(zaak, "tweede-handtekening-zetten");
        verhaal.doet("teamleider_zc", zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        toestemming.trektIn(zaak, Doel.COMENSHA);
        Map<String, Object> doorgegeven = Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal");
        geweigerd(zaak, BIJWERKEN, "via", Ontvanger.COMENSHA, doorgegeven);

        verhaal.doet(WIE, zaak.waarde(), BIJWERKEN, Map.of("bijgewerktOp", verhaal.vandaag(), "via", "niet"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);
    }
}
