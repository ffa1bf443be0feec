// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the tile of a figure: its value of the last period, and the difference with the one before. */
final class Tegelmaker {

    private final Bladbron bron;
    private final Labels labels;

    Tegelmaker(Bladbron bron, Labels labels) {
        this.bron = bron;
        this.labels = labels;
    }

    Tegel maak(Kengetal kengetal) {
        Maat maat = kengetal.maten().stream()
                .filter(mogelijk -> mogelijk.tegel() != null)
                .findFirst()
                .orElseThrow();
        return maak(kengetal, maat, Objects.requireNonNull(maat.tegel()));
    }

    private Tegel maak(Kengetal kengetal, Maat maat, String onderdeel) {
        boolean nu = maat.formule().isNu();
        String deel = nu ? Plek.ALLES : isZonderFte(maat) ? Last.GEWOGEN : onderdeel;
        Berekening berekening = Berekening.van(maat, bron);
        String tijd = nu ? onderdeel : tijd(maat, berekening, deel);
        Momenten momenten = Momenten.van(maat, bron);
        String wat = nu
                ? "Nu: " + momenten.koppen().get(tijd)
                : (deel.equals(Plek.ALLES) ? maat.titel() : labels.toon(maat.cijfer(), deel))
                        + (tijd.equals(bron.keuze().tot().sleutel()) ? "" : ", heel " + tijd)
                        + naast(maat, berekening, tijd);
        return new Tegel(
                kengetal.code(),
                kengetal.titel(),
                toon(berekening.waarde(tijd, deel), maat.eenheid()),
                wat,
                nu ? "" : verschil(maat, berekening, deel),
                new Grafiekmaker(maat, momenten, labels)
                        .klein("tegel-" + kengetal.code().toLowerCase(java.util.Locale.ROOT), deel, berekening));
    }

    private boolean isZonderFte(Maat maat) {
        return maat.formule() == Formule.LAST && bron.fteNu().isEmpty();
    }

    /** What a load per fte must be held against: the norm, and what it is with those that the contract does not pay. */
    private String naast(Maat maat, Berekening berekening, String tijd) {
        if (maat.formule() != Formule.LAST) {
            return "";
        }
        if (isZonderFte(maat)) {
            return ". Er is geen contract";
        }
        BigDecimal norm = bron.omgeving().perFte();
        Waarde eigen = berekening.waarde(tijd, Last.EIGEN);
        return (norm == null ? "" : ". Norm: " + maat.eenheid().toon(norm.doubleValue()))
                + (eigen.getal() == null ? "" : ". Met eigen middelen: " + eigen.tekst());
    }

    /** The last period; the whole year when that is to be seen and the period is not, as its own page shows too. */
    private String tijd(Maat maat, Berekening berekening, String deel) {
        Periode laatste = bron.keuze().tot();
        boolean verborgen = berekening.waarde(laatste.sleutel(), deel).isVerborgen();
        return verborgen && maat.formule().isOptelbaarInTijd()
                ? bron.keuze().heleJaren(bron.vandaag()).stream()
                        .filter(jaar -> jaar.bevat(laatste.van()))
                        .map(Periode::sleutel)
                        .filter(jaar -> berekening.waarde(jaar, deel).getal() != null)
                        .findFirst()
                        .orElse(laatste.sleutel())
                : laatste.sleutel();
    }

    private static String toon(Waarde waarde, Eenheid eenheid) {
        if (waarde.isNiets()) {
            return "Geen cijfers";
        }
        if (waarde.getal() == null) {
            return waarde.tekst().equals("x") ? "Niet getoond" : waarde.tekst();
        }
        return eenheid == Eenheid.PROCENT ? waarde.tekst() : waarde.tekst() + eenheid.achter(waarde.tekst());
    }

    private String verschil(Maat maat, Berekening berekening, String deel) {
        Periode deze = bron.keuze().tot();
        Periode vorige = deze.vorige();
        Double nu = getal(berekening, deze, deel);
        Double toen = getal(berekening, vorige, deel);
        if (nu == null || toen == null) {
            return "";
        }
        String met = vorige.naam() + (deze.bevat(bron.vandaag()) ? ". De periode loopt nog." : ".");
        String getoond = maat.eenheid().toon(Math.abs(nu - toen));
        if (getoond.equals("0")) {
            return "Evenveel als in " + met;
        }
        boolean grof = berekening.waarde(deze.sleutel(), deel).isGrof()
                || berekening.waarde(vorige.sleutel(), deel).isGrof();
        return (grof ? "Ongeveer " : "") + maat.eenheid().verschil(nu - toen) + (nu > toen ? " meer" : " minder")
                + " dan in " + met;
    }

    private static @Nullable Double getal(Berekening berekening, Periode periode, String deel) {
        return berekening.waarde(periode.sleutel(), deel).getal();
    }
}
