// SPDX-License-Identifier: EUPL-1.2
package nl.baken.aanmelden;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A program beside the test, on loopback, ended with everything it started. */
final class Proces implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofMinutes(4);

    private final Process proces;
    private final Path uitvoer;

    private Proces(Process proces, Path uitvoer) {
        this.proces = proces;
        this.uitvoer = uitvoer;
    }

    static Proces start(Path map, Path uitvoer, Map<String, String> omgeving, List<String> opdracht) {
        try {
            Files.createDirectories(uitvoer.getParent());
            ProcessBuilder bouwer = new ProcessBuilder(opdracht)
                    .directory(map.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(uitvoer.toFile());
            bouwer.environment().putAll(omgeving);
            return new Proces(bouwer.start(), uitvoer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that was free a moment ago. */
    static int vrijePoort() {
        try (ServerSocket stekker = new ServerSocket(0)) {
            return stekker.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Proces wachtOp(String adres) {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest vraag = HttpRequest.newBuilder(URI.create(adres))
                .timeout(Duration.ofSeconds(10))
                .build();
        await().atMost(GEDULD)
                .pollInterval(Duration.ofMillis(500))
                .failFast("is gestopt, zie " + uitvoer, () -> !proces.isAlive())
                .ignoreExceptions()
                .until(() -> http.send(vraag, BodyHandlers.discarding()).statusCode() == 200);
        return this;
    }

    /** Everything it has said so far. */
    String uitvoer() {
        try {
            return Files.readString(uitvoer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> alles = proces.descendants().toList();
        proces.destroy();
        proces.onExit().orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).join();
        alles.forEach(ProcessHandle::destroy);
    }
}
