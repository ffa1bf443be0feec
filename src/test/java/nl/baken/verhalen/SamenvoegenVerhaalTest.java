// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenPaar.BEOORDELEN;
import static nl.baken.verhalen.EenPaar.VERGELIJKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.persoon.Personen;
import nl.baken.persoon.PersonenSamengevoegd;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.persoon.Telling;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaakteam;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** X6: two people decide that two people are one; nothing of either is moved or overwritten. */
@RecordApplicationEvents
class SamenvoegenVerhaalTest extends Paarverhaal {

    @Autowired
    private Personen personen;

    @Autowired
    private Samenvoegingen samenvoegingen;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Zaakteam team;

    @Autowired
    private Toegang toegang;

    @Autowired
    private ApplicationEvents gebeurtenissen;

    @Test
    void naHetTweedeOogTellenZeAlsEenPersoonEnWieDraagtLeestDat() {
        elders();
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        assertThat(paar.telling(eerste, tweede)).as("nog niet").isEqualTo(new Telling(2, 2));
        assertThat(paar.wieZiet(tweede, BEOORDELEN))
                .as("een ander, een tegelijk")
                .hasSize(1)
                .doesNotContain(LEIDER);
        paar.beoordeelt(tweedeLezer(), tweede, true);

        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(1, 2));
        assertThat(paar.blad(EEN, eerste))
                .contains("Deze persoon heeft nog een zaak: " + tweede, "Samengevoegd op 2 februari 2026");
        assertThat(paar.blad(TWEE, tweede)).contains("Deze persoon heeft nog een zaak: " + eerste);
        assertThat(paar.inLogboek(eerste, "samengevoegd met dezelfde persoon")).isEqualTo(1);
        assertThat(gebeurtenissen.stream(PersonenSamengevoegd.class).map(PersonenSamengevoegd::personen))
                .contains(Set.of(paar.zaak(eerste).persoon(), paar.zaak(tweede).persoon()));
        assertThat(verhaal.pad(tweede.waarde())).contains("personen-samenvoegen", "samengevoegd");
    }

    @Test
    void wieBeideZakenDraagtStelthetVoorEnDeTeamleiderBeoordeelt() {
        bijDezelfde();
        paar.vergelijkt(EEN, tweede, "zelfde");

        assertThat(paar.wieZiet(tweede, BEOORDELEN)).containsExactly(LEIDER);
        assertThat(paar.formulier(LEIDER, tweede, BEOORDELEN)).contains(naam, "Zelfde litteken", "Coen Fictief");
        paar.beoordeelt(LEIDER, tweede, true);
        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(1, 2));
    }

    @Test
    void elkeZaakHoudtWatErStondEnLeegWordtAangevuld() {
        verhaal.nu("2026-02-03T09:00");
        tweede = eenZaak.toegewezen(TWEE, EenPaar.anders(naam), geboren);
        paar.handelt(
                TWEE,
                tweede,
                "persoonsgegevens-wijzigen",
                Map.of("naam", EenPaar.anders(naam), "geboortedatum", geboren));
        String een = paar.zaak(eerste).persoon();
        String twee = paar.zaak(tweede).persoon();
        assertThat(personen.contact(twee)).isEmpty();
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        paar.beoordeelt(tweedeLezer(), tweede, true);

        assertThat(personen.lees(twee).naam().tekst()).as("niet overschreven").isEqualTo(EenPaar.anders(naam));
        assertThat(personen.lees(een).naam().tekst()).isEqualTo(naam);
        assertThat(personen.contact(twee)).as("leeg, dus aangevuld").isEqualTo(personen.contact(een));
        assertThat(samenvoegingen.hoofd(twee)).as("de oudste").isEqualTo(een);
        assertThat(paar.zaak(tweede).episode()).isEqualTo(1);
    }

    @Test
    void weigertDeTweedeDanBlijftHetTweePersonen() {
        elders();
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        String lezer = tweedeLezer();
        assertThat(verhaal.probeert(lezer, tweede.waarde(), BEOORDELEN, Map.of("akkoord", "nee", "motief", "")))
                .isEqualTo(Verhaal.geweigerd("motief", "Schrijf waarom je het niet eens bent met het besluit."));
        paar.beoordeelt(lezer, tweede, false);

        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(2, 2));
        assertThat(paar.blad(EEN, eerste)).as("en niemand leest ervan").isEmpty();
        assertThat(paar.wieZiet(tweede, VERGELIJKEN)).isEmpty();
        assertThat(verhaal.pad(tweede.waarde())).contains("niet-samengevoegd").doesNotContain("personen-samenvoegen");
    }

    @Test
    void zonderRedenKanNiemandEenSamenvoegingVoorstellen() {
        elders();

        assertThat(verhaal.probeert(LEIDER, tweede.waarde(), VERGELIJKEN, Map.of("oordeel", "zelfde", "motief", "")))
                .isEqualTo(Verhaal.geweigerd("motief", "Schrijf waaraan je ziet dat het dezelfde persoon is."));
    }

    @Test
    void zonderAntwoordGaatDeVraagNaarDeVolgendeEnNooitVanzelfDoor() {
        elders();
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        String account = paar.toegewezen(tweede, BEOORDELEN);
        verhaal.dagen(8, tweede.waarde());

        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(2, 2));
        assertThat(paar.toegewezen(tweede, BEOORDELEN)).isNotEqualTo(account);
        assertThat(verhaal.pad(tweede.waarde())).contains("beoordeling-te-laat");
        for (int ronde = 0; ronde < 4; ronde++) {
            verhaal.dagen(8, tweede.waarde());
            assertThat(paar.toegewezen(tweede, BEOORDELEN))
                    .as("nooit de eerste zelf")
                    .isNotEqualTo(paar.account(LEIDER));
        }
    }

    @Test
    void wieEenBelangenconflictHeeftWordtNooitGevraagd() {
        elders();
        String collega = eenZaak.nieuweCollega();
        paar.meldtConflict(eerste, TWEE);
        paar.meldtConflict(tweede, EEN);
        paar.vergelijkt(LEIDER, tweede, "zelfde");

        for (int ronde = 0; ronde < 4; ronde++) {
            assertThat(paar.toegewezen(tweede, BEOORDELEN)).isNotNull().isNotIn(paar.account(EEN), paar.account(TWEE));
            verhaal.dagen(8, tweede.waarde());
        }
        eenZaak.collegaWeg(collega);
    }

    @Test
    void draagtIemandMetEenBelangenconflictEenZaakDanKanSamenvoegenNiet() {
        bijDezelfde();
        paar.vergelijkt(EEN, tweede, "zelfde");
        paar.meldtConflict(eerste, EEN);

        assertThat(verhaal.probeert(LEIDER, tweede.waarde(), BEOORDELEN, Map.of("akkoord", "ja")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(paar.telling(eerste, tweede)).isEqualTo(new Telling(2, 2));
        paar.beoordeelt(LEIDER, tweede, false);
    }

    @Test
    void zolangHetEenPersoonIsTeltEenBelangenconflictVoorBeideZaken() {
        samengevoegd();
        ZaakNummer nieuw = eenZaak.zaak(naam, geboren);
        paar.meldtConflict(eerste, TWEE);
        samenvoegingen.neemOver(paar.zaak(nieuw).persoon(), paar.zaak(tweede).persoon());

        Afloop afloop =
                verhaal.probeert(LEIDER, nieuw.waarde(), "zorgcoordinator-toewijzen", eenZaak.toewijzing(TWEE, null));
        assertThat(afloop)
                .isEqualTo(Verhaal.geweigerd(
                        "coordinator", "Deze collega heeft een belangenconflict. Kies iemand anders."));
    }

    @Test
    void deTweedeLezerZietDeVraagEnNietDeZaak() {
        elders();
        String collega = eenZaak.nieuweCollega();
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        while (!collega.equals(paar.toegewezen(tweede, BEOORDELEN))) {
            verhaal.dagen(8, tweede.waarde());
        }
        Accounts.Account lezer = accounts.zoek(collega).orElseThrow();

        assertThat(verhaal.taken(lezer.gebruikersnaam(), tweede.waarde())).containsExactly(BEOORDELEN);
        assertThat(team.blik(tweede, lezer.medewerker()))
                .isEqualTo(new Zaakteam.Blik(false, false, false, false, Set.of()));
        assertThat(toegang.grond(eerste.waarde(), lezer.medewerker())).isEmpty();
        paar.beoordeelt(lezer.gebruikersnaam(), tweede, true);
        assertThat(toegang.grond(tweede.waarde(), lezer.medewerker()))
                .as("met het antwoord voorbij")
                .isEmpty();
        eenZaak.collegaWeg(collega);
    }
}
