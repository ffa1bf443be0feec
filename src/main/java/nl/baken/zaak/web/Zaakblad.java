// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.List;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.toegang.Takenlijst;
import nl.baken.zaak.Zaakdeel;

/**
 * The case page as one person may see it.
 *
 * @param inhoud false for who only manages the caseload: then there is no contact, no identity and no part
 */
record Zaakblad(
        String nummer,
        String gevaar,
        boolean inhoud,
        List<Essentie.Regel> contact,
        List<Essentie.Regel> kern,
        List<Essentie.Regel> wie,
        List<Termijnregel> termijnen,
        List<Takenlijst.Regel> taken,
        List<Zaakdeel.Deel> delen,
        List<Gebeurtenis> tijdlijn) {

    /** @param wijzigingen how it was moved or paused, in words @param acties what this person can do with it */
    record Termijnregel(
            String wat,
            String reden,
            String datum,
            String resterend,
            boolean teLaat,
            List<String> wijzigingen,
            List<Actie> acties) {}

    record Actie(String naam, String adres) {}

    record Gebeurtenis(String op, String wat, String door) {}
}
