// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.util.regex.Pattern;
import nl.baken.gedeeld.BeperkingNummer;
import nl.baken.gedeeld.BlokkadeNummer;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.ControleNummer;
import nl.baken.gedeeld.InvoerNummer;
import nl.baken.gedeeld.NoodinzageNummer;
import nl.baken.gedeeld.OnthullingNummer;
import nl.baken.gedeeld.OpheffingNummer;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.UitvoerNummer;
import nl.baken.gedeeld.VernietigingNummer;
import nl.baken.gedeeld.VerzoekNummer;
import nl.baken.gedeeld.VoorstelNummer;
import nl.baken.gedeeld.ZaakNummer;

/** What a number in the log is the number of (data_subject_id_type): the number itself says so. */
enum Nummersoort implements Codewoord {
    ZAAK("Zaak", ZaakNummer.VOORVOEGSEL + ".*"),
    SIGNAAL("Signaal", SignaalNummer.VOORVOEGSEL + ".*"),
    TOEGANG(
            "Toegang",
            "(" + NoodinzageNummer.VOORVOEGSEL + "|" + ControleNummer.VOORVOEGSEL + "|" + OpheffingNummer.VOORVOEGSEL
                    + ").*"),
    TOEZICHT(
            "Toezicht",
            "(" + OnthullingNummer.VOORVOEGSEL + "|" + UitvoerNummer.VOORVOEGSEL + "|" + VernietigingNummer.VOORVOEGSEL
                    + "|"
                    + BlokkadeNummer.VOORVOEGSEL + "|" + VerzoekNummer.VOORVOEGSEL + "|" + BeperkingNummer.VOORVOEGSEL
                    + ").*"),
    MAAND("Maand van het logboek", "\\d{4}-\\d{2}"),
    BEHEER("Beheer", VoorstelNummer.VOORVOEGSEL + ".*"),
    RAPPORTAGE("Rapport of raadsvraag", "(" + RapportNummer.VOORVOEGSEL + "|" + RaadsvraagNummer.VOORVOEGSEL + ").*"),
    PLEK("Opvangplek", "plek .*"),
    CIJFERS("Cijfers", "\\d{4}|" + InvoerNummer.VOORVOEGSEL + ".*"),
    ACCOUNT("Account of organisatie", ".*");

    private final String omschrijving;
    private final Pattern vorm;

    Nummersoort(String omschrijving, String vorm) {
        this.omschrijving = omschrijving;
        this.vorm = Pattern.compile(vorm);
    }

    /** Whether it has a history of its own, and not only lines. */
    boolean heeftGeschiedenis() {
        return this != PLEK && this != CIJFERS && this != MAAND;
    }

    static Nummersoort van(String nummer) {
        for (Nummersoort soort : values()) {
            if (soort.vorm.matcher(nummer).matches()) {
                return soort;
            }
        }
        throw new IllegalArgumentException("Every text is the number of something");
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
