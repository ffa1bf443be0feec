// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was typed, field by field, translated to typed values, with the fields that can't be read. */
final class Invoer {

    /** As Baken itself writes numbers: a point before each three digits, and before no others. */
    private static final Pattern DUIZENDTALLEN = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");

    private static final Pattern GETAL = Pattern.compile("-?\\d{1,15}([.,]\\d{1,15})?");

    private final Map<String, Object> waarden = new LinkedHashMap<>();
    private final Map<String, String> fouten = new LinkedHashMap<>();

    static Invoer lees(Formulier formulier, Map<String, List<String>> getypt) {
        Invoer invoer = new Invoer();
        for (Formulierdeel component : formulier.velden()) {
            List<String> teksten = getypt.getOrDefault(component.naam(), List.of()).stream()
                    .map(String::strip)
                    .filter(tekst -> !tekst.isEmpty())
                    .toList();
            invoer.lees(component, teksten);
        }
        return invoer;
    }

    private void lees(Formulierdeel component, List<String> teksten) {
        if (component.soort() == Veldsoort.VINKLIJST) {
            waarden.put(component.naam(), teksten.stream().distinct().toList());
        } else if (component.soort() == Veldsoort.VINK) {
            waarden.put(component.naam(), !teksten.isEmpty());
        } else if (!teksten.isEmpty()) {
            Object waarde = waarde(component, teksten.get(0));
            if (waarde != null) {
                waarden.put(component.naam(), waarde);
            }
        }
    }

    private @Nullable Object waarde(Formulierdeel component, String tekst) {
        return switch (component.soort()) {
            case GETAL -> getal(component, tekst);
            case DATUM -> Datuminvoer.lees(tekst)
                    .map(Object.class::cast)
                    .orElseGet(() -> fout(component, "Vul een bestaande datum in, bijvoorbeeld 5-3-2026."));
            case TEKST, TEKSTVLAK -> tekst(component, tekst);
            default -> tekst;
        };
    }

    private @Nullable Object getal(Formulierdeel component, String tekst) {
        if (DUIZENDTALLEN.matcher(tekst).matches()) {
            return new BigDecimal(tekst.replace(".", "").replace(',', '.'));
        }
        return GETAL.matcher(tekst).matches()
                ? new BigDecimal(tekst.replace(',', '.'))
                : fout(component, "Vul een getal in, zonder letters. Bijvoorbeeld 1450 of 0,5.");
    }

    private @Nullable Object tekst(Formulierdeel component, String tekst) {
        Integer max = component.maxLengte();
        if (max != null && tekst.codePointCount(0, tekst.length()) > max) {
            int teveel = tekst.codePointCount(0, tekst.length()) - max;
            return fout(component, "Dit mag " + max + " tekens zijn; het zijn er " + teveel + " te veel.");
        }
        if (tekst.chars().anyMatch(c -> c == 0 || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'))) {
            return fout(
                    component, "Hier staat een teken in dat niet kan. Typ de tekst opnieuw in plaats van te plakken.");
        }
        return tekst;
    }

    private @Nullable Object fout(Formulierdeel component, String bericht) {
        fouten.put(component.naam(), bericht);
        return null;
    }

    Map<String, Object> waarden() {
        return waarden;
    }

    Map<String, List<String>> fouten() {
        return fouten.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }
}
