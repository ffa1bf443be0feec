// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The container files parse, name only settings that exist, and carry no secret and no default account. */
class InzetTest {

    private static final Set<String> OPDRACHTEN =
            Set.of("FROM", "RUN", "WORKDIR", "COPY", "USER", "ENV", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT");

    private final Map<String, Object> compose = lees("docker-compose.yml");

    @Test
    void composeNoemtAlleenBestaandeInstellingen() throws IOException {
        Set<String> bekend = bekendeInstellingen();
        assertThat(deel(dienst("baken"), "environment").keySet()).isNotEmpty().allSatisfy(naam -> assertThat(bekend)
                .contains(kaal(naam)));
    }

    @Test
    void geheimenKomenUitDeOmgevingZonderStandaard() throws IOException {
        String tekst = Files.readString(Path.of("docker-compose.yml"));
        Matcher plaatsen = Pattern.compile("\\$\\{([^}]*)}").matcher(tekst);
        assertThat(plaatsen.results().map(plek -> plek.group(1))).isNotEmpty().allMatch(plek -> plek.contains(":?"));
        assertThat(tekst).doesNotContain("SPRING_PROFILES_ACTIVE", "demo:");
    }

    @Test
    void wachtwoordenZijnBestandenMetDeNaamVanEenInstelling() throws IOException {
        List<?> geheimen = (List<?>) dienst("baken").get("secrets");
        List<String> instellingen = geheimen.stream()
                .filter(Map.class::isInstance)
                .map(geheim -> String.valueOf(((Map<?, ?>) geheim).get("target")))
                .toList();
        assertThat(instellingen).contains("spring.datasource.password", "spring.flyway.password");
        assertThat(bekendeInstellingen())
                .containsAll(instellingen.stream().map(InzetTest::kaal).toList());
        for (String dienst : List.of("baken", "database")) {
            assertThat(compose(dienst).keySet()).noneMatch(naam -> naam.matches("(?i).*(PASSWORD|WACHTWOORD)"));
        }
        assertThat(Files.readString(Path.of("src/main/resources/db/rollen/10-rollen.sql")))
                .doesNotContainIgnoringCase("encrypted password", " password '");
    }

    @Test
    void versiesStaanVastEnElkeDienstHeeftEenGezondheidscontrole() throws IOException {
        assertThat(String.valueOf(dienst("database").get("image"))).matches("postgres:\\d+\\.\\d+-alpine\\d+\\.\\d+");
        assertThat(dienst("database")).containsKey("healthcheck");
        List<String> regels = opdrachten();
        assertThat(regels).allMatch(regel -> OPDRACHTEN.contains(regel.split(" ")[0]));
        assertThat(regels).anyMatch(regel -> regel.startsWith("HEALTHCHECK"));
        assertThat(regels.get(0)).matches("FROM eclipse-temurin:17\\.[0-9._]+-jre-jammy");
        assertThat(regels).anyMatch(regel -> regel.startsWith("USER 10001"));
    }

    @Test
    void hetImageZetAlleenBestaandeInstellingen() throws IOException {
        Set<String> bekend = bekendeInstellingen();
        opdrachten().stream()
                .filter(regel -> regel.startsWith("ENV "))
                .flatMap(regel -> Pattern.compile("([A-Z_]+)=").matcher(regel).results())
                .forEach(naam -> assertThat(bekend).contains(kaal(naam.group(1))));
    }

    private static List<String> opdrachten() throws IOException {
        String tekst = Files.readString(Path.of("Dockerfile")).replaceAll("(?m)^#.*\\R", "");
        return tekst.replaceAll("\\\\\\R\\s*", " ")
                .lines()
                .filter(regel -> !regel.isBlank())
                .toList();
    }

    /** Of Spring Boot, of the engine's starter and of Baken itself, as their jars describe them. */
    private static Set<String> bekendeInstellingen() throws IOException {
        Set<String> namen = new HashSet<>();
        for (URL bron : Collections.list(
                InzetTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            for (JsonNode instelling : new ObjectMapper().readTree(bron).path("properties")) {
                namen.add(kaal(instelling.path("name").asText()));
            }
        }
        return namen;
    }

    private static String kaal(String naam) {
        return naam.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> compose(String dienst) {
        return deel(dienst(dienst), "environment");
    }

    private Map<String, Object> dienst(String naam) {
        return deel(deel(compose, "services"), naam);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> deel(Map<String, Object> van, String naam) {
        return (Map<String, Object>) van.get(naam);
    }

    private static Map<String, Object> lees(String bestand) {
        try {
            return new Yaml().load(Files.readString(Path.of(bestand)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
