// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The moments that a table shows, by key.
 *
 * @param koppen heads, whole years included
 * @param kort those that a drawing shows, as short as fits under a column
 */
record Momenten(Map<String, String> koppen, Map<String, String> kort) {

    static Momenten van(Maat maat, Bladbron bron) {
        return switch (maat.formule()) {
            case OPEN -> new Momenten(
                    emmers(
                            List.of(Tijdindelingen.KORT, Tijdindelingen.LANG, Plek.ALLES),
                            "Tot en met " + maat.dagen() + " dagen",
                            "Langer dan " + maat.dagen() + " dagen",
                            "Totaal"),
                    emmers(
                            List.of(Tijdindelingen.KORT, Tijdindelingen.LANG),
                            "tot " + maat.dagen() + " dagen",
                            "meer dan " + maat.dagen() + " dagen"));
            case VOORUIT -> new Momenten(
                    emmers(
                            List.of(Tijdindelingen.TE_LAAT, Tijdindelingen.KOMT, Tijdindelingen.LATER, Plek.ALLES),
                            "Te laat",
                            "Binnen " + maat.dagen() + " dagen",
                            "Later",
                            "Totaal"),
                    emmers(
                            List.of(Tijdindelingen.TE_LAAT, Tijdindelingen.KOMT, Tijdindelingen.LATER),
                            "te laat",
                            "binnen " + maat.dagen() + " dagen",
                            "later"));
            default -> perioden(maat, bron);
        };
    }

    private static Map<String, String> emmers(List<String> sleutels, String... woorden) {
        Map<String, String> namen = new LinkedHashMap<>();
        for (int i = 0; i < woorden.length; i++) {
            namen.put(sleutels.get(i), woorden[i]);
        }
        return namen;
    }

    private static Momenten perioden(Maat maat, Bladbron bron) {
        Keuze keuze = bron.keuze();
        Map<String, String> koppen = new LinkedHashMap<>();
        Map<String, String> kort = new LinkedHashMap<>();
        for (Periode periode : keuze.perioden()) {
            koppen.put(periode.sleutel(), periode.kop());
            kort.put(periode.sleutel(), periode.kort() + (metJaar(periode, keuze) ? " " + jaar(periode) : ""));
        }
        if (maat.formule().isOptelbaarInTijd()) {
            keuze.heleJaren(bron.vandaag()).forEach(heel -> koppen.put(heel.sleutel(), heel.kop()));
        }
        return new Momenten(koppen, kort);
    }

    /** Under the first of a year; not under one that stands alone before it, for then the years would touch. */
    private static boolean metJaar(Periode periode, Keuze keuze) {
        boolean eerste = periode.equals(keuze.van()) || jaar(periode.vorige()) != jaar(periode);
        return eerste && (periode.equals(keuze.tot()) || jaar(periode.volgende()) == jaar(periode));
    }

    private static int jaar(Periode periode) {
        return periode.van().getYear();
    }

    List<String> sleutels() {
        return new ArrayList<>(koppen.keySet());
    }
}
