// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The anchors: one line of text a day, that says how the chain was. Somebody else keeps them, so that who can change
 * everything in Baken's database still can't make a new history.
 */
@Component
public class Ankers {

    private static final Pattern REGEL =
            Pattern.compile("baken-anker (\\d{4}-\\d{2}-\\d{2}) tot (\\d{1,18}) sha256 ([0-9a-f]{64})");

    private final JdbcClient database;
    private final Keteninstellingen instellingen;

    Ankers(JdbcClient database, Keteninstellingen instellingen) {
        this.database = database;
        this.instellingen = instellingen;
    }

    /** @param tot the chain up to this number @param hash in hexadecimal */
    public record Anker(LocalDate dag, long tot, String hash) {

        /** What the other party keeps. */
        public String regel() {
            return "baken-anker " + dag + " tot " + tot + " sha256 " + hash;
        }

        /** @return nothing when this is no line of an anchor */
        public static Optional<Anker> lees(String regel) {
            Matcher delen = REGEL.matcher(regel.strip());
            return delen.matches()
                    ? Optional.of(
                            new Anker(LocalDate.parse(delen.group(1)), Long.parseLong(delen.group(2)), delen.group(3)))
                    : Optional.empty();
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Anker> laatste(int hoogstens) {
        return database.sql("select dag, tot, hash from logboek.anker order by dag desc limit ?")
                .param(hoogstens)
                .query((rij, n) -> new Anker(
                        rij.getDate(1).toLocalDate(),
                        rij.getLong(2),
                        HexFormat.of().formatHex(rij.getBytes(3))))
                .list();
    }

    /** The chain as it is at this moment, for somebody who takes lines along; it is not kept as the anchor of the day. */
    @Transactional(readOnly = true)
    public Anker nu(LocalDate dag) {
        return database.sql(
                        """
                        select v.tot, logboek.ankerhash(v.tot)
                        from (select coalesce(max(tot), 0) as tot from logboek.verzegeling) v""")
                .query((rij, n) -> new Anker(dag, rij.getLong(1), HexFormat.of().formatHex(rij.getBytes(2))))
                .single();
    }

    /** Is the chain that there is now the one that this anchor was laid on? */
    @Transactional(readOnly = true)
    public boolean klopt(Anker anker) {
        byte[] nu = database.sql("select logboek.ankerhash(?)")
                .param(anker.tot())
                .query(byte[].class)
                .single();
        return HexFormat.of().formatHex(nu).equals(anker.hash());
    }

    /** Writes each anchor that is not there yet as a file in the folder outside. */
    void bewaarBuiten() {
        Path buiten = instellingen.ankermap();
        if (buiten == null) {
            return;
        }
        try {
            Files.createDirectories(buiten);
            for (Anker anker : laatste(31)) {
                Path bestand = buiten.resolve("baken-anker-" + anker.dag() + ".txt");
                if (Files.notExists(bestand)) {
                    Files.writeString(bestand, anker.regel() + System.lineSeparator());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("baken.logboek.ankermap: kan daar niet schrijven", e);
        }
    }
}
