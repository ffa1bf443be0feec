// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import nl.baken.gedeeld.SignaalNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is written down of a signal, for stories to hold against what should be. */
@Component
class Signaalstand {

    private final Termijnen termijnen;
    private final JdbcClient database;

    Signaalstand(Termijnen termijnen, JdbcClient database) {
        this.termijnen = termijnen;
        this.database = database;
    }

    /** The last deadline of this rule. */
    Termijn termijn(SignaalNummer nummer, String regel) {
        return termijnen.alleVan(nummer.waarde()).stream()
                .filter(termijn -> termijn.regel().equals(regel))
                .reduce((een, twee) -> twee)
                .orElseThrow();
    }

    @Nullable
    String kolom(SignaalNummer nummer, String naam) {
        return database.sql("select " + naam + "::text from signaal.signaal where nummer = ?")
                .param(nummer.waarde())
                .query((rij, n) -> rij.getString(1))
                .list()
                .get(0);
    }

    long aantal(String tabel, SignaalNummer nummer) {
        return database.sql("select count(*) from " + tabel + " where nummer = ?")
                .param(nummer.waarde())
                .query(Long.class)
                .single();
    }

    /** @param nummer a signal, or the account id of who looked at a list */
    long aantalInzagen(String nummer, String wat) {
        return database.sql("select count(*) from logboek.regel where soort = 'inzage' and nummer = ? and wat = ?")
                .params(nummer, wat)
                .query(Long.class)
                .single();
    }

    boolean isGelogd(SignaalNummer nummer, String wat) {
        return database.sql("select count(*) from logboek.regel where nummer = ? and wat = ?")
                        .params(nummer.waarde(), wat)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
