// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Between a form and its command: what was typed becomes a record or a list of Dutch messages, and what is known
 * becomes fields. Which fields count is decided here, on the server, never by the browser.
 */
@Component
public class Formulierbinder {

    private static final ObjectMapper OPDRACHT = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // Nobody has 12.7 people in a room; cutting it off would make another number of what somebody typed.
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .addModule(new JavaTimeModule())
            .build();

    /** Digits of what surely fits in a long. */
    private static final int LANGSTE_GEHEEL = 18;

    private final Validator validator;
    private final Voorwaarde voorwaarde;

    Formulierbinder(Validator validator, Voorwaarde voorwaarde) {
        this.validator = validator;
        this.voorwaarde = voorwaarde;
    }

    /** Reads, hides, checks and validates; the command is there only when nothing is wrong. */
    public <C> Gebonden<C> bind(
            Formulier formulier, Map<String, List<String>> getypt, Voorinvulling bekend, Class<C> soort) {
        Invoer invoer = Invoer.lees(formulier, getypt);
        Map<String, List<String>> fouten = new LinkedHashMap<>();
        Map<String, Object> zichtbaar = new HashMap<>();
        for (var veld : zichtbareVelden(formulier, invoer.waarden(), bekend)) {
            fouten.putAll(fouten(veld, invoer, bekend));
            Object waarde = invoer.waarden().get(veld.naam());
            if (waarde != null) {
                zichtbaar.put(veld.naam(), waarde);
            }
        }
        onbekendeVelden(formulier, getypt).forEach(naam -> fouten.computeIfAbsent("", k -> new ArrayList<>())
                .add("Het formulier bevat een onbekend veld. Herlaad de pagina en probeer het opnieuw."));
        if (!fouten.isEmpty()) {
            return new Gebonden<>(null, fouten);
        }
        return valideer(zichtbaar, soort);
    }

    /** The fields that show with these values. */
    public List<Veld> velden(
            Formulier formulier,
            Map<String, List<String>> getypt,
            Voorinvulling bekend,
            Map<String, List<String>> fouten,
            boolean alleenLezen) {
        Invoer invoer = Invoer.lees(formulier, getypt);
        return formulier.componenten().stream()
                .filter(c -> isZichtbaar(c, invoer.waarden(), bekend))
                .map(c -> new Veld(
                        c.naam(),
                        c.soort().code(),
                        bekend.vulIn(c.label()),
                        c.hint(),
                        c.verplicht(),
                        bekend.keuzesVan(c),
                        getyptOfBekend(c, getypt, bekend),
                        fouten.getOrDefault(c.naam(), List.of()),
                        c.maxLengte(),
                        alleenLezen))
                .toList();
    }

    /** A field that was not on the page until now starts with what the case knows. */
    private static List<String> getyptOfBekend(
            Formulierdeel veld, Map<String, List<String>> getypt, Voorinvulling bekend) {
        Object weet = bekend.waarden().get(veld.naam());
        if (!getypt.containsKey(veld.naam()) && veld.soort().isAltijdVerzonden() && weet != null) {
            return alsTekst(weet);
        }
        return getypt.getOrDefault(veld.naam(), List.of());
    }

    /** What the case knows, in the shape in which it would have been typed. */
    public Map<String, List<String>> alsGetypt(Voorinvulling bekend) {
        Map<String, List<String>> getypt = new HashMap<>();
        bekend.waarden().forEach((naam, waarde) -> getypt.put(naam, alsTekst(waarde)));
        return getypt;
    }

