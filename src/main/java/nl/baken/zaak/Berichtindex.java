// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Herhaalindex;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The same message of a partner acts once, however often and whenever it comes. */
@Component
class Berichtindex extends Herhaalindex {

    Berichtindex(JdbcClient database, Kluis kluis) {
        super(database, kluis, Ketenberichten.TABEL);
    }

    String token(ZaakNummer nummer, Ketenbericht bericht) {
        return token(nummer.waarde(), inhoud(nummer.waarde(), bericht.soort(), bericht.op(), bericht.kenmerk()));
    }

    @Override
    protected String inhoud(ResultSet rij, Kluisrij vak) throws SQLException {
        return inhoud(
                rij.getString("nummer"),
                vak.code(rij, "soort", Berichtsoort.class),
                rij.getObject("op", LocalDate.class),
                vak.geheim(rij, "kenmerk"));
    }

    private static String inhoud(String nummer, Berichtsoort soort, LocalDate op, @Nullable Geheim kenmerk) {
        return String.join("|", nummer, soort.name(), op.toString(), kenmerk == null ? "" : kenmerk.tekst());
    }
}
