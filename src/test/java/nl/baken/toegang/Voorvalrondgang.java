// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.verhalen.EenTeam;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets everything happen that can happen to a case (X1 to X8, T36), each in a case of its own, and types marks on each
 * form of it.
 */
@Component
class Voorvalrondgang {

    private static final String LEIDER = "teamleider_zc";
    private static final String CODE = "veiligheid-screenen.andereCode";

    private final Rondgang rondgang;
    private final EenZaak eenZaak;
    private final EenTeam eenTeam;
    private final Zaken zaken;
    private final Verhaal verhaal;

    Voorvalrondgang(Rondgang rondgang, EenZaak eenZaak, EenTeam eenTeam, Zaken zaken, Verhaal verhaal) {
        this.rondgang = rondgang;
        this.eenZaak = eenZaak;
        this.eenTeam = eenTeam;
        this.zaken = zaken;
        this.verhaal = verhaal;
    }

    void loop(Proefgang gang) {
        incident(gang);
        vermist(gang);
        overdracht(gang);
        heropend(gang);
        dezelfde(gang);
        achttien(gang);
        overleden(gang);
    }

    /** Of somebody new, with everything done that is open until the care plan. */
    String zaak(Proefgang gang) {
        return zaak(gang, EenZaak.eenNaam(), EenZaak.eenGeboortedatum());
    }

    private String zaak(Proefgang gang, String naam, @Nullable LocalDate geboren) {
        String zaak = eenZaak.zaak(naam, geboren).waarde();
        gang.alles(zaak);
        return zaak;
    }

    /** X1, told so late that the team leader calls the board in. */
    private void incident(Proefgang gang) {
        incident(gang, "ja", "nee");
        incident(gang, "nee", "ja");
    }

    private void incident(Proefgang gang, String datalek, String wmo) {
        gang.wat()
                .kies("incident-melden.tijd", "08:30")
                .kies("incident-melden.veilig", "nee")
                .kies("incident-melden.datalek", datalek)
                .kies("incident-melden.wmo", wmo)
                .kies("incident-beoordelen.andereCode", "oranje")
                .kies("incident-beoordelen.avim", "nog_doen")
                // Who looks for the client knows where the client was: it must be another place each time.
                .kies(
                        "plek-zoeken.adres",
                        IntStream.range(1, 9)
                                .mapToObj(huis -> huis + gang.wat().tekst(100))
                                .toArray())
                .kies("datalek-melden.tijd", "09:00")
                .kies("calamiteit-melden.tijd", "09:00");
        String zaak = zaak(gang);
        gang.handel(zaak, "veiligheid/incident-melden");
        gang.alles(zaak, 4);
    }

    /** X2 with code red, so the police and AVIM hear it; the team leader does not believe it at once. */
    private void vermist(Proefgang gang) {
        gang.wat()
                .kies(CODE, "rood")
                .kies("vermissing-melden.laatstGezienTijd", "0:01")
                .kies("vermissing-beoordelen.akkoord", "nee", "ja")
                .kies("ketenpartners-informeren.ingelicht", List.of("avim", "comensha"));
        String zaak = zaak(gang);
        gang.wat().kies(CODE, "oranje");
        gang.handel(zaak, "veiligheid/vermissing-melden");
        gang.alles(zaak);
        for (int week = 0; week < 4 && lees(zaak).status() != Zaakstatus.OPGESCHORT; week++) {
            gang.alles(zaak, 1);
            gang.alles(zaak, 7);
        }
        assertThat(lees(zaak).status()).isEqualTo(Zaakstatus.OPGESCHORT);
        gang.handel(zaak, "veiligheid/terugkeer-melden");
        gang.alles(zaak);
    }

    /** X4: they say no in a message, the team leader says no, they say no after a reminder, and then we take it back. */
    private void overdracht(Proefgang gang) {
        gang.wat()
                .kies("overdracht-starten.bestemming", "andere_regio", "andere_regio", "andere_regio", "buitenland")
                .kies("andere-regio-benaderen.via", "zorgcoordinator")
                .kies("overdracht-bespreken.grond", "vitaal_belang")
                .kies("overdracht-bespreken.kinderen", "blijven")
                .kies("overdracht-goedkeuren.akkoord", "ja", "nee", "ja")
                .kies("overdracht-antwoord-vastleggen.antwoord", "geweigerd")
                .kies("ketenbericht-registreren.soort", "overdracht_geweigerd")
                .kies("ketenbericht-registreren.van", "andere_regio");
        String zaak = zaak(gang);
        draagOver(gang, zaak);
        gang.handel(zaak, "zaak/ketenbericht-registreren");
        draagOver(gang, zaak);
        draagOver(gang, zaak);
        gang.alles(zaak, 8);
        gang.handel(zaak, "zorgcoordinatie/overdracht-antwoord-vastleggen");
        gang.handel(zaak, "zorgcoordinatie/overdracht-starten");
        gang.handel(zaak, "zorgcoordinatie/overdracht-intrekken");
    }

