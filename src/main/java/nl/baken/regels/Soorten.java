// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Comparator;
import java.util.List;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.regel.Regelopdracht;
import nl.baken.gedeeld.regel.Regelsoort;
import org.springframework.stereotype.Component;

/** The kinds of rule there are, in the order of the pages; and their proposals as they are kept. */
@Component
class Soorten {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final List<? extends Regelsoort<?>> soorten;

    Soorten(List<Regelsoort<?>> soorten) {
        this.soorten = soorten.stream()
                .sorted(Comparator.comparingInt(Regelsoort::volgorde))
                .toList();
    }

    List<? extends Regelsoort<?>> alle() {
        return soorten;
    }

    /** @throws NietGevonden when there is no such kind */
    Regelsoort<?> soort(String code) {
        return soorten.stream()
                .filter(soort -> soort.code().equals(code))
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    static String schrijf(Object opdracht) {
        try {
            return JSON.writeValueAsString(opdracht);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("een voorstel laat zich niet bewaren", e);
        }
    }

    static <C extends Regelopdracht> C lees(Regelsoort<C> soort, String inhoud) {
        return lees(soort.opdracht(), inhoud);
    }

    static <C> C lees(Class<C> soort, String inhoud) {
        try {
            return JSON.readValue(inhoud, soort);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("een voorstel laat zich niet lezen", e);
        }
    }
}
