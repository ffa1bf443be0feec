// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import nl.baken.gedeeld.Herhaalindex;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The same kind of incident of the same moment is one. */
@Component
class Incidentindex extends Herhaalindex {

    Incidentindex(JdbcClient database, Kluis kluis) {
        super(database, kluis, Incidenten.TABEL);
    }

    String token(ZaakNummer nummer, Incidentsoort soort, Instant ontdektOp) {
        return token(nummer.waarde(), inhoud(nummer.waarde(), soort, ontdektOp));
    }

    @Override
    protected String inhoud(ResultSet rij, Kluisrij vak) throws SQLException {
        return inhoud(
                rij.getString("nummer"),
                vak.code(rij, "soort", Incidentsoort.class),
                rij.getTimestamp("ontdekt_op").toInstant());
    }

    private static String inhoud(String nummer, Incidentsoort soort, Instant ontdektOp) {
        return nummer + soort.name() + ontdektOp;
    }
}
