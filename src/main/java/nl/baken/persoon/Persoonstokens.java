// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Blindeindex;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The blind index of the vault: finds people with equal tokens, and knows nobody. */
@Repository
class Persoonstokens implements Blindeindex {

    private final JdbcClient database;
    private final Kluis kluis;
    private final Overeenkomst overeenkomst;

    Persoonstokens(JdbcClient database, Kluis kluis, PersoonInstellingen instellingen) {
        this.database = database;
        this.kluis = kluis;
        this.overeenkomst = new Overeenkomst(kluis, instellingen);
    }

    /** In place of the tokens that this person had. */
    void zet(String persoon, @Nullable Geheim naam, @Nullable Geheim geboortedatum) {
        database.sql("delete from persoon.token where persoon = ?")
                .param(persoon)
                .update();
        overeenkomst
                .tokens(naam, geboortedatum)
                .forEach((soort, tokens) -> tokens.forEach(
                        token -> database.sql("insert into persoon.token (persoon, soort, token) values (?, ?, ?)")
                                .params(persoon, soort, token)
                                .update()));
    }

    /** Who shares a token with this person and does not count as the same one already. */
    List<String> kandidaten(String persoon) {
        return database.sql(
                        """
                        select distinct b.persoon
                        from persoon.token a
                        join persoon.token b on b.soort = a.soort and b.token = a.token and b.persoon <> a.persoon
                        join persoon.telt_als x on x.persoon = a.persoon
                        join persoon.telt_als y on y.persoon = b.persoon
                        where a.persoon = ? and x.telt_als <> y.telt_als""")
                .param(persoon)
                .query(String.class)
                .list();
    }

    List<String> metNaam(Geheim naam, LocalDate geboren) {
        return database.sql("select distinct persoon from persoon.token where soort = ? and token = any (?)")
                .params(
                        Overeenkomst.EXACT,
                        overeenkomst.zoektokens(naam, geboren).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    @Override
    public String maakOpnieuw(String na, int hoogstens) {
        record Wie(String id, @Nullable Geheim naam, @Nullable Geheim geboortedatum) {}
        List<Wie> mensen = database.sql(
                        "select id, naam, geboortedatum from persoon.persoon where id > ? order by id limit ? for update")
                .params(na, hoogstens)
                .query((rij, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, "persoon.persoon", rij.getString("id"));
                    return new Wie(vak.rij(), vak.geheim(rij, "naam"), vak.geheim(rij, "geboortedatum"));
                })
                .list();
        mensen.forEach(wie -> zet(wie.id(), wie.naam(), wie.geboortedatum()));
        return mensen.isEmpty() ? "" : mensen.get(mensen.size() - 1).id();
    }

    Overeenkomst overeenkomst() {
        return overeenkomst;
    }
}
