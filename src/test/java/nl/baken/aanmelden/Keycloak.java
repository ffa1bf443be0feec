// SPDX-License-Identifier: EUPL-1.2
package nl.baken.aanmelden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A real Keycloak with one realm, as {@code -Pstoring} unpacks it from Maven Central. */
public final class Keycloak implements AutoCloseable {

    private static final Path UITGEPAKT = Path.of("target", "keycloak");
    /** The private key of the client {@code baken-sleutel}. */
    public static final Path SLEUTEL = Path.of("target", "keycloak-sleutel.json");

    private static final String BEHEERDER = "FICTIEF-beheer";

    private final int poort;
    private final Proces proces;

    private Keycloak(int poort, Proces proces) {
        this.poort = poort;
        this.proces = proces;
    }

    /**
     * @param buiten address by which browser and Baken know it
     * @param baken address of the Baken that its client {@code baken} is
     * @param ander address of the Baken that its client {@code baken-sleutel} is
     */
    public static Keycloak start(String buiten, String baken, String ander) throws IOException {
        Path map = map();
        // What an earlier run left is another realm.
        FileSystemUtils.deleteRecursively(map.resolve("data"));
        Files.createDirectories(map.resolve("data/import"));
        String realm = Files.readString(Path.of("src/test/resources/keycloak/baken.json"));
        Files.writeString(
                map.resolve("data/import/baken.json"),
                realm.replace("@BAKEN@", baken).replace("@ANDER@", ander).replace("@SLEUTELS@", maakSleutel()));
        int poort = Proces.vrijePoort();
        Proces proces = Proces.start(
                map,
                Path.of("target", "keycloak.log"),
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", BEHEERDER,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", BEHEERDER,
                        "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m"),
                List.of(
                        "sh",
                        "bin/kc.sh",
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + poort,
                        "--hostname=" + buiten,
                        "--import-realm"));
        return new Keycloak(poort, proces.wachtOp(intern(poort) + "/realms/baken/.well-known/openid-configuration"));
    }

    /** @return the public half, as text within JSON */
    private static String maakSleutel() throws IOException {
        try {
            RSAKey sleutel = new RSAKeyGenerator(2048)
                    .keyID("baken")
                    .algorithm(JWSAlgorithm.RS256)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
            Files.writeString(SLEUTEL, sleutel.toJSONString());
            return new JWKSet(sleutel).toString(true).replace("\"", "\\\"");
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    int poort() {
        return poort;
    }

    /** Ends every session of this person, as an administrator of the organisation does. */
    public void meldAf(String gebruiker) {
        stuur("POST", "/users/" + id(gebruiker) + "/logout", "");
    }

    /** Takes a role away. */
    public void ontneem(String gebruiker, String rol) {
        JsonNode client = lees("/clients?clientId=baken").get(0);
        String rollen = "/users/" + id(gebruiker) + "/role-mappings/clients/"
                + client.get("id").asText();
        for (JsonNode toegekend : lees(rollen)) {
            if (toegekend.get("name").asText().equals(rol)) {
                stuur("DELETE", rollen, "[" + toegekend + "]");
            }
        }
    }

    private String id(String gebruiker) {
        return lees("/users?exact=true&username=" + gebruiker).get(0).get("id").asText();
    }

    private JsonNode lees(String pad) {
        return json(stuur("GET", pad, ""));
    }

    private String stuur(String werkwoord, String pad, String inhoud) {
        String token = json(vraag(HttpRequest.newBuilder(
                                URI.create(intern(poort) + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=" + BEHEERDER
                                + "&password=" + BEHEERDER))))
                .get("access_token")
                .asText();
        return vraag(HttpRequest.newBuilder(URI.create(intern(poort) + "/admin/realms/baken" + pad))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(werkwoord, BodyPublishers.ofString(inhoud)));
    }

    private static String vraag(HttpRequest.Builder vraag) {
        try {
            var antwoord = HttpClient.newHttpClient().send(vraag.build(), BodyHandlers.ofString());
            if (antwoord.statusCode() >= 400) {
                throw new IllegalStateException("Keycloak: " + antwoord.statusCode() + " " + antwoord.body());
            }
            return antwoord.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String tekst) {
        try {
            return new ObjectMapper().readTree(tekst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String intern(int poort) {
        return "http://127.0.0.1:" + poort;
    }

    private static Path map() throws IOException {
        try (Stream<Path> mappen = Files.list(UITGEPAKT)) {
            return mappen.filter(map -> map.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        proces.close();
    }
}
