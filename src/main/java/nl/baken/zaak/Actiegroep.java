// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Zaakdeel.Actie;

/**
 * What the acts of a case are about. The order here is the order on the case page; within a group the order of the parts
 * counts. Only the first group is always in sight: what people do every day, or must be able to do at once.
 */
public enum Actiegroep {
    VOOROP("Wat je vaak doet", ""),
    VEILIGHEID("Veiligheid", "incident, vermissing, overlijden"),
    CONTACT("Contact", "geen gehoor"),
    TOESTEMMING("Toestemming en delen", "toestemming"),
    OVERDRACHT("Overdracht", "andere regio"),
    PERSOON("Persoon", "persoonsgegevens"),
    ZAAK("Zaak", "afsluiten"),
    /** These stand with the part of their track. */
    SPOOR("Sporen", "sporen");

    private final String kop;
    private final String trefwoorden;

    Actiegroep(String kop, String trefwoorden) {
        this.kop = kop;
        this.trefwoorden = trefwoorden;
    }

    public String kop() {
        return kop;
    }

    /** The words somebody in a hurry looks for; none for what is in sight anyway. */
    public String trefwoorden() {
        return trefwoorden;
    }

    /** @param pad the page of the act, as {@code module/act} */
    public Actie actie(String naam, String pad) {
        return new Actie(naam, pad, this);
    }

    /** The page of another case, which this person may see. */
    public Actie naarZaak(String naam, ZaakNummer nummer) {
        return new Actie(naam, "../" + nummer, this);
    }
}
