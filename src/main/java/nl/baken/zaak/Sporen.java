// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which tracks run for a case. A track runs at most once at a time, and again after it ended. Who calls has checked
 * who may: a track is asked for, begun and ended in a task, an act or a step of a process.
 */
@Service
public class Sporen {

    private final JdbcClient database;
    private final Tijdlijn tijdlijn;
    private final List<Spoortoets> toetsen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Sporen(
            JdbcClient database,
            Tijdlijn tijdlijn,
            List<Spoortoets> toetsen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.tijdlijn = tijdlijn;
        this.toetsen = toetsen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** One run of a track. */
    public record Loop(Spoor spoor, Instant begonnenOp, @Nullable Instant geeindigdOp) {

        public boolean loopt() {
            return geeindigdOp == null;
        }
    }

    @Transactional(readOnly = true)
    public List<Loop> alle(ZaakNummer nummer) {
        return database.sql("select spoor, begonnen_op, geeindigd_op from zaak.spoor where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rij, n) -> {
                    Timestamp einde = rij.getTimestamp(3);
                    return new Loop(
                            Spoor.valueOf(rij.getString(1).toUpperCase(Locale.ROOT)),
                            rij.getTimestamp(2).toInstant(),
                            einde == null ? null : einde.toInstant());
                })
                .list();
    }

    @Transactional(readOnly = true)
    public Set<Spoor> lopend(ZaakNummer nummer) {
        Set<Spoor> sporen = EnumSet.noneOf(Spoor.class);
        alle(nummer).stream().filter(Loop::loopt).forEach(loop -> sporen.add(loop.spoor()));
        return sporen;
    }

    public boolean loopt(ZaakNummer nummer, Spoor spoor) {
        return lopend(nummer).contains(spoor);
    }

    /** Why this track can't start for this case; empty when it can, or already runs. */
    public Optional<String> waaromNiet(Zaak zaak, Spoor spoor) {
        return toetsen.stream()
                .filter(toets -> toets.spoor() == spoor)
                .flatMap(toets -> toets.waaromNiet(zaak).stream())
                .findFirst();
    }

    /** Has the track started unless it runs. @throws Weigering when it is not open for this person */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vraag(Zaak zaak, Spoor spoor) {
        if (loopt(zaak.nummer(), spoor)) {
            return;
        }
        waaromNiet(zaak, spoor).ifPresent(reden -> {
            throw new Weigering(reden);
        });
        gebeurtenissen.publishEvent(new SpoorNodig(zaak.nummer(), spoor));
    }

    /** @return false when it already runs */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(ZaakNummer nummer, Spoor spoor) {
        boolean nieuw = database.sql(
                                """
                                insert into zaak.spoor (nummer, spoor, begonnen_op) values (?, ?, ?)
                                on conflict (nummer, spoor) where geeindigd_op is null do nothing""")
                        .params(nummer.waarde(), spoor.code(), Timestamp.from(klok.instant()))
                        .update()
                == 1;
        if (nieuw) {
            tijdlijn.noteer(nummer, "spoor gestart: " + naam(spoor), "betrokkenheid");
        }
        return nieuw;
    }

    /** The process of the track is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void eindig(ZaakNummer nummer, Spoor spoor) {
        if (sluit(nummer, spoor.code())) {
            tijdlijn.noteer(nummer, "spoor geëindigd: " + naam(spoor), "betrokkenheid");
        }
    }

    /** The case closes: no track runs any more. @return which did */
    Set<Spoor> eindigAlle(ZaakNummer nummer) {
        Set<Spoor> liepen = lopend(nummer);
        sluit(nummer, "%");
        return liepen;
    }

    private boolean sluit(ZaakNummer nummer, String spoor) {
        return database.sql(
                                """
                                update zaak.spoor set geeindigd_op = ?
                                where nummer = ? and spoor like ? and geeindigd_op is null""")
                        .params(Timestamp.from(klok.instant()), nummer.waarde(), spoor)
                        .update()
                > 0;
    }

    private static String naam(Spoor spoor) {
        return spoor.omschrijving().toLowerCase(Locale.ROOT);
    }
}
