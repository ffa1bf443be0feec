// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.telling.Kenmerk;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The words of codes, by figure and by feature: {@code rapportage/labels.csv}. The modules that tell the codes have
 * them too, but figures know no module; a test holds them together.
 */
@Component
public class Labels {

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final Map<String, Map<String, String>> woorden = new LinkedHashMap<>();

    public Labels() {
        try (Reader bron = new InputStreamReader(
                        new ClassPathResource("rapportage/labels.csv").getInputStream(), StandardCharsets.UTF_8);
                CSVParser regels = VORM.parse(bron)) {
            regels.forEach(this::onthoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Labels(Map<String, Map<String, String>> woorden) {
        this.woorden.putAll(woorden);
    }

    /** The same, and these words for the codes of one figure. */
    public Labels met(String cijfer, Map<String, String> namen) {
        Labels alles = new Labels(woorden);
        alles.woorden.put(cijfer, namen);
        return alles;
    }

    private void onthoud(CSVRecord regel) {
        for (String soort : regel.get("soort").split(" ")) {
            woorden.computeIfAbsent(soort, s -> new LinkedHashMap<>()).put(regel.get("code"), regel.get("woorden"));
        }
    }

    /** Empty when the file does not know the code. */
    public Optional<String> zoek(String cijfer, String deel) {
        return Optional.ofNullable(van(cijfer).get(deel));
    }

    /** A municipality has no line in the file: it is a name. So are an organisation and its function. */
    public String toon(String cijfer, String deel) {
        return deel.equals(Plek.ALLES) ? "Totaal" : zoek(cijfer, deel).orElseGet(() -> vanNamen(deel));
    }

    private static String vanNamen(String deel) {
        if (deel.endsWith("|")) {
            return deel.substring(0, deel.length() - 1) + ", samen";
        }
        return deel.contains("|") ? deel.replace("|", ", ") : naam(deel);
    }

    /** In the order of the file; what is not in it comes last, by name. */
    Comparator<String> volgorde(String cijfer) {
        List<String> codes = List.copyOf(van(cijfer).keySet());
        return Comparator.<String>comparingInt(deel -> codes.contains(deel) ? codes.indexOf(deel) : codes.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /** Those of the parts of a figure, by code. */
    public Map<String, String> woorden(String cijfer) {
        return van(cijfer);
    }

    /** The values of a feature, by code. */
    public Map<String, String> waarden(Kenmerk kenmerk) {
        return van(kenmerk.sleutel());
    }

    private Map<String, String> van(String soort) {
        return woorden.getOrDefault(soort, Map.of());
    }

    public static String naam(String code) {
        return code.isEmpty()
                ? "Aantal"
                : Arrays.stream(code.replace('_', ' ').split(" "))
                        .map(StringUtils::capitalize)
                        .collect(Collectors.joining(" "));
    }
}
