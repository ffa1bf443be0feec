// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.baken.rapportage.grafiek.Assen;
import nl.baken.rapportage.grafiek.Grafiek;
import nl.baken.rapportage.grafiek.Reeks;
import nl.baken.rapportage.grafiek.Tekenaar;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Chooses the drawing of a measure: columns for counts, lines for shares, durations and stands per fte. */
final class Grafiekmaker {

    private static final int LIJNEN = 4;

    private final Maat maat;
    private final Momenten momenten;
    private final Labels labels;

    Grafiekmaker(Maat maat, Momenten momenten, Labels labels) {
        this.maat = maat;
        this.momenten = momenten;
        this.labels = labels;
    }

    /** Null when of nothing in it a value may be shown, or no column has a height: axes alone tell nobody anything. */
    @Nullable
    Grafiek maak(String sleutel, List<String> delen, Berekening berekening, @Nullable Double norm) {
        List<String> gekozen = isStaaf() ? staafdelen(delen, berekening) : lijndelen(delen);
        return gekozen.stream().allMatch(deel -> isNiets(deel, berekening, isStaaf()))
                ? null
                : teken(sleutel, gekozen, berekening, norm, false);
    }

    /** For a tile: one series, with few words; null when there is nothing to draw. */
    @Nullable
    Grafiek klein(String sleutel, String deel, Berekening berekening) {
        return isNiets(deel, berekening, true) ? null : teken(sleutel, List.of(deel), berekening, null, true);
    }

    private boolean isNiets(String deel, Berekening berekening, boolean ookNul) {
        return momenten.kort().keySet().stream()
                .map(tijd -> berekening.waarde(tijd, deel).getal())
                .allMatch(getal -> getal == null || (ookNul && getal == 0));
    }

    private Grafiek teken(
            String sleutel, List<String> delen, Berekening berekening, @Nullable Double norm, boolean klein) {
        List<String> tijden = List.copyOf(momenten.kort().keySet());
        List<Reeks> reeksen = delen.stream()
                .map(deel -> new Reeks(labels.toon(maat.cijfer(), deel), waarden(tijden, deel, berekening)))
                .filter(reeks -> reeks.waarden().stream().anyMatch(Objects::nonNull))
                .toList();
        Assen assen = new Assen(
                List.copyOf(momenten.kort().values()),
                StringUtils.capitalize(maat.eenheid().woord()));
        String titel = "Grafiek: " + maat.titel();
        String uitleg = uitleg(tijden, delen, berekening);
        return isStaaf()
                ? Tekenaar.staven(sleutel, titel, uitleg, assen, reeksen, klein)
                : Tekenaar.lijnen(sleutel, titel, uitleg, assen, reeksen, norm, klein);
    }

    private static List<@Nullable Double> waarden(List<String> tijden, String deel, Berekening berekening) {
        List<@Nullable Double> waarden = new ArrayList<>();
        tijden.forEach(tijd -> waarden.add(berekening.waarde(tijd, deel).getal()));
        return waarden;
    }

    private boolean isStaaf() {
        return maat.formule() == Formule.AANTAL
                || maat.formule() == Formule.STAND
                || maat.formule().isNu();
    }

    /** Parts on top of each other when they add up and can be told apart; else the total, or the first part. */
    private List<String> staafdelen(List<String> delen, Berekening berekening) {
        List<String> zonderTotaal =
                delen.stream().filter(deel -> !deel.equals(Plek.ALLES)).toList();
        boolean past = zonderTotaal.size() <= Grafiek.REEKSEN && isHeelTeZien(zonderTotaal, berekening);
        if (zonderTotaal.size() <= 1 || (maat.optelbaar() && past)) {
            return zonderTotaal;
        }
        return maat.optelbaar() ? List.of(Plek.ALLES) : zonderTotaal.subList(0, 1);
    }

    /** A pile with a part missing looks like a lower pile. */
    private boolean isHeelTeZien(List<String> delen, Berekening berekening) {
        return momenten.kort().keySet().stream().allMatch(tijd -> delen.stream()
                .allMatch(deel -> berekening.waarde(tijd, deel).getal() != null));
    }

    private List<String> lijndelen(List<String> delen) {
        return delen.size() <= LIJNEN || !delen.contains(Plek.ALLES)
                ? delen.subList(0, Math.min(LIJNEN, delen.size()))
                : List.of(Plek.ALLES);
    }

    /** The table says it all; this is what somebody sees at a glance. */
    private String uitleg(List<String> tijden, List<String> delen, Berekening berekening) {
        String deel = delen.isEmpty() ? "" : delen.get(0);
        List<String> getoond = delen.isEmpty()
                ? List.of()
                : tijden.stream()
                        .filter(tijd -> berekening.waarde(tijd, deel).getal() != null)
                        .toList();
        if (getoond.isEmpty()) {
            return "Er is geen waarde die we kunnen tonen.";
        }
        String hoogste = getoond.stream()
                .max(Comparator.comparingDouble(tijd ->
                        Objects.requireNonNull(berekening.waarde(tijd, deel).getal())))
                .orElseThrow();
        String laatste = getoond.get(getoond.size() - 1);
        return labels.toon(maat.cijfer(), deel) + ". Hoogste waarde: " + zin(hoogste, deel, berekening)
                + ". Laatste waarde: " + zin(laatste, deel, berekening) + ". De tabel heeft alle waarden.";
    }

    private String zin(String tijd, String deel, Berekening berekening) {
        return berekening.waarde(tijd, deel).tekst() + " (" + momenten.koppen().get(tijd) + ")";
    }
}