    private static List<String> alsTekst(Object waarde) {
        if (waarde instanceof Collection<?> lijst) {
            return lijst.stream().flatMap(w -> alsTekst(w).stream()).toList();
        }
        if (waarde instanceof Boolean vink) {
            return vink ? List.of("true") : List.of();
        }
        if (waarde instanceof LocalDate datum) {
            return List.of(Datuminvoer.toon(datum));
        }
        if (waarde instanceof Enum<?> keuze) {
            return List.of(keuze.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (waarde instanceof BigDecimal getal) {
            // With a comma, for a point before three digits would be read as thousands.
            return List.of(getal.toPlainString().replace('.', ','));
        }
        return List.of(waarde instanceof Geheim geheim ? geheim.tekst() : waarde.toString());
    }

    private List<Formulierdeel> zichtbareVelden(
            Formulier formulier, Map<String, Object> waarden, Voorinvulling bekend) {
        return formulier.velden().stream()
                .filter(veld -> isZichtbaar(veld, waarden, bekend))
                .toList();
    }

    private boolean isZichtbaar(Formulierdeel component, Map<String, Object> waarden, Voorinvulling bekend) {
        if (component.verbergAls() == null) {
            return true;
        }
        Map<String, Object> alles = new HashMap<>(bekend.feiten());
        alles.putAll(waarden);
        return !voorwaarde.geldt(component.verbergAls(), alles);
    }

    private static Map<String, List<String>> fouten(Formulierdeel veld, Invoer invoer, Voorinvulling bekend) {
        List<String> onleesbaar = invoer.fouten().get(veld.naam());
        if (onleesbaar != null) {
            return Map.of(veld.naam(), onleesbaar);
        }
        Object waarde = invoer.waarden().get(veld.naam());
        if (veld.verplicht() && isLeeg(waarde, veld)) {
            return Map.of(veld.naam(), List.of(verplichtBericht(veld)));
        }
        if (veld.soort().heeftKeuzes() && waarde != null && !isKeuze(waarde, bekend.keuzesVan(veld))) {
            return Map.of(veld.naam(), List.of("Kies een van de mogelijkheden uit de lijst."));
        }
        return Map.of();
    }

    private static boolean isLeeg(@Nullable Object waarde, Formulierdeel veld) {
        return waarde == null
                || (waarde instanceof Collection<?> lijst && lijst.isEmpty())
                || (veld.soort() == Veldsoort.VINK && Boolean.FALSE.equals(waarde));
    }

    private static String verplichtBericht(Formulierdeel veld) {
        return switch (veld.soort()) {
            case KEUZERONDJES, LIJST -> "Maak een keuze.";
            case VINKLIJST -> "Kies minstens één mogelijkheid.";
            case VINK -> "Zet hier een vinkje om verder te gaan.";
            case DATUM -> "Vul een datum in, bijvoorbeeld 5-3-2026.";
            default -> "Vul dit veld in.";
        };
    }

    private static boolean isKeuze(Object waarde, List<Keuze> keuzes) {
        Set<String> codes = new LinkedHashSet<>();
        keuzes.forEach(keuze -> codes.add(keuze.waarde()));
        return waarde instanceof Collection<?> lijst ? codes.containsAll(lijst) : codes.contains(waarde.toString());
    }

    private static List<String> onbekendeVelden(Formulier formulier, Map<String, List<String>> getypt) {
        Set<String> namen = new LinkedHashSet<>();
        formulier.velden().forEach(veld -> namen.add(veld.naam()));
        return getypt.keySet().stream().filter(naam -> !namen.contains(naam)).toList();
    }

    private <C> Gebonden<C> valideer(Map<String, Object> waarden, Class<C> soort) {
        C opdracht;
        try {
            opdracht = OPDRACHT.convertValue(geheel(waarden), soort);
        } catch (IllegalArgumentException e) {
            String veld = veldVan(e);
            return new Gebonden<>(
                    null,
                    Map.of(
                            veld,
                            List.of(
                                    waarden.get(veld) instanceof BigDecimal
                                            ? "Vul een heel getal in, zonder komma."
                                            : "Deze waarde past hier niet.")));
        }
        Map<String, List<String>> fouten = new LinkedHashMap<>();
        for (ConstraintViolation<C> fout : validator.validate(opdracht)) {
            String veld = fout.getPropertyPath().toString().replaceAll("[\\[.].*", "");
            fouten.computeIfAbsent(veld, k -> new ArrayList<>()).add(fout.getMessage());
        }
        return new Gebonden<>(fouten.isEmpty() ? opdracht : null, fouten);
    }

    /** A number without a fraction as a whole one, however it was typed. */
    private static Map<String, Object> geheel(Map<String, Object> waarden) {
        Map<String, Object> geheel = new HashMap<>(waarden);
        geheel.replaceAll((veld, waarde) ->
                waarde instanceof BigDecimal getal && isGeheel(getal) ? (Object) getal.longValueExact() : waarde);
        return geheel;
    }

    private static boolean isGeheel(BigDecimal getal) {
        boolean past = getal.precision() - getal.scale() <= LANGSTE_GEHEEL && getal.scale() > -LANGSTE_GEHEEL;
        return past && getal.stripTrailingZeros().scale() <= 0;
    }

    private static String veldVan(IllegalArgumentException fout) {
        if (fout.getCause() instanceof JsonMappingException oorzaak
                && !oorzaak.getPath().isEmpty()
                && oorzaak.getPath().get(0).getFieldName() != null) {
            return oorzaak.getPath().get(0).getFieldName();
        }
        return "";
    }
}
