// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.baken.gedeeld.Herhaalindex;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The same fact of the same day is told once. */
@Component
class Feitindex extends Herhaalindex {

    Feitindex(JdbcClient database, Kluis kluis) {
        super(database, kluis, Feiten.TABEL);
    }

    String token(ZaakNummer nummer, Feitsoort soort, LocalDate op) {
        return token(nummer.waarde(), inhoud(nummer.waarde(), soort, op));
    }

    @Override
    protected String inhoud(ResultSet rij, Kluisrij vak) throws SQLException {
        return inhoud(
                rij.getString("nummer"), vak.code(rij, "soort", Feitsoort.class), rij.getObject("op", LocalDate.class));
    }

    private static String inhoud(String nummer, Feitsoort soort, LocalDate op) {
        return nummer + soort.name() + op;
    }
}
