// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places of the region. A bed is held from the moment a place is offered to somebody. */
@Repository
class Plekken {

    private static final String TABEL = "opvang.plek";
    private static final String MET_BEZETTING =
            """
            select p.*, (select count(*) from opvang.plaatsing b
                where b.plek = p.id and b.stand in ('aangeboden', 'aangekomen')) as bezet
            from opvang.plek p""";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Plekken(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    List<Plek> alle() {
        return database.sql(MET_BEZETTING + " order by p.soort, p.aanbieder, p.naam")
                .query((rij, n) -> plek(rij))
                .list();
    }

    Optional<Plek> zoek(long id) {
        return database.sql(MET_BEZETTING + " where p.id = ?")
                .param(id)
                .query((rij, n) -> plek(rij))
                .optional();
    }

    /**
     * Looks, with the place locked, whether a bed is free; so of two people at the same moment one gets the last bed and
     * the other hears that it is gone.
     *
     * @throws Weigering when there is none
     */
    Plek houdVast(long id) {
        database.sql("select 1 from opvang.plek where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional();
        return zoek(id).filter(plek -> plek.vrij() > 0)
                .orElseThrow(() -> new Weigering("plek", "Deze plek is net vergeven. Kies een andere plek."));
    }

    @Nullable
    Geheim adres(long id) {
        return database.sql("select rij, adres from opvang.plek where id = ?")
                .param(id)
                .query((rij, n) ->
                        Optional.ofNullable(new Kluisrij(kluis, TABEL, rij.getString("rij")).geheim(rij, "adres")))
                .single()
                .orElse(null);
    }

    /**
     * The same mark twice makes one place.
     *
     * @return its id
     * @throws Weigering when the provider has one of this name
     */
    long voegToe(String kenmerk, BewaarPlek opdracht) {
        String rij = UUID.randomUUID().toString();
        try {
            database.sql(
                            """
                            insert into opvang.plek (rij, kenmerk, aanbieder, naam, soort, capaciteit, regio, doelgroep,
                                geheim, adres) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (kenmerk) do nothing""")
                    .params(Arrays.asList(
                            rij,
                            kenmerk,
                            opdracht.aanbieder(),
                            opdracht.naam(),
                            opdracht.soort().code(),
                            opdracht.capaciteit(),
                            opdracht.regio().code(),
                            opdracht.doelgroep().code(),
                            Boolean.TRUE.equals(opdracht.geheim()),
                            new Kluisrij(kluis, TABEL, rij).sluit("adres", opdracht.adres())))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Weigering("naam", "Deze aanbieder heeft al een plek met deze naam.");
        }
        long id = database.sql("select id from opvang.plek where kenmerk = ?")
                .param(kenmerk)
                .query(Long.class)
                .single();
        houdBij(id);
        return id;
    }

    /** How many beds of which kind there are from now on, for how full it was later on; nothing when that is as it was. */
    private void houdBij(long id) {
        database.sql(
                        """
                        insert into opvang.bedden (plek, vanaf, soort, aantal)
                        select p.id, :nu, p.soort, p.capaciteit from opvang.plek p
                        where p.id = :id and not exists (
                            select 1 from opvang.bedden b
                            where b.id = (select max(l.id) from opvang.bedden l where l.plek = p.id)
                              and b.soort = p.soort and b.aantal = p.capaciteit)""")
                .param("nu", Timestamp.from(klok.instant()))
                .param("id", id)
                .update();
    }

    /** An empty address leaves the old one. */
    void wijzig(long id, BewaarPlek opdracht) {
        String rij = database.sql("select rij from opvang.plek where id = ? for update")
                .param(id)
                .query(String.class)
                .single();
        database.sql(
                        """
                        update opvang.plek set aanbieder = ?, naam = ?, soort = ?, capaciteit = ?, regio = ?,
                            doelgroep = ?, geheim = ?, adres = coalesce(?, adres) where id = ?""")
                .params(Arrays.asList(
                        opdracht.aanbieder(),
                        opdracht.naam(),
                        opdracht.soort().code(),
                        opdracht.capaciteit(),
                        opdracht.regio().code(),
                        opdracht.doelgroep().code(),
                        Boolean.TRUE.equals(opdracht.geheim()),
                        new Kluisrij(kluis, TABEL, rij).sluit("adres", opdracht.adres()),
                        id))
                .update();
        houdBij(id);
    }

    private static Plek plek(ResultSet rij) throws SQLException {
        return new Plek(
                rij.getLong("id"),
                rij.getString("aanbieder"),
                rij.getString("naam"),
                code(Opvangtype.class, rij.getString("soort")),
                rij.getInt("capaciteit"),
                code(Regio.class, rij.getString("regio")),
                code(Doelgroep.class, rij.getString("doelgroep")),
                rij.getBoolean("geheim"),
                rij.getInt("bezet"));
    }

    private static <E extends Enum<E> & Codewoord> E code(Class<E> soort, String code) {
        return Enum.valueOf(soort, code.toUpperCase(Locale.ROOT));
    }
}
