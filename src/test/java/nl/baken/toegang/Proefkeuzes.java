// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the walks choose where the first choice would not do; what happens to a case chooses for itself. */
@Component
class Proefkeuzes {

    /** All that the walk shares of a client. */
    private static final List<String> TOESTEMMINGEN = List.of(
            "comensha",
            "avim",
            "ggz",
            "nazorg",
            "advocaat",
            "huisarts",
            "slachtofferhulp",
            "loonvordering",
            "strafzaak",
            "medische_verklaring");

    private final Rondgang rondgang;

    Proefkeuzes(Rondgang rondgang) {
        this.rondgang = rondgang;
    }

    Proefinvulling kort() {
        return eerste("ZZkortmerk7Q", false)
                .kies("melding-versturen.verstuurd", "nee", "ja")
                .kies("ketenpartner-herinneren.nietLangerWachten", "true");
    }

    Proefinvulling lang() {
        return eerste("ZZlangmerk8R", true)
                .kies("melding-versturen.verstuurd", "ja")
                .kies("ketenpartner-herinneren.nietLangerWachten", "")
                .kies("uitblijven-bespreken.afspraak", "in_driehoek", "niet_langer_wachten");
    }

    private Proefinvulling eerste(String merk, boolean lang) {
        return new Proefinvulling(merk, lang)
                .kies("signaal-vastleggen.gemeente", "Haarlem")
                .kies("signaal-vastleggen.geboortedatum", "1-1-2001")
                .kies("persoon-toevoegen.geboortedatum", "1-1-2001")
                .kies("noodnummer-bellen.tijd", "14:30")
                .kies("uitkomst-registreren.uitkomst", "ongegrond_overig", "gegrond_slachtoffer")
                .kies("tweede-lezer-beoordelen.akkoord", "nee", "ja")
                .kies("tweede-handtekening-zetten.akkoord", "nee", "ja")
                .kies("rechten-bespreken.toestemmingen", TOESTEMMINGEN)
                .kies("toestemming-bijwerken.toestemmingen", TOESTEMMINGEN)
                .kies("veiligheid-screenen.andereCode", "oranje")
                .kies("zorgplan-evalueren.andereCode", "oranje")
                .kies("intake-vastleggen.leeftijdsklasse", "vanaf_23")
                .kies("intake-vastleggen.nationaliteitsgroep", "derde_land")
                .kies("intake-vastleggen.verblijfsstatus", "vergunning")
                .kies("opvangbehoefte-bepalen.verblijfsstatus", "vergunning")
                .kies("opvangbehoefte-bepalen.slachtofferschap", "aannemelijk")
                .kies("plek-zoeken.uitkomst", "elders")
                .kies("plek-zoeken.soort", "cosm")
                .kies("plek-aanvullen.soort", "cosm")
                .kies("plek-zoeken.plek", "")
                .kies("verblijfspositie-vaststellen.status", "geen")
                .kies("verblijfspositie-vaststellen.bijzonderheden", "")
                .kies("besluit-client-vastleggen.besluit", "nog_niet")
                .kies("verhoor-vastleggen.soort", "aangifte")
                .kies("bezwaar-bespreken.keuze", "nog_niet")
                .kies("sepot-bespreken.keuze", "advocaat_beslist")
                .kies("juridisch-afronden.reden", "ander_volgt")
                .kies("stabilisatie-bespreken.hulp", "verwijzing_volgt")
                .kies("afspraak-nagaan.uitkomst", "nagekomen")
                .kies("zorgplan-evalueren.aanwezig", List.of("client", "avim"))
                .kies("afsluittoets-doen.zorgOvergedragen", "overgedragen")
                .kies("afsluittoets-doen.inkomen", "ontbreekt")
                .kies("nazorgcontact-leggen.heropenen", "")
                .kies("nazorgcontact-leggen.uitkomst", "nieuwe_zorgen", "gaat_goed")
                .kies(
                        "zorgcoordinator-toewijzen.coordinator",
                        rondgang.account(lang ? "zorgcoordinator2" : "zorgcoordinator"))
                .kies("zorgcoordinator-toewijzen.waarnemer", "")
                .kies("zorgcoordinator-toewijzen.belangenconflict", "");
    }
}
