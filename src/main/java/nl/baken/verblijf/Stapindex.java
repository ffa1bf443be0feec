// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import nl.baken.gedeeld.Herhaalindex;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The same step comes once for what made it needed. */
@Component
class Stapindex extends Herhaalindex {

    Stapindex(JdbcClient database, Kluis kluis) {
        super(database, kluis, Verblijfstapopslag.TABEL);
    }

    String token(ZaakNummer nummer, Stap stap, Instant aanleiding) {
        return token(nummer.waarde(), inhoud(nummer.waarde(), stap, aanleiding));
    }

    @Override
    protected @Nullable String inhoud(ResultSet rij, Kluisrij vak) throws SQLException {
        Timestamp aanleiding = rij.getTimestamp("aanleiding");
        return aanleiding == null
                ? null
                : inhoud(rij.getString("nummer"), vak.code(rij, "soort", Stap.class), aanleiding.toInstant());
    }

    private static String inhoud(String nummer, Stap stap, Instant aanleiding) {
        return nummer + stap.name() + aanleiding;
    }
}
