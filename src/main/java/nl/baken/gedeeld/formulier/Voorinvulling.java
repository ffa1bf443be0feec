// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the case already knows about a form: values to start with, choices of this case, facts for conditions. */
public final class Voorinvulling {

    private static final Pattern PLEK = Pattern.compile("\\{\\{(\\w+)}}");

    private final Map<String, Object> waarden = new HashMap<>();
    private final Map<String, List<Keuze>> keuzes = new HashMap<>();
    private final Map<String, Object> feiten = new HashMap<>();

    public static Voorinvulling leeg() {
        return new Voorinvulling();
    }

    public Voorinvulling waarde(String veld, @Nullable Object waarde) {
        if (waarde != null) {
            waarden.put(veld, waarde);
        }
        return this;
    }

    public Voorinvulling keuzes(String sleutel, List<Keuze> lijst) {
        keuzes.put(sleutel, lijst);
        return this;
    }

    /** A fact that conditions of the form may ask, as in {@code =not(melderHeeftAccount)}. */
    public Voorinvulling feit(String naam, Object waarde) {
        feiten.put(naam, waarde);
        return this;
    }

    /** Replaces <code>{{name}}</code> by the fact of that name, as Camunda's own renderer does. */
    String vulIn(String tekst) {
        return PLEK.matcher(tekst)
                .replaceAll(plek -> Matcher.quoteReplacement(String.valueOf(feiten.getOrDefault(plek.group(1), ""))));
    }

    Map<String, Object> waarden() {
        return waarden;
    }

    Map<String, Object> feiten() {
        return feiten;
    }

    List<Keuze> keuzesVan(Formulierdeel component) {
        return component.keuzesleutel() == null
                ? component.keuzes()
                : keuzes.getOrDefault(component.keuzesleutel(), List.of());
    }
}
