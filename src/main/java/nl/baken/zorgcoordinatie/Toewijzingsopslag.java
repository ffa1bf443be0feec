// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Samenvoegingen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Profiles, conflicts of interest, proposals and what the team leader made of them. */
@Repository
class Toewijzingsopslag {

    private final JdbcClient database;
    private final JdbcTemplate reeksen;
    private final Samenvoegingen samenvoegingen;
    private final Kluis kluis;
    private final Clock klok;

    Toewijzingsopslag(
            JdbcClient database, JdbcTemplate reeksen, Samenvoegingen samenvoegingen, Kluis kluis, Clock klok) {
        this.database = database;
        this.reeksen = reeksen;
        this.samenvoegingen = samenvoegingen;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** @param regios centre municipalities */
    record Profiel(BigDecimal fte, Set<String> talen, Set<String> regios) {

        static Profiel zonder(BigDecimal fte) {
            return new Profiel(fte, Set.of(), Set.of());
        }
    }

    void bewaarProfiel(String account, Profiel profiel) {
        database.sql(
                        """
                        insert into zorgcoordinatie.profiel (account, fte, talen, regios) values (?, ?, ?, ?)
                        on conflict (account) do update
                        set fte = excluded.fte, talen = excluded.talen, regios = excluded.regios""")
                .params(
                        account,
                        profiel.fte(),
                        profiel.talen().toArray(String[]::new),
                        profiel.regios().toArray(String[]::new))
                .update();
    }

    /** By account id; who has none is not in it. */
    Map<String, Profiel> profielen() {
        return database
                .sql("select account, fte, talen, regios from zorgcoordinatie.profiel")
                .query((rij, n) -> Map.entry(
                        rij.getString(1),
                        new Profiel(
                                rij.getBigDecimal(2),
                                Set.of((String[]) rij.getArray(3).getArray()),
                                Set.of((String[]) rij.getArray(4).getArray()))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A conflict with one id of a person counts for every other id of the same. */
    Set<String> belangenconflicten(String persoon) {
        return belangenconflicten(samenvoegingen.zelfde(persoon));
    }

    /** @param personen ids of one person, or of several together */
    Set<String> belangenconflicten(Set<String> personen) {
        return database
                .sql("select account from zorgcoordinatie.belangenconflict where persoon = any (:personen)")
                .param("personen", personen.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Since when each account has a conflict with one of these people. @param personen ids in the identity vault */
    Map<String, Instant> belangenconflictenSinds(Collection<String> personen) {
        Map<String, Instant> sinds = new HashMap<>();
        database.sql(
                        """
                        select account, max(gemeld_op) from zorgcoordinatie.belangenconflict
                        where persoon = any (:personen) group by account""")
                .param("personen", personen.toArray(String[]::new))
                .query(rij -> {
                    sinds.put(rij.getString(1), rij.getTimestamp(2).toInstant());
                });
        return sinds;
    }

    void meldBelangenconflict(String persoon, String account, String door) {
        database.sql(
                        """
                        insert into zorgcoordinatie.belangenconflict (persoon, account, gemeld_op, door)
                        values (?, ?, ?, ?)
                        on conflict (persoon, account) do update set gemeld_op = excluded.gemeld_op""")
                .params(persoon, account, nu(), door)
                .update();
    }

    /** Of this id alone: what was said of another id of the same person was another decision. */
    void vergeetBelangenconflict(String persoon, String account) {
        database.sql("delete from zorgcoordinatie.belangenconflict where persoon = ? and account = ?")
                .params(persoon, account)
                .update();
    }

    /** Only the last proposal counts. One statement for all: the driver writes a batch of inserts as one. */
    void bewaar(ZaakNummer nummer, List<Voorstel> voorstellen) {
        database.sql("delete from zorgcoordinatie.voorstel where nummer = ?")
                .param(nummer.waarde())
                .update();
        reeksen.batchUpdate(
                """
                insert into zorgcoordinatie.voorstel (nummer, account, rang, reden, overbelast, werklast, norm)
                values (?, ?, ?, ?, ?, ?, ?)""",
                voorstellen.stream()
                        .map(voorstel -> new Object[] {
                            nummer.waarde(),
                            voorstel.account(),
                            voorstel.rang(),
                            voorstel.reden(),
                            voorstel.overbelast(),
                            voorstel.werklast(),
                            voorstel.norm()
                        })
                        .toList());
    }

    List<Voorstel> voorstellen(ZaakNummer nummer) {
        return database.sql(
                        """
                        select account, rang, reden, overbelast, werklast, norm
                        from zorgcoordinatie.voorstel where nummer = ? order by rang, werklast, account""")
                .param(nummer.waarde())
                .query(Voorstel.class)
                .list();
    }

    void bewaar(ZaakNummer nummer, WijsZorgcoordinatorToe opdracht, @Nullable String voorgesteld, String door) {
        database.sql(
                        """
                        insert into zorgcoordinatie.toewijzing
                            (nummer, coordinator, waarnemer, voorgesteld, reden, door, op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        opdracht.coordinator(),
                        opdracht.waarnemer(),
                        voorgesteld,
                        kluis.sluit(opdracht.reden(), "zorgcoordinatie.toewijzing.reden", nummer.waarde()),
                        door,
                        nu()))
                .update();
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
