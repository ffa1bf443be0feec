// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import nl.baken.rapportage.Cel;
import nl.baken.rapportage.KleineAantallen;
import nl.baken.rapportage.kleineaantallen.Merk;
import nl.baken.rapportage.telling.Verdeling;

/** The outcome of one table for one moment and one part, as its reader may see it. */
interface Berekening {

    double MEDIAAN = 0.5;
    double NEGEN_VAN_TIEN = 0.9;

    Waarde waarde(String tijd, String deel);

    static Berekening van(Maat maat, Bladbron bron) {
        return switch (maat.formule()) {
            case AANTAL -> aantallen(bron.gebeurd(maat.cijfer()));
            case STAND -> aantallen(bron.stand(maat.cijfer()));
            case OPEN -> aantallen(bron.open(maat.cijfer(), maat.dagen()));
            case VOORUIT -> aantallen(bron.vooruit(maat.cijfer(), maat.dagen()));
            case DEEL -> deel(maat, bron.gebeurd(maat.cijfer()));
            case DUUR -> percentiel(maat, bron, MEDIAAN);
            case BEZETTING -> bezetting(bron.gemiddeld(maat.cijfer()), bron.gemiddeld(maat.bij()));
            case PER_HONDERD -> perHonderd(maat, bron.gebeurd(maat.cijfer()), bron.gemiddeld(maat.bij()));
            case LAST -> new Last(bron.stand(maat.cijfer()), bron);
            case DEKKING -> dekking(maat, bron);
            case INZET -> new Inzet(maat, bron);
            case KOSTEN, VERDELING -> new Kosten(maat, bron);
        };
    }

    static Berekening aantallen(Rooster rooster) {
        return (tijd, deel) -> Waarde.van(rooster.cel(tijd, deel));
    }

    /** A share is shown when both its counts are: the count that remains is guarded with them. */
    private static Berekening deel(Maat maat, Rooster rooster) {
        return (tijd, deel) -> {
            Cel teller = rooster.cel(tijd, deel);
            Cel noemer = rooster.cel(tijd, maat.heel());
            if (!teller.isOpen() || !noemer.isOpen()) {
                return Waarde.VERBORGEN;
            }
            return noemer.aantal() == 0
                    ? Waarde.NIETS
                    : Waarde.van(100.0 * teller.aantal() / noemer.aantal(), maat.eenheid());
        };
    }

    /** One of few is somebody: less than five measures give no median, but to who knows the cases. */
    static Berekening percentiel(Maat maat, Bladbron bron, double grens) {
        Rooster rooster = bron.gebeurd(maat.cijfer());
        return (tijd, deel) -> {
            Verdeling verdeling = rooster.verdeling(tijd, deel);
            if (rooster.merk(tijd, deel) == Merk.BLANCO) {
                // Whether there is a median tells whether there were five, and a dash that there was nobody.
                return Waarde.VERBORGEN;
            }
            if (verdeling.aantal() == 0) {
                return Waarde.NIETS;
            }
            if (!bron.precies() && KleineAantallen.isKlein(verdeling.aantal())) {
                return Waarde.VERBORGEN;
            }
            double maatstaf = verdeling.percentiel(grens).orElse(0);
            return Waarde.van(maat.eenheid().uit(maatstaf), maat.eenheid());
        };
    }

    /** Below the norm of the last day of that period it says so in words. */
    private static Berekening dekking(Maat maat, Bladbron bron) {
        Dekking dekking = new Dekking(maat);
        Rooster rooster = bron.stand(maat.cijfer());
        return (tijd, deel) -> {
            Waarde waarde = dekking.waarde(rooster, tijd, deel);
            return waarde.getal() != null && bron.isTeWeinig(maat.norm(), tijd, waarde.getal())
                    ? new Waarde(waarde.getal(), waarde.tekst() + ", te weinig")
                    : waarde;
        };
    }

    /** How many places there are says nothing of anybody; how many are in use does. */
    private static Berekening bezetting(Rooster bezet, Rooster beschikbaar) {
        return (tijd, deel) -> {
            long plekdagen = beschikbaar.som(tijd, deel);
            if (plekdagen <= 0) {
                return Waarde.NIETS;
            }
            return bezet.cel(tijd, deel).isOpen()
                    ? Waarde.van(100.0 * bezet.som(tijd, deel) / plekdagen, Eenheid.PROCENT)
                    : Waarde.VERBORGEN;
        };
    }

    private static Berekening perHonderd(Maat maat, Rooster gebeurd, Rooster zaken) {
        double dagenPerMaand = 365.25 / 12;
        return (tijd, deel) -> {
            Cel teller = gebeurd.cel(tijd, Plek.ALLES);
            if (!teller.isOpen() || !zaken.cel(tijd, Plek.ALLES).isOpen()) {
                return Waarde.VERBORGEN;
            }
            double maanden = zaken.som(tijd, Plek.ALLES) / dagenPerMaand;
            return maanden <= 0 ? Waarde.NIETS : Waarde.van(100 * teller.aantal() / maanden, maat.eenheid());
        };
    }
}
