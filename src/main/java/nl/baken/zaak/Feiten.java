// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The facts of a case. The same fact of the same day is told once, however often it comes in. */
@Service
public class Feiten {

    static final String TABEL = "zaak.feit";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Feitindex index;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Feiten(JdbcClient database, Kluis kluis, Feitindex index, Clock klok, ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.kluis = kluis;
        this.index = index;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Keeps it and tells every track. @return false when it was known */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean meld(ZaakNummer nummer, Feitsoort soort, LocalDate op, String bron) {
        return meld(nummer, soort, op, null, bron);
    }

    /** As above, with the time where hours count (the M55, T11). */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean meld(ZaakNummer nummer, Feitsoort soort, LocalDate op, @Nullable LocalTime tijd, String bron) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        boolean nieuw = database.sql(
                                """
                                insert into zaak.feit (nummer, rij, token, soort, op, tijd, bron, vastgelegd_op)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (nummer, token) do nothing""")
                        .params(Arrays.asList(
                                nummer.waarde(),
                                rij,
                                index.token(nummer, soort, op),
                                vak.sluit("soort", soort),
                                op,
                                tijd,
                                vak.sluit("bron", bron),
                                Timestamp.from(klok.instant())))
                        .update()
                == 1;
        if (nieuw) {
            gebeurtenissen.publishEvent(new Feit(nummer, soort, op, bron, tijd));
        }
        return nieuw;
    }

    /** In the order in which they happened. */
    @Transactional(readOnly = true)
    public List<Feit> van(ZaakNummer nummer) {
        return database.sql("select rij, soort, op, tijd, bron from zaak.feit where nummer = ? order by op, id")
                .param(nummer.waarde())
                .query((rijen, n) -> feit(nummer, rijen))
                .list();
    }

    /** Of each of these cases, in the order in which they happened; a case without facts is left out. */
    @Transactional(readOnly = true)
    public Map<String, List<Feit>> van(Collection<String> nummers) {
        return database
                .sql("select nummer, rij, soort, op, tijd, bron from zaak.feit where nummer = any (?) order by op, id")
                .param(nummers.toArray(String[]::new))
                .query((rijen, n) -> feit(new ZaakNummer(rijen.getString("nummer")), rijen))
                .list()
                .stream()
                .collect(Collectors.groupingBy(feit -> feit.zaak().waarde()));
    }

    private Feit feit(ZaakNummer nummer, ResultSet rijen) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
        return new Feit(
                nummer,
                vak.code(rijen, "soort", Feitsoort.class),
                rijen.getObject("op", LocalDate.class),
                vak.tekst(rijen, "bron"),
                rijen.getObject("tijd", LocalTime.class));
    }

    @Transactional(readOnly = true)
    public boolean heeft(ZaakNummer nummer, Feitsoort soort) {
        return laatste(nummer, soort).isPresent();
    }

    /** The last day on which it happened. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> laatste(ZaakNummer nummer, Feitsoort soort) {
        return van(nummer).stream()
                .filter(feit -> feit.soort() == soort)
                .map(Feit::op)
                .max(Comparator.naturalOrder());
    }
}
