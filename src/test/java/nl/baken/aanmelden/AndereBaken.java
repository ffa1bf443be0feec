// SPDX-License-Identifier: EUPL-1.2
package nl.baken.aanmelden;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.BakenApplication;
import org.springframework.util.FileSystemUtils;

/** A whole Baken in a process of its own, without a profile: as in production, with an empty database. */
public final class AndereBaken implements AutoCloseable {

    private final int poort;
    private final int beheerpoort;
    private final Proces proces;

    private AndereBaken(int poort, int beheerpoort, Proces proces) {
        this.poort = poort;
        this.beheerpoort = beheerpoort;
        this.proces = proces;
    }

    /** @param instellingen as on the command line, without the dashes */
    public static AndereBaken start(int poort, List<String> instellingen) throws IOException {
        Path map = Path.of("target", "baken-oidc-" + poort);
        FileSystemUtils.deleteRecursively(map);
        int beheerpoort = Proces.vrijePoort();
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-Duser.timezone=UTC",
                "-cp",
                klassen(),
                BakenApplication.class.getName(),
                "--server.port=" + poort,
                "--management.server.port=" + beheerpoort,
                "--server.servlet.session.cookie.secure=false",
                "--baken.map=" + map,
                "--baken.postgres.ingebouwd=true",
                "--baken.postgres.duurzaam=false",
                "--spring.flyway.user=baken_beheer",
                "--baken.sleutel.bestand=" + map.resolve("sleutel.json"),
                "--baken.sleutel.maak=true"));
        instellingen.forEach(instelling -> opdracht.add("--" + instelling));
        Path uitvoer = Path.of("target", "baken-oidc-" + poort + ".log");
        return new AndereBaken(poort, beheerpoort, Proces.start(Path.of("."), uitvoer, Map.of(), opdracht));
    }

    public AndereBaken wachtTotKlaar() {
        proces.wachtOp(beheeradres() + "/actuator/health");
        return this;
    }

    public String adres() {
        return "http://localhost:" + poort;
    }

    public String beheeradres() {
        return "http://127.0.0.1:" + beheerpoort;
    }

    public String uitvoer() {
        return proces.uitvoer();
    }

    /** What the packaged jar holds: the classes of Baken and its libraries, nothing of the tests. */
    private static String klassen() {
        String pad = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(pad.split(File.pathSeparator))
                .filter(deel -> !deel.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() {
        proces.close();
    }
}
