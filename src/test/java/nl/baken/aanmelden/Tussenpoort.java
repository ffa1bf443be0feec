// SPDX-License-Identifier: EUPL-1.2
package nl.baken.aanmelden;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Stands between everybody and the provider: closed, the provider is away; open, it can change the ID token on its way
 * to Baken, as somebody would who got in between; and with a key that counts as the provider's own it can lie for it.
 */
public final class Tussenpoort implements AutoCloseable {

    private static final Set<String> VAN_DE_LIJN =
            Set.of("connection", "content-length", "host", "upgrade", "expect", "transfer-encoding", ":status");
    private static final Pattern ID_TOKEN = Pattern.compile("(\"id_token\"\\s*:\\s*\")([^\"]+)");

    private final int poort = Proces.vrijePoort();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Valssleutel vals = new Valssleutel();
    private volatile UnaryOperator<String> vervalsing = UnaryOperator.identity();
    private volatile UnaryOperator<String> vraag = UnaryOperator.identity();
    private volatile String weg = "";
    private int achter;
    private HttpServer server;

    public String adres() {
        return "http://localhost:" + poort;
    }

    public void open(Keycloak keycloak) throws IOException {
        achter = keycloak.poort();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::geefDoor);
        server.start();
    }

    /** Open, and honest again. */
    public void herstel(Keycloak keycloak) throws IOException {
        vervalsing = UnaryOperator.identity();
        vraag = UnaryOperator.identity();
        weg = "";
        if (server == null) {
            open(keycloak);
        }
    }

    /** What happens to every ID token from now on. */
    public void vervals(UnaryOperator<String> hoe) {
        vervalsing = hoe;
    }

    /** From now on the provider itself says something else: signed with a key that is in its list. */
    public void liegt(Consumer<Map<String, Object>> hoe) {
        vervalsing = token -> vals.onderteken(token, hoe);
    }

    /** What happens to the path and query of every request, as with what goes through somebody's browser. */
    public void wijzigVraag(UnaryOperator<String> hoe) {
        vraag = hoe;
    }

    /** Addresses that end so get no answer any more. */
    public void valtWegBij(String einde) {
        weg = einde;
    }

    private void geefDoor(HttpExchange verkeer) throws IOException {
        try (verkeer) {
            if (!weg.isEmpty() && verkeer.getRequestURI().getPath().endsWith(weg)) {
                return;
            }
            HttpRequest.Builder vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + achter
                            + this.vraag.apply(verkeer.getRequestURI().toString())))
                    .method(
                            verkeer.getRequestMethod(),
                            BodyPublishers.ofByteArray(verkeer.getRequestBody().readAllBytes()));
            verkeer.getRequestHeaders().forEach((naam, waarden) -> {
                if (!VAN_DE_LIJN.contains(naam.toLowerCase(java.util.Locale.ROOT))) {
                    waarden.forEach(waarde -> vraag.header(naam, waarde));
                }
            });
            antwoord(verkeer, http.send(vraag.build(), BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void antwoord(HttpExchange verkeer, HttpResponse<byte[]> antwoord) throws IOException {
        antwoord.headers().map().forEach((naam, waarden) -> {
            if (!VAN_DE_LIJN.contains(naam.toLowerCase(java.util.Locale.ROOT))) {
                verkeer.getResponseHeaders().put(naam, waarden);
            }
        });
        byte[] inhoud = antwoord.body();
        if (verkeer.getRequestURI().getPath().endsWith("/token")) {
            inhoud = ID_TOKEN.matcher(new String(inhoud))
                    .replaceAll(gevonden -> gevonden.group(1) + vervalsing.apply(gevonden.group(2)))
                    .getBytes();
        }
        if (verkeer.getRequestURI().getPath().endsWith("/certs")) {
            inhoud = vals.voegToe(new String(inhoud)).getBytes();
        }
        verkeer.sendResponseHeaders(antwoord.statusCode(), inhoud.length == 0 ? -1 : inhoud.length);
        if (inhoud.length > 0) {
            verkeer.getResponseBody().write(inhoud);
        }
    }

    public void sluit() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public void close() {
        sluit();
    }
}
