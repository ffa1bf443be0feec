// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a folder of its own, for development, demo and tests. Data stay between runs. It is stopped as
 * the last bean (a shutdown hook of its own would race the pool), and a server that outlived a killed Baken is ended
 * before a new one starts on the same folder.
 */
final class IngebouwdePostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IngebouwdePostgres.class);
    private static final Duration STOPTIJD = Duration.ofSeconds(20);

    private final EmbeddedPostgres server;
    private final RandomAccessFile slotbestand;

    private IngebouwdePostgres(EmbeddedPostgres server, RandomAccessFile slotbestand) {
        this.server = server;
        this.slotbestand = slotbestand;
    }

    /**
     * @param map folder that holds the data, made when it is missing
     * @param duurzaam whether a confirmed write must survive a power cut; off only for tests
     * @throws MapBezet when another Baken uses the folder
     */
    static IngebouwdePostgres start(Path map, boolean duurzaam) throws IOException {
        Files.createDirectories(map);
        RandomAccessFile slot = bezet(map);
        try {
            Path gegevens = map.resolve("postgres");
            ruimAchterblijverOp(gegevens);
            String aanUit = duurzaam ? "on" : "off";
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    // Beside the data: a shared temporary folder would belong to whoever came first.
                    .setOverrideWorkingDirectory(map.resolve("programma").toFile())
                    .setDataDirectory(gegevens)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("fsync", aanUit)
                    .setServerConfig("synchronous_commit", aanUit)
                    .setServerConfig("full_page_writes", aanUit)
                    .setServerConfig("max_connections", "60")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                            map.resolve("postgres.log").toFile()))
                    .start();
            Rollen.maak(server.getPostgresDatabase());
            return new IngebouwdePostgres(server, slot);
        } catch (IOException | RuntimeException e) {
            slot.close();
            throw e;
        }
    }

    /** Of nobody yet: the one who asks says as which role. */
    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    @Override
    public void close() throws IOException {
        server.close();
        slotbestand.close();
    }

    /** The operating system frees this lock when the process ends, however it ends. */
    private static RandomAccessFile bezet(Path map) throws IOException {
        RandomAccessFile bestand = new RandomAccessFile(map.resolve("slot").toFile(), "rw");
        try {
            FileLock slot = bestand.getChannel().tryLock();
            if (slot == null) {
                bestand.close();
                throw new MapBezet(map);
            }
            return bestand;
        } catch (OverlappingFileLockException e) {
            bestand.close();
            throw new MapBezet(map);
        }
    }

    private static void ruimAchterblijverOp(Path gegevens) throws IOException {
        Path pidbestand = gegevens.resolve("postmaster.pid");
        if (!Files.exists(pidbestand)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidbestand).get(0).strip());
        ProcessHandle.of(pid).filter(IngebouwdePostgres::isPostgres).ifPresent(achterblijver -> {
            LOG.info("een achtergebleven PostgreSQL (proces {}) wordt eerst gestopt", pid);
            achterblijver.destroy();
            wachtOpEinde(achterblijver);
        });
        Files.deleteIfExists(pidbestand);
    }

    private static boolean isPostgres(ProcessHandle proces) {
        return proces.info().command().map(c -> c.contains("postgres")).orElse(false);
    }

    private static void wachtOpEinde(ProcessHandle proces) {
        try {
            proces.onExit().get(STOPTIJD.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            proces.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException("de achtergebleven PostgreSQL stopte niet", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
