// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A Camunda Form ({@code .form}), read once; what Camunda Modeler shows is what Baken renders. */
public record Formulier(String id, List<Formulierdeel> componenten) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException when a component has a type or shape that Baken does not render */
    public static Formulier lees(InputStream bron) throws IOException {
        JsonNode boom = JSON.readTree(bron);
        String id = boom.path("id").asText();
        List<Formulierdeel> componenten = new ArrayList<>();
        for (JsonNode knoop : boom.path("components")) {
            componenten.add(component(knoop, id));
        }
        return new Formulier(id, List.copyOf(componenten));
    }

    public List<Formulierdeel> velden() {
        return componenten.stream().filter(Formulierdeel::isVeld).toList();
    }

    private static Formulierdeel component(JsonNode knoop, String id) {
        Veldsoort soort = Veldsoort.van(knoop.path("type").asText(), id);
        String label = soort == Veldsoort.DATUM
                ? knoop.path("dateLabel").asText()
                : knoop.path(soort == Veldsoort.UITLEG ? "text" : "label").asText();
        String naam = soort == Veldsoort.UITLEG
                ? knoop.path("id").asText()
                : knoop.path("key").asText();
        if (naam.isEmpty() || label.isEmpty()) {
            throw new IllegalArgumentException("formulier " + id + ": een veld zonder sleutel of label");
        }
        JsonNode regels = knoop.path("validate");
        return new Formulierdeel(
                soort,
                naam,
                label,
                knoop.path("description").asText(),
                regels.path("required").asBoolean(),
                regels.has("maxLength") ? regels.path("maxLength").asInt() : null,
                keuzes(knoop),
                tekst(knoop.path("valuesKey")),
                tekst(knoop.path("conditional").path("hide")),
                tekst(knoop.path("properties").path("doel")),
                tekst(knoop.path("properties").path("grondslag")));
    }

    private static List<Keuze> keuzes(JsonNode knoop) {
        return StreamSupport.stream(knoop.path("values").spliterator(), false)
                .map(keuze -> new Keuze(
                        keuze.path("value").asText(), keuze.path("label").asText()))
                .toList();
    }

    private static @Nullable String tekst(JsonNode knoop) {
        return knoop.isTextual() && !knoop.asText().isEmpty() ? knoop.asText() : null;
    }
}
