// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged Baken as a process of its own, with the demo, on two cores and a small heap. */
final class Losstaand implements AutoCloseable {

    private static final Pattern KLAAR = Pattern.compile("Baken staat klaar op http://localhost:(\\d+)/");
    private static final Pattern OPGERUIMD = Pattern.compile("Pause .* \\d+M->(\\d+)M\\(");
    private static final String GC_LOG = "gc.log";

    private final Process proces;
    private final Path map;
    private final int poort;
    private final Duration starttijd;

    private Losstaand(Process proces, Path map, int poort, Duration starttijd) {
        this.proces = proces;
        this.map = map;
        this.poort = poort;
        this.starttijd = starttijd;
    }

    /** @param map working folder, where the data stay */
    static Losstaand start(Path map, int heapInMb) throws IOException {
        long begin = System.nanoTime();
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ActiveProcessorCount=2",
                        "-Xmx" + heapInMb + "m",
                        "-Xlog:gc:file=" + GC_LOG,
                        "-jar",
                        jar().toString(),
                        "--spring.profiles.active=demo",
                        "--server.port=0")
                .directory(map.toFile())
                .redirectErrorStream(true)
                .start();
        int poort = wachtTotKlaar(proces);
        return new Losstaand(proces, map, poort, Duration.ofNanos(System.nanoTime() - begin));
    }

    int poort() {
        return poort;
    }

    Duration starttijd() {
        return starttijd;
    }

    /** The most that was left after a collection. */
    int hoogsteHeapInMb() throws IOException {
        return OPGERUIMD
                .matcher(Files.readString(map.resolve(GC_LOG)))
                .results()
                .mapToInt(regel -> Integer.parseInt(regel.group(1)))
                .max()
                .orElseThrow();
    }

    private static int wachtTotKlaar(Process proces) throws IOException {
        StringBuilder uitvoer = new StringBuilder();
        BufferedReader regels = proces.inputReader(StandardCharsets.UTF_8);
        for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
            uitvoer.append(regel).append('\n');
            Matcher klaar = KLAAR.matcher(regel);
            if (klaar.find()) {
                leesVerder(regels);
                return Integer.parseInt(klaar.group(1));
            }
        }
        throw new IllegalStateException("Baken kwam niet op:\n" + uitvoer);
    }

    /** A full pipe would hold the process up. */
    private static void leesVerder(BufferedReader regels) {
        Thread lezer = new Thread(() -> regels.lines().forEach(regel -> {}));
        lezer.setDaemon(true);
        lezer.start();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> bestanden = Files.list(Path.of("target"))) {
            return bestanden
                    .filter(bestand -> bestand.getFileName().toString().matches("baken-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("geen jar in target: draai mvn verify -Pbench"))
                    .toAbsolutePath();
        }
    }

    @Override
    public void close() throws IOException {
        proces.destroy();
        try {
            if (!proces.waitFor(1, TimeUnit.MINUTES)) {
                proces.destroyForcibly();
                throw new IllegalStateException("Baken stopte niet binnen een minuut");
            }
        } catch (InterruptedException e) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