    private static void draagOver(Proefgang gang, String zaak) {
        gang.handel(zaak, "zorgcoordinatie/overdracht-starten");
        gang.alles(zaak);
    }

    /** X8 by the team leader, and who gets the new case looks into the old one. */
    private void heropend(Proefgang gang) {
        String oud = zaak(gang);
        // The second signature may be refused the first time.
        while (lees(oud).status().isInBehandeling()) {
            gang.handel(oud, "zorgcoordinatie/afsluiting-starten");
            gang.alles(oud);
        }
        gang.handel(LEIDER, oud, "zorgcoordinatie/zaak-heropenen");
        String nieuw = zaken.lopend().stream()
                .filter(zaak -> zaken.eerdere(zaak)
                        .filter(eerdere -> eerdere.nummer().waarde().equals(oud))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .nummer()
                .waarde();
        gang.alles(nieuw);
        gang.handel(nieuw, "zorgcoordinatie/oud-dossier-inzien");
    }

    /** X6: the marks are in the names, so that they are on the pages of two people who compare them. */
    private void dezelfde(Proefgang gang) {
        gang.wat().kies("personen-vergelijken.oordeel", "zelfde").kies("samenvoegen-beoordelen.akkoord", "ja", "nee");
        String naam = EenZaak.eenNaam() + " " + gang.wat().merk();
        LocalDate geboren = EenZaak.eenGeboortedatum();
        String een = zaak(gang, naam, geboren);
        gang.wat().kies("zorgcoordinator-toewijzen.coordinator", rondgang.account(ander(een)));
        String twee =
                eenZaak.zaak(naam.substring(0, 4) + naam.substring(3), geboren).waarde();
        eenTeam.alleenVoor(new ZaakNummer(twee), LEIDER, "zorgcoordinator", "zorgcoordinator2");
        gang.alles(twee);
        gang.wat().kies("zorgcoordinator-toewijzen.coordinator", rondgang.account(rondgang.coordinator(een)));
        gang.alles(een);
        gang.handel(een, "zorgcoordinatie/samenvoeging-terugdraaien");
        gang.handel(een, "zorgcoordinatie/personen-opnieuw-vergelijken");
        gang.alles(een);
        gang.alles(twee);
    }

    private String ander(String zaak) {
        return rondgang.coordinator(zaak).equals("zorgcoordinator") ? "zorgcoordinator2" : "zorgcoordinator";
    }

    /** T36: 18 in three weeks. */
    private void achttien(Proefgang gang) {
        LocalDate verjaardag = verhaal.vandaag().plusDays(20);
        gang.wat()
                .kies("intake-vastleggen.leeftijdsklasse", "van_16_tot_18")
                .kies("intake-vastleggen.geboortedatum", Datuminvoer.toon(verjaardag.minusYears(18)))
                .kies(
                        "geboortedatum-corrigeren.geboortedatum",
                        Datuminvoer.toon(verjaardag.plusDays(1).minusYears(18)));
        String zaak = zaak(gang, EenZaak.eenNaam(), null);
        gang.wat().kies("intake-vastleggen.leeftijdsklasse", "vanaf_23");
        gang.handel(zaak, "zorgcoordinatie/geboortedatum-corrigeren");
        gang.alles(zaak);
        gang.alles(zaak, 22);
    }

    /** X7, once by mistake. */
    private void overleden(Proefgang gang) {
        gang.wat()
                .kies("nabestaanden-steunen.avimAdvies", "niet")
                .kies("nabestaanden-steunen.consulGeinformeerd", "")
                .kies("nabestaanden-steunen.hulp", List.of("slachtofferhulp", "schadefonds"));
        String zaak = zaak(gang);
        gang.handel(zaak, "zorgcoordinatie/overlijden-melden");
        gang.handel(zaak, "zorgcoordinatie/melding-overlijden-intrekken");
        gang.alles(zaak, 1);
        gang.handel(zaak, "zorgcoordinatie/overlijden-melden");
        gang.alles(zaak);
        assertThat(lees(zaak).status().isInBehandeling()).isFalse();
    }

    private Zaak lees(String zaak) {
        return zaken.lees(new ZaakNummer(zaak));
    }
}
