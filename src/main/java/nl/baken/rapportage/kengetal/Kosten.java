// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import nl.baken.gedeeld.telling.Kostendeler;
import nl.baken.rapportage.KleineAantallen;
import nl.baken.rapportage.kengetal.Blad.Rij;
import nl.baken.rapportage.telling.Telregel;

/**
 * What the region spent (K18): the contract, own means at the price of an hour in the contract, and places that were there,
 * in use or not, at the price of that month. Nobody is in that; what follows from the cases is guarded.
 */
final class Kosten implements Berekening {

    static final String PLEKPRIJS = "plekprijs_dag";

    private static final String PLEKKEN = "plekken";
    private static final String PER_WEEK = "per_week";
    private static final String BEDDEN = "K07C";
    private static final String ZAKEN = "K05";
    private static final List<String> BETAALD = List.of("contract", "eigen");
    private static final double CENTEN = 100;
    private static final int WEEK = 7;
    private static final int GROF = 5;

    private final Rooster betaald;
    private final Bladbron bron;

    Kosten(Maat maat, Bladbron bron) {
        this.betaald = bron.sommen(maat.cijfer());
        this.bron = bron;
    }

    @Override
    public Waarde waarde(String tijd, String deel) {
        if (deel.equals(PER_WEEK)) {
            return perWeek(bron.maanden(bron.periode(tijd), true));
        }
        List<Periode> maanden = bron.maanden(bron.periode(tijd), false);
        long cent =
                deel.equals(Plek.ALLES) ? alles(maanden) : deel.equals(PLEKKEN) ? plekken(maanden) : som(maanden, deel);
        return cent == 0 ? Waarde.NIETS : Waarde.van(cent / CENTEN, Eenheid.EURO);
    }

    private long alles(List<Periode> maanden) {
        return plekken(maanden)
                + BETAALD.stream().mapToLong(deel -> som(maanden, deel)).sum();
    }

    private long som(List<Periode> maanden, String deel) {
        return maanden.stream()
                .mapToLong(maand -> betaald.som(maand.sleutel(), deel))
                .sum();
    }

    private long plekken(List<Periode> maanden) {
        return maanden.stream()
                .mapToLong(maand -> bron.omgeving()
                        .grondslag()
                        .norm(PLEKPRIJS, bron.laatsteDag(maand))
                        .map(prijs -> Math.round(
                                prijs.doubleValue() * CENTEN * som(bron.dagen(BEDDEN, List.of(maand), regel -> ""))))
                        .orElse(0L))
                .sum();
    }

    /** Of months that are over, so that costs and weeks are of the same days. */
    private Waarde perWeek(List<Periode> maanden) {
        long cent = maanden.isEmpty() ? 0 : alles(maanden);
        double weken = cent == 0
                ? 0
                : bron.omgeving().grondslag().gewogenDagen(maanden).doubleValue() / WEEK;
        if (weken == 0) {
            return Waarde.NIETS;
        }
        if (isKlein(maanden, regel -> "")) {
            return Waarde.VERBORGEN;
        }
        // Who knows the costs would learn from an exact price how heavy the cases were, and so the counts that are
        // hidden.
        boolean grof = isKlein(maanden, Telregel::onderdeel);
        double gedeeld = grof ? Math.max(GROF, Math.round(weken / GROF) * GROF) : weken;
        Waarde waarde = Waarde.van(cent / CENTEN / gedeeld, Eenheid.EURO);
        return grof ? waarde.grof() : waarde;
    }

    /** Whether somewhere fewer cases ran, on average, than may be told; none at all is no secret. */
    private boolean isKlein(List<Periode> maanden, Function<Telregel, String> waarvan) {
        long dagen =
                maanden.stream().mapToLong(maand -> maand.van().lengthOfMonth()).sum();
        return !bron.precies()
                && bron.dagen(ZAKEN, maanden, waarvan).values().stream()
                        .anyMatch(zaakdagen -> zaakdagen > 0 && zaakdagen < KleineAantallen.GRENS * dagen);
    }

    private static long som(Map<String, Long> dagen) {
        return dagen.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All that is shown and over, with each key of D13 beside the other; empty when nothing is. */
    Optional<Blad> verdeling() {
        List<Periode> maanden = bron.keuze().perioden().stream()
                .flatMap(periode -> bron.maanden(periode, true).stream())
                .toList();
        long cent = maanden.isEmpty() ? 0 : alles(maanden);
        if (cent == 0) {
            return Optional.empty();
        }
        List<Kostendeler.Kolom> kolommen = bron.omgeving().grondslag().verdeel(cent, maanden);
        boolean dicht = isKlein(maanden, Telregel::gemeente);
        List<Rij> rijen = new ArrayList<>();
        TreeSet<String> gemeenten = new TreeSet<>();
        kolommen.forEach(kolom -> gemeenten.addAll(kolom.delen().keySet()));
        gemeenten.forEach(gemeente -> rijen.add(new Rij(
                gemeente,
                kolommen.stream()
                        .map(kolom -> deel(kolom, gemeente, dicht).tekst())
                        .toList())));
        return Optional.of(new Blad(
                "Kosten van " + maanden.get(0).naam() + " tot en met "
                        + maanden.get(maanden.size() - 1).naam(),
                "Centrumgemeente",
                kolommen.stream().map(Kostendeler.Kolom::sleutel).toList(),
                rijen));
    }

    private static Waarde deel(Kostendeler.Kolom kolom, String gemeente, boolean dicht) {
        Long cent = kolom.delen().get(gemeente);
        if (cent == null) {
            return Waarde.NIETS;
        }
        return kolom.gebruik() && dicht ? Waarde.VERBORGEN : Waarde.van(cent / CENTEN, Eenheid.EURO);
    }
}
