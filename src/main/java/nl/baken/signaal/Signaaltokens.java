// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.List;
import nl.baken.gedeeld.Blindeindex;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.signaal.Signaalpersonen.Gegevens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The blind index of the people named in signals. */
@Repository
class Signaaltokens implements Blindeindex {

    private final JdbcClient database;
    private final Kluis kluis;
    private final Gelijkenis gelijkenis;

    Signaaltokens(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
        this.gelijkenis = new Gelijkenis(kluis);
    }

    /** In place of the tokens that this person had. */
    void zet(long persoon, Gegevens wie) {
        database.sql("delete from signaal.token where persoon = ?")
                .param(persoon)
                .update();
        gelijkenis
                .tokens(wie)
                .forEach((soort, tokens) -> tokens.forEach(token -> database.sql(
                                "insert into signaal.token (persoon, soort, token) values (?, ?, ?) on conflict do nothing")
                        .params(persoon, soort, token)
                        .update()));
    }

    @Override
    public String maakOpnieuw(String na, int hoogstens) {
        record Wie(long id, Gegevens gegevens) {}
        List<Wie> mensen = database.sql(
                        """
                        select id, rij, naam, geboortedatum, telefoon, adres from signaal.persoon
                        where id > ? order by id limit ? for update""")
                .params(na.isEmpty() ? 0 : Long.parseLong(na), hoogstens)
                .query((rij, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, "signaal.persoon", rij.getString("rij"));
                    return new Wie(
                            rij.getLong("id"),
                            new Gegevens(
                                    vak.geheim(rij, "naam"),
                                    vak.datum(rij, "geboortedatum"),
                                    vak.geheim(rij, "telefoon"),
                                    vak.geheim(rij, "adres")));
                })
                .list();
        mensen.forEach(wie -> zet(wie.id(), wie.gegevens()));
        return mensen.isEmpty()
                ? ""
                : Long.toString(mensen.get(mensen.size() - 1).id());
    }
}
