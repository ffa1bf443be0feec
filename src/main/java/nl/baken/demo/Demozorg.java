// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.Contacten;
import nl.baken.zorgcoordinatie.Contactuitkomst;
import nl.baken.zorgcoordinatie.Contactwijze;
import nl.baken.zorgcoordinatie.LegContactmomentVast;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import nl.baken.zorgcoordinatie.Welzijn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a care coordinator does with a case in the demo. */
@Component
@Profile("demo")
class Demozorg {

    private static final String EVALUATIE = "zorgplan-evalueren";

    private final Speler speler;
    private final Contacten contacten;
    private final Afsluitverzoek afsluitverzoek;
    private final Zaken zaken;
    private final Accounts accounts;

    Demozorg(Speler speler, Contacten contacten, Afsluitverzoek afsluitverzoek, Zaken zaken, Accounts accounts) {
        this.speler = speler;
        this.contacten = contacten;
        this.afsluitverzoek = afsluitverzoek;
        this.zaken = zaken;
        this.accounts = accounts;
    }

    void eersteContact(ZaakNummer zaak) {
        doet(
                zaak,
                "eerste-contact-leggen",
                Map.of(
                        "kanaal", "telefoon",
                        "contactwaarde", "06-00000000",
                        "tijden", "Alleen tussen 10 en 12 uur",
                        "codewoord", "vlieger",
                        "taal", "Engels"));
    }

    void intake(ZaakNummer zaak, List<String> dreigingen, List<String> toestemmingen) {
        intake(zaak, "Haarlem", dreigingen, toestemmingen);
    }

    /** @param gemeente where the person was found: its centrumgemeente answers for shelter */
    void intake(ZaakNummer zaak, String gemeente, List<String> dreigingen, List<String> toestemmingen) {
        eersteContact(zaak);
        Map<String, Object> gesprek = new HashMap<>(
                Map.of("gesprokenOp", speler.vandaag(), "taal", "Engels", "wijze", "schriftelijk", "gezag", "client"));
        gesprek.put("toestemmingen", toestemmingen);
        doet(zaak, "rechten-bespreken", gesprek);
        doet(
                zaak,
                "comensha-registratie-controleren",
                Map.of("nagegaanOp", speler.vandaag(), "stand", "al_geregistreerd"));
        doet(
                zaak,
                "intake-vastleggen",
                Map.of("leeftijdsklasse", "vanaf_23", "sector", "onbekend", "gemeente", gemeente));
        doet(zaak, "veiligheid-screenen", Map.of("dreigingen", dreigingen));
    }

    void plan(ZaakNummer zaak) {
        doet(
                zaak,
                "zorgplan-vastleggen",
                Map.of(
                        "doelVeiligheid", "Een veilige plek om te slapen",
                        "doelGezondheid", "Een afspraak bij de huisarts",
                        "afspraken", "Elke week bellen, op dinsdag",
                        "noodplan", "Bij gevaar 112, daarna de zorgcoördinator",
                        "metClient", "ja"));
    }

    void evalueerAlsHetTijdIs(ZaakNummer zaak) {
        if (speler.ziet(coordinator(zaak), zaak.waarde(), EVALUATIE)) {
            doet(
                    zaak,
                    EVALUATIE,
                    Map.of(
                            "aanwezig",
                            List.of("client"),
                            "dreigingen",
                            List.of("bedreiging"),
                            "besluiten",
                            "(Verzonnen) We gaan zo door.",
                            "vervolg",
                            "doorgaan"));
        }
    }

    void contactElkeWeek(ZaakNummer zaak, int... dagenGeleden) {
        for (int dagen : dagenGeleden) {
            speler.dagenGeleden(dagen, 11);
            contact(zaak, dagen % 2 == 0 ? Welzijn.MATIG : Welzijn.GOED);
        }
    }

    void contact(ZaakNummer zaak, Welzijn hoe) {
        speler.als(coordinator(zaak));
        contacten.legTussendoorVast(
                zaak,
                new LegContactmomentVast(
                        Contactuitkomst.CONTACT,
                        speler.vandaag(),
                        Contactwijze.TELEFOON,
                        hoe,
                        null,
                        null,
                        Geheim.van("(Verzonnen) Rustige week.")));
    }

    void afsluiten(ZaakNummer zaak) {
        speler.als(coordinator(zaak));
        afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.DOEL_BEREIKT));
        doet(
                zaak,
                "afsluittoets-doen",
                Map.of(
                        "veiligePlek", "geregeld",
                        "inkomen", "geregeld",
                        "verzekering", "geregeld",
                        "verblijf", "geregeld",
                        "zorgOvergedragen", "geregeld",
                        "strafrecht", "niet_van_toepassing",
                        "clientGeinformeerd", "ja"));
    }

    void teken(ZaakNummer zaak) {
        speler.doet("teamleider_zc", zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        doet(zaak, "registratie-bijwerken", Map.of("bijgewerktOp", speler.vandaag(), "via", "portaal"));
    }

    private void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        speler.doet(coordinator(zaak), zaak.waarde(), taak, getypt);
    }

    private String coordinator(ZaakNummer zaak) {
        return accounts.zoek(Objects.requireNonNull(zaken.lees(zaak).coordinator()))
                .orElseThrow()
                .gebruikersnaam();
    }
}
