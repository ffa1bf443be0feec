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
            case OPEN -> vast(
                    Map.of(
                            Tijdindelingen.KORT, "Tot en met " + maat.dagen() + " dagen",
                            Tijdindelingen.LANG, "Langer dan " + maat.dagen() + " dagen"),
                    List.of(Tijdindelingen.KORT, Tijdindelingen.LANG));
            case VOORUIT -> vast(
                    Map.of(
                            Tijdindelingen.TE_LAAT, "Te laat",
                            Tijdindelingen.KOMT, "Binnen " + maat.dagen() + " dagen",
                            Tijdindelingen.LATER, "Later"),
                    List.of(Tijdindelingen.TE_LAAT, Tijdindelingen.KOMT, Tijdindelingen.LATER));
            default -> perioden(maat, bron);
        };
    }

    private static Momenten vast(Map<String, String> namen, List<String> volgorde) {
        Map<String, String> kort = new LinkedHashMap<>();
        volgorde.forEach(sleutel -> kort.put(sleutel, namen.get(sleutel)));
        Map<String, String> koppen = new LinkedHashMap<>(kort);
        koppen.put(Plek.ALLES, "Totaal");
        return new Momenten(koppen, kort);
    }

    private static Momenten perioden(Maat maat, Bladbron bron) {
        Keuze keuze = bron.keuze();
        Map<String, String> koppen = new LinkedHashMap<>();
        Map<String, String> kort = new LinkedHashMap<>();
        int jaar = 0;
        for (Periode periode : keuze.perioden()) {
            koppen.put(periode.sleutel(), periode.kop());
            boolean nieuw = periode.van().getYear() != jaar;
            jaar = periode.van().getYear();
            kort.put(periode.sleutel(), periode.kort() + (nieuw ? " " + jaar : ""));
        }
        if (maat.formule().isOptelbaarInTijd()) {
            keuze.heleJaren(bron.vandaag()).forEach(heel -> koppen.put(heel.sleutel(), heel.kop()));
        }
        return new Momenten(koppen, kort);
    }

    List<String> sleutels() {
        return new ArrayList<>(koppen.keySet());
    }
}
