// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What D06 said, each time that it was decided. */
@Repository
class Spoorbesluiten {

    private static final String TABEL = "verblijf.spoorbesluit";
    private static final String DEEL = "\t";
    private static final String RIJ = "\n";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Spoorbesluiten(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** One track that fits. @param regeling the law it rests on */
    record Uitkomst(String spoor, String uitleg, String regeling) {}

    /** @param invoer token of the facts it was decided with */
    record Spoorbesluit(String invoer, LocalDate peildatum, List<Uitkomst> uitkomst) {}

    /** Equal for equal facts. @param vast the day whose rules hold, when that day stands still */
    String token(ZaakNummer nummer, Map<String, Object> invoer, @Nullable LocalDate vast) {
        return kluis.token(TABEL, inhoud(nummer, invoer, vast));
    }

    /**
     * Whether it was decided with these facts, told with any key there is. When the key of then is gone it is decided
     * once more, with the same outcome: the facts themselves are not kept here.
     */
    boolean is(Spoorbesluit besluit, ZaakNummer nummer, Map<String, Object> invoer, @Nullable LocalDate vast) {
        return kluis.tokens(TABEL, inhoud(nummer, invoer, vast)).contains(besluit.invoer());
    }

    private static String inhoud(ZaakNummer nummer, Map<String, Object> invoer, @Nullable LocalDate vast) {
        return nummer.waarde() + new TreeMap<>(invoer) + vast;
    }

    void bewaar(ZaakNummer nummer, String invoer, LocalDate peildatum, List<Uitkomst> uitkomst) {
        String rij = UUID.randomUUID().toString();
        String tekst = uitkomst.stream()
                .map(deel -> String.join(DEEL, deel.spoor(), deel.uitleg(), deel.regeling()))
                .collect(Collectors.joining(RIJ));
        database.sql(
                        """
                        insert into verblijf.spoorbesluit (nummer, rij, invoer, peildatum, uitkomst, op)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        rij,
                        invoer,
                        peildatum,
                        new Kluisrij(kluis, TABEL, rij).sluit("uitkomst", tekst),
                        Timestamp.from(klok.instant()))
                .update();
    }

    Optional<Spoorbesluit> laatste(ZaakNummer nummer) {
        return database.sql("select * from verblijf.spoorbesluit where nummer = ? order by id desc limit 1")
                .param(nummer.waarde())
                .query((rijen, n) -> new Spoorbesluit(
                        rijen.getString("invoer"),
                        rijen.getObject("peildatum", LocalDate.class),
                        uitkomst(new Kluisrij(kluis, TABEL, rijen.getString("rij")).tekst(rijen, "uitkomst"))))
                .optional();
    }

    private static List<Uitkomst> uitkomst(@Nullable String tekst) {
        return Arrays.stream(tekst == null ? new String[0] : tekst.split(RIJ))
                .map(rij -> rij.split(DEEL))
                .map(delen -> new Uitkomst(delen[0], delen[1], delen[2]))
                .toList();
    }
}
