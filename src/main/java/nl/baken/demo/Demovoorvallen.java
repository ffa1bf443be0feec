// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zorgcoordinatie.Afwezigmelding;
import nl.baken.zorgcoordinatie.GegevensDelen;
import nl.baken.zorgcoordinatie.MeldAfwezigheid;
import nl.baken.zorgcoordinatie.Welzijn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens across the tracks of a case in the demo: danger, a stand-in, another region, consent withdrawn. */
@Component
@Profile("demo")
class Demovoorvallen {

    private static final String HAARLEM = "sleutelfunctionaris_haarlem";
    private static final String ZAANSTAD = "sleutelfunctionaris_zaanstad";
    private static final String ALKMAAR = "sleutelfunctionaris_alkmaar";
    private static final String COORDINATOR = "zorgcoordinator";
    private static final String TEAMLEIDER = "teamleider_zc";
    private static final String COLLEGA = "zorgcoordinator2";
    private static final List<String> GROEN = List.of("geen");
    private static final int DAGEN_WEG = 5;

    private final Speler speler;
    private final Demozaakbegin begin;
    private final Demozorg zorg;
    private final Afwezigmelding afwezigmelding;
    private final GegevensDelen delen;
    private final Deelpakketten pakketten;
    private final Accounts accounts;

    Demovoorvallen(
            Speler speler,
            Demozaakbegin begin,
            Demozorg zorg,
            Afwezigmelding afwezigmelding,
            GegevensDelen delen,
            Deelpakketten pakketten,
            Accounts accounts) {
        this.speler = speler;
        this.begin = begin;
        this.zorg = zorg;
        this.afwezigmelding = afwezigmelding;
        this.delen = delen;
        this.pakketten = pakketten;
        this.accounts = accounts;
    }

    void zaakNaarAndereRegio() {
        speler.dagenGeleden(16, 9);
        ZaakNummer zaak = begin.zaak(HAARLEM, "Haarlem", "Iris Inbeelding");
        speler.dagenGeleden(15, 10);
        zorg.intake(zaak, GROEN, List.of("comensha", "nazorg", "overdracht"));
        zorg.plan(zaak);
        zorg.contactElkeWeek(zaak, 10, 4);
        speler.dagenGeleden(2, 10);
        wordtOvergedragen(zaak);
    }

    void ingetrokkenToestemming() {
        speler.dagenGeleden(13, 9);
        ZaakNummer zaak = begin.zaak(ZAANSTAD, "Zaanstad", "Saar Sprookje");
        speler.dagenGeleden(12, 10);
        zorg.intake(zaak, "Zaanstad", GROEN, List.of("comensha", "avim", "nazorg"));
        zorg.plan(zaak);
        zorg.contactElkeWeek(zaak, 8, 2);
        deelMetAvim(zaak);
        speler.dagenGeleden(1, 10);
        trektToestemmingIn(zaak);
    }

    void zaakVanEenAfwezige() {
        speler.dagenGeleden(9, 9);
        ZaakNummer zaak = begin.zaak(ALKMAAR, "Alkmaar", "Lotte Luchtkasteel", COLLEGA);
        speler.dagenGeleden(8, 10);
        zorg.intake(zaak, "Alkmaar", GROEN, List.of("comensha", "nazorg"));
        zorg.plan(zaak);
        speler.dagenGeleden(3, 11);
        zorg.contact(zaak, Welzijn.GOED);
        speler.dagenGeleden(1, 16);
        isAfwezig(COLLEGA);
    }

    /** She gave another name first; now her papers are seen, she may well be a client of another case. */
    void zelfdePersoon(ZaakNummer zaak) {
        speler.dagenGeleden(2, 11);
        ZaakNummer ander = begin.zaak(ALKMAAR, "Alkmaar", "Veerle Verdicht");
        speler.dagenGeleden(1, 10);
        zorg.eersteContact(ander);
        heet(zaak, "Vera Verzonnen");
        heet(ander, "Verra Verzonnen");
    }

    /** Since this afternoon somebody knows where the client stays; the client is safe for now, the rest is to be done. */
    void incident(ZaakNummer zaak) {
        handelt(
                zaak,
                "veiligheid/incident-melden",
                Map.of(
                        "soort", "adres_bekend",
                        "op", speler.vandaag(),
                        "tijd", "13:30",
                        "veilig", "nee",
                        "datalek", "ja",
                        "gelekt", List.of("adres"),
                        "lek", "(Verzonnen) Een mail met het adres ging naar een verkeerd kantoor.",
                        "wmo", "nee",
                        "notitie", "(Verzonnen) De cliënt kreeg een bericht van een onbekende."));
        speler.doet(
                COORDINATOR,
                zaak.waarde(),
                "directe-veiligheid-regelen",
                Map.of("acties", List.of("politie_gebeld", "andere_plek")));
    }

    /** Away for some days from now on; who stands in, carries the case with its sheet meanwhile. */
    private void isAfwezig(String gebruikersnaam) {
        speler.als(TEAMLEIDER);
        afwezigmelding.meld(new MeldAfwezigheid(
                account(gebruikersnaam), speler.vandaag(), speler.vandaag().plusDays(DAGEN_WEG), account(COORDINATOR)));
    }

    private String account(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }

    /** The package is with the other region, which has not said whether it takes the client over. */
    private void wordtOvergedragen(ZaakNummer zaak) {
        handelt(
                zaak,
                "zorgcoordinatie/overdracht-starten",
                Map.of(
                        "bestemming", "andere_regio",
                        "regio", "Verzonnenland",
                        "organisatie", "De Verzonnen Brug"));
        speler.doet(
                COORDINATOR,
                zaak.waarde(),
                "andere-regio-benaderen",
                Map.of(
                        "via", "zorgcoordinator",
                        "contactpersoon", "Mevrouw Fictief, 06-00000000",
                        "antwoord", "wil_pakket"));
        speler.doet(
                COORDINATOR,
                zaak.waarde(),
                "overdracht-bespreken",
                Map.of("grond", "toestemming", "kinderen", "geen_kinderen"));
        speler.doet(TEAMLEIDER, zaak.waarde(), "overdracht-goedkeuren", Map.of("akkoord", "ja"));
    }

    /** Given on the ground of consent. */
    private void deelMetAvim(ZaakNummer zaak) {
        handelt(
                zaak,
                "zorgcoordinatie/gegevens-delen",
                Map.of("ontvanger", "avim", "doel", "avim", "groepen", List.of("veiligheid")));
        pakketten.open(zaak).forEach(pakket -> delen.verzend(zaak, pakket.id()));
    }

    /** The client no longer wants that the police know anything: they are to be told. */
    private void trektToestemmingIn(ZaakNummer zaak) {
        handelt(zaak, "zorgcoordinatie/toestemming-intrekken", Map.of("doelen", List.of("avim")));
    }

    private void heet(ZaakNummer zaak, String naam) {
        handelt(zaak, "zorgcoordinatie/persoonsgegevens-wijzigen", Map.of("naam", naam, "geboortedatum", "13-5-1995"));
    }

    private void handelt(ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        speler.handelt(COORDINATOR, zaak, handeling, getypt);
    }
}
