// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.formulier.Veldsoort;
import nl.baken.gedeeld.proces.Taakformulier;
import nl.baken.gedeeld.proces.Taakpoort;
import org.springframework.stereotype.Component;

/**
 * Fills any form as somebody with a full working day would: every field that shows gets something plausible, and what
 * the case already knows stays. A task that needs something special gets a line in {@link #AFWIJKEND}.
 */
@Component
class Invuller {

    private static final String ZIN =
            "Verzonnen: we bellen elke dinsdag na tien uur en spreken af op een rustige plek.";

    /** By {@code form.field}; several with a comma between them, and an empty text leaves the field empty. */
    private static final Map<String, String> AFWIJKEND = Map.ofEntries(
            Map.entry("zorgcoordinator-toewijzen.waarnemer", ""),
            Map.entry("zorgcoordinator-toewijzen.belangenconflict", ""),
            Map.entry("veiligheid-screenen.andereCode", ""),
            Map.entry("contactmoment-vastleggen.volgendContact", ""),
            Map.entry("veiligheid-screenen.dreigingen", "schuldbinding"),
            Map.entry("zorgplan-evalueren.andereCode", ""),
            Map.entry("zorgplan-evalueren.dreigingen", "schuldbinding"),
            Map.entry("rechten-bespreken.toestemmingen", "comensha,nazorg"),
            Map.entry("intake-vastleggen.leeftijdsklasse", "vanaf_23"),
            Map.entry("intake-vastleggen.sector", "onbekend"));

    private final Taakpoort poort;

    Invuller(Taakpoort poort) {
        this.poort = poort;
    }

    /** @param velden as they show when everything is filled in */
    record Invulling(List<Veld> velden, Map<String, List<String>> getypt) {}

    /** @param eigen by {@code form.field}, what only this run knows */
    Invulling van(Taakformulier taak, Medewerker wie, LocalDate vandaag, Map<String, String> eigen) {
        Map<String, String> anders = new HashMap<>(AFWIJKEND);
        anders.putAll(eigen);
        Map<String, List<String>> getypt = new LinkedHashMap<>();
        List<Veld> velden = poort.velden(taak, getypt, Map.of(), wie);
        while (!getypt.keySet().containsAll(namen(velden))) {
            for (Veld veld : invulbaar(velden)) {
                String plek = taak.gegevens().sleutel() + "." + veld.naam();
                getypt.computeIfAbsent(veld.naam(), naam -> Optional.ofNullable(anders.get(plek))
                        .map(waarde -> waarde.isEmpty() ? List.<String>of() : List.of(waarde.split(",")))
                        .orElseGet(() -> plausibel(veld, vandaag)));
            }
            velden = poort.velden(taak, getypt, Map.of(), wie);
        }
        return new Invulling(invulbaar(velden), getypt);
    }

    private static List<Veld> invulbaar(List<Veld> velden) {
        return velden.stream().filter(veld -> soort(veld) != Veldsoort.UITLEG).toList();
    }

    private static java.util.Set<String> namen(List<Veld> velden) {
        return invulbaar(velden).stream().map(Veld::naam).collect(Collectors.toSet());
    }

    private static List<String> plausibel(Veld veld, LocalDate vandaag) {
        if (veld.naam().equals("nietNodig")) {
            return List.of();
        }
        if (!veld.waarden().isEmpty() && !veld.waarden().get(0).isEmpty()) {
            return veld.waarden();
        }
        return switch (soort(veld)) {
            case TEKST -> List.of(kort("Fictieve waarde", veld.maxLengte()));
            case TEKSTVLAK -> List.of(kort(ZIN, veld.maxLengte()));
            case DATUM -> List.of(Datuminvoer.toon(vandaag));
            case GETAL -> List.of("1");
            case VINK -> veld.verplicht() ? List.of("true") : List.of();
            case KEUZERONDJES, LIJST, VINKLIJST -> veld.keuzes().stream()
                    .limit(1)
                    .map(keuze -> keuze.waarde())
                    .toList();
            case UITLEG -> List.of();
        };
    }

    private static String kort(String tekst, Integer hoogstens) {
        return hoogstens == null || hoogstens >= tekst.length() ? tekst : tekst.substring(0, hoogstens);
    }

    private static Veldsoort soort(Veld veld) {
        return Veldsoort.valueOf(veld.soort().toUpperCase(java.util.Locale.ROOT));
    }

    /**
     * The same as variables, as Tasklist submits a Camunda Form: every field that shows, empty ones too; numbers and
     * boxes keep their kind. A list of choices is sent as text, which costs the stock engine less than the JSON object
     * that Tasklist makes of it.
     */
    static Map<String, Object> alsVariabelen(Invulling invulling) {
        Map<String, Object> variabelen = new HashMap<>();
        for (Veld veld : invulling.velden()) {
            List<String> getypt = invulling.getypt().getOrDefault(veld.naam(), List.of());
            variabelen.put(veld.naam(), variabele(soort(veld), getypt));
        }
        return variabelen;
    }

    private static Object variabele(Veldsoort soort, List<String> getypt) {
        String eerste = getypt.isEmpty() ? "" : getypt.get(0);
        return switch (soort) {
            case TEKST, TEKSTVLAK -> eerste;
            case VINK -> eerste.equals("true");
            case VINKLIJST -> getypt.stream()
                    .map(keuze -> '"' + keuze + '"')
                    .collect(Collectors.joining(",", "[", "]"));
            case GETAL -> eerste.isEmpty() ? null : Integer.valueOf(eerste);
            case DATUM -> Datuminvoer.lees(eerste).map(LocalDate::toString).orElse(null);
            case KEUZERONDJES, LIJST -> eerste.isEmpty() ? null : eerste;
            case UITLEG -> null;
        };
    }
}
