// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest: somebody is shut out of one number, whatever the ground on which this person would be let in.
 * It counts in {@code toegang.betrokken}, the one rule behind every page, list and task. Who puts one is for the modules
 * above; it ends only when a second person agrees ({@link Opheffingen}).
 */
@Service
public class Blokkades {

    public static final String GROND = "belangenconflict";

    private static final String TABEL = "toegang.blokkade";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;

    Blokkades(JdbcClient database, Kluis kluis, Clock klok, Toegang toegang, ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param account id of who is shut out @param door account id of who put it */
    public record Blokkade(long id, String nummer, String account, Instant van, String door) {}

    /** Shuts this person out from now on; once more changes nothing. @return false when it already was so */
    @Transactional
    public boolean leg(String nummer, String account, Geheim motief) {
        boolean nieuw = voegToe(nummer, account, motief);
        if (nieuw) {
            // What is asked about an emergency access to this number is about this number too.
            noodvragen(nummer).forEach(vraag -> voegToe(vraag, account, motief));
            gebeurtenissen.publishEvent(new Handeling("belangenconflict vastgelegd: " + account, nummer, GROND));
        }
        return nieuw;
    }

    private boolean voegToe(String nummer, String account, Geheim motief) {
        String rij = UUID.randomUUID().toString();
        return database.sql(
                                """
                                insert into toegang.blokkade (nummer, account, rij, motief, van, door)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (nummer, account) where tot is null do nothing""")
                        .params(
                                nummer,
                                account,
                                rij,
                                new Kluisrij(kluis, TABEL, rij).sluit("motief", motief),
                                Timestamp.from(klok.instant()),
                                toegang.medewerker().id())
                        .update()
                > 0;
    }

    private List<String> noodvragen(String nummer) {
        return database.sql(
                        """
                        select n.nummer from toegang.noodinzage n join toegang.vier_ogen v on v.nummer = n.nummer
                        where n.zaak = ? and v.besloten_op is null""")
                .param(nummer)
                .query(String.class)
                .list();
    }

    /** Who is shut out of the one, is of the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void neemOver(String van, String naar) {
        geldend(List.of(van)).forEach(blokkade -> voegToe(naar, blokkade.account(), motief(blokkade)));
    }

    @Transactional(readOnly = true)
    public boolean geldt(String nummer, String account) {
        return database.sql("select toegang.is_geblokkeerd(?, ?)")
                .params(nummer, account)
                .query(Boolean.class)
                .single();
    }

    /** Who is shut out of any of these numbers now, by account id. */
    @Transactional(readOnly = true)
    public Set<String> accounts(Collection<String> nummers) {
        return geldend(nummers).stream().map(Blokkade::account).collect(Collectors.toSet());
    }

    /** What counts now for these numbers, the oldest first. */
    @Transactional(readOnly = true)
    public List<Blokkade> geldend(Collection<String> nummers) {
        return database.sql(
                        """
                        select id, nummer, account, van, door from toegang.blokkade
                        where nummer = any (?) and tot is null order by id""")
                .param(nummers.toArray(String[]::new))
                .query(Blokkade.class)
                .list();
    }

    Geheim motief(Blokkade blokkade) {
        return database.sql("select rij, motief from toegang.blokkade where id = ?")
                .param(blokkade.id())
                .query((rij, n) -> new Kluisrij(kluis, TABEL, rij.getString("rij")).geheim(rij, "motief"))
                .single();
    }

    /** A second person agreed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hefOp(Blokkade blokkade) {
        database.sql("update toegang.blokkade set tot = ? where id = ? and tot is null")
                .params(Timestamp.from(klok.instant()), blokkade.id())
                .update();
        gebeurtenissen.publishEvent(
                new Handeling("belangenconflict opgeheven: " + blokkade.account(), blokkade.nummer(), GROND));
        gebeurtenissen.publishEvent(new BlokkadeOpgeheven(blokkade.nummer(), blokkade.account()));
    }
}
