// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.telling.Trainingsstand;
import nl.baken.gedeeld.telling.Trainingsstand.Stand;
import nl.baken.gedeeld.telling.Trainingsstand.Verloop;
import nl.baken.toegang.Organisaties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether who reported came from a trained organisation. That is found out once and kept: later on the account may be of
 * another organisation, the signal anonymous, and a training told of afterwards changes no figure of before.
 */
@Repository
class Melderstraining {

    private static final String ONBEKEND = code(Stand.ONBEKEND);

    private final JdbcClient database;
    private final Organisaties organisaties;
    private final Optional<Trainingsstand> trainingen;

    Melderstraining(JdbcClient database, Organisaties organisaties, Optional<Trainingsstand> trainingen) {
        this.database = database;
        this.organisaties = organisaties;
        this.trainingen = trainingen;
    }

    /**
     * One signal.
     *
     * @param getraind code: who enters for somebody else says nothing of the training of that person, so that is not
     *     known
     * @param uitkomst null until it is final
     */
    record Melding(String nummer, Instant ontvangenOp, String getraind, @Nullable Uitkomst uitkomst) {}

    private record Rij(
            String nummer,
            Instant ontvangenOp,
            @Nullable String melder,
            @Nullable String getraind,
            @Nullable Uitkomst uitkomst) {}

    List<Melding> van(Collection<String> nummers) {
        List<Rij> rijen = lees(nummers);
        Map<String, String> nieuw =
                zoekUit(rijen.stream().filter(rij -> rij.getraind() == null).toList());
        bewaar(nieuw);
        return rijen.stream()
                .map(rij -> new Melding(
                        rij.nummer(),
                        rij.ontvangenOp(),
                        Optional.ofNullable(rij.getraind()).orElseGet(() -> nieuw.getOrDefault(rij.nummer(), ONBEKEND)),
                        rij.uitkomst()))
                .toList();
    }

    private List<Rij> lees(Collection<String> nummers) {
        return database.sql(
                        """
                        select s.nummer, ontvangen_op, t.getraind, case when melder = ingevoerd_door then melder end as melder,
                            case when status <> all (:open) then uitkomst end as uitkomst
                        from signaal.signaal s left join signaal.melderstraining t on t.nummer = s.nummer
                        where s.nummer = any (:nummers)""")
                .param("nummers", nummers.toArray(String[]::new))
                .param("open", Signaal.OPEN.toArray(String[]::new))
                .query((rij, n) -> rij(rij))
                .list();
    }

    private static Rij rij(ResultSet rij) throws SQLException {
        String uitkomst = rij.getString("uitkomst");
        return new Rij(
                rij.getString("nummer"),
                rij.getTimestamp("ontvangen_op").toInstant(),
                rij.getString("melder"),
                rij.getString("getraind"),
                uitkomst == null ? null : Uitkomst.valueOf(uitkomst.toUpperCase(Locale.ROOT)));
    }

    /** By number. Empty as long as nobody keeps trainings: then nothing is found out yet. */
    private Map<String, String> zoekUit(List<Rij> rijen) {
        Map<String, String> uitkomst = new HashMap<>();
        if (trainingen.isEmpty() || rijen.isEmpty()) {
            return uitkomst;
        }
        Verloop verloop = trainingen.get().lees();
        Map<String, String> van = organisaties.vanAccounts(
                rijen.stream().map(Rij::melder).filter(Objects::nonNull).toList());
        rijen.forEach(rij -> uitkomst.put(rij.nummer(), code(stand(rij, van, verloop))));
        return uitkomst;
    }

    private static Stand stand(Rij rij, Map<String, String> organisaties, Verloop verloop) {
        String organisatie = rij.melder() == null ? null : organisaties.get(rij.melder());
        return organisatie == null
                ? Stand.ONBEKEND
                : verloop.op(organisatie, LocalDate.ofInstant(rij.ontvangenOp(), VerzetbareKlok.AMSTERDAM));
    }

    private void bewaar(Map<String, String> getraind) {
        if (!getraind.isEmpty()) {
            List<Map.Entry<String, String>> rijen = List.copyOf(getraind.entrySet());
            database.sql(
                            """
                            insert into signaal.melderstraining (nummer, getraind) select * from unnest(?, ?)
                            on conflict (nummer) do nothing""")
                    .params(
                            rijen.stream().map(Map.Entry::getKey).toArray(String[]::new),
                            rijen.stream().map(Map.Entry::getValue).toArray(String[]::new))
                    .update();
        }
    }

    private static String code(Stand stand) {
        return stand.name().toLowerCase(Locale.ROOT);
    }
}
