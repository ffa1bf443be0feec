// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.formulier.Formulierdeel;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Veld;

/** Types a mark in every text field of a form, as short or as long as the field takes, and what fits in the others. */
final class Proefinvulling {

    private static final String NIET_NODIG = "nietNodig";

    private final String merk;
    private final boolean lang;
    private final Map<String, Deque<Object>> keuzes = new HashMap<>();
    private final Set<String> formulieren = new TreeSet<>();

    Proefinvulling(String merk, boolean lang) {
        this.merk = merk;
        this.lang = lang;
    }

    String merk() {
        return merk;
    }

    boolean isLang() {
        return lang;
    }

    /** The forms that were filled in so far. */
    Set<String> formulieren() {
        return formulieren;
    }

    /** What to fill in here ({@code form.field}) instead: the first time the first, and so on; the last one stays. */
    Proefinvulling kies(String veld, Object... achtereenvolgens) {
        keuzes.put(veld, new ArrayDeque<>(List.of(achtereenvolgens)));
        return this;
    }

    /** @param getoond the fields as the page shows them, for choices that the case decides */
    Map<String, Object> van(String formulier, List<Formulierdeel> velden, List<Veld> getoond, LocalDate vandaag) {
        formulieren.add(formulier);
        Map<String, Object> getypt = new LinkedHashMap<>();
        for (Formulierdeel veld : velden) {
            Deque<Object> eigen = keuzes.get(formulier + "." + veld.naam());
            Object waarde = eigen == null ? standaard(veld, getoond, vandaag) : volgende(eigen);
            getypt.put(veld.naam(), waarde);
        }
        return getypt;
    }

    private static Object volgende(Deque<Object> waarden) {
        return waarden.size() > 1 ? waarden.removeFirst() : waarden.getFirst();
    }

    /** A step that is "not needed" asks nothing, so there would be nothing to mark. */
    private Object standaard(Formulierdeel veld, List<Veld> getoond, LocalDate vandaag) {
        return veld.naam().equals(NIET_NODIG) ? "" : vul(veld, getoond, vandaag);
    }

    private Object vul(Formulierdeel veld, List<Veld> getoond, LocalDate vandaag) {
        return switch (veld.soort()) {
            case TEKST, TEKSTVLAK -> tekst(veld.maxLengte());
            case DATUM -> Datuminvoer.toon(vandaag);
            case GETAL -> "1";
            case VINK -> "true";
            case KEUZERONDJES, LIJST, VINKLIJST -> eersteKeuze(veld, getoond);
            case UITLEG -> "";
        };
    }

    String tekst(Integer hoogstens) {
        if (!lang || hoogstens == null) {
            return merk;
        }
        return (merk + " ").repeat(hoogstens / merk.length() + 1).substring(0, hoogstens - 1) + "x";
    }

    private static String eersteKeuze(Formulierdeel veld, List<Veld> getoond) {
        if (veld.keuzesleutel() == null) {
            return veld.keuzes().get(0).waarde();
        }
        return getoond.stream()
                .filter(zichtbaar -> zichtbaar.naam().equals(veld.naam()))
                .flatMap(zichtbaar -> zichtbaar.keuzes().stream())
                .map(Keuze::waarde)
                .findFirst()
                .orElse("");
    }
}
