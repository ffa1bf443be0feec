// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Set;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.signaal.Signaalpersonen.Gegevens;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Who was named before gets a token of the whole name and date too; in Java, because SQL has no key. */
@Component
class V207__Signaalpersonen_exact_vindbaar extends BaseJavaMigration {

    private final Kluis kluis;

    V207__Signaalpersonen_exact_vindbaar(Kluis kluis) {
        this.kluis = kluis;
    }

    @Override
    public void migrate(Context context) throws Exception {
        Gelijkenis gelijkenis = new Gelijkenis(kluis);
        try (Statement sql = context.getConnection().createStatement();
                ResultSet rijen = sql.executeQuery("select id, rij, naam, geboortedatum from signaal.persoon");
                PreparedStatement zet = context.getConnection()
                        .prepareStatement("insert into signaal.token (persoon, soort, token) values (?, ?, ?)"
                                + " on conflict do nothing")) {
            while (rijen.next()) {
                Kluisrij vak = new Kluisrij(kluis, "signaal.persoon", rijen.getString("rij"));
                Gegevens wie = new Gegevens(vak.geheim(rijen, "naam"), vak.datum(rijen, "geboortedatum"), null, null);
                for (String token : gelijkenis.tokens(wie).getOrDefault(Gelijkenis.EXACT, Set.of())) {
                    zet.setLong(1, rijen.getLong("id"));
                    zet.setString(2, Gelijkenis.EXACT);
                    zet.setString(3, token);
                    zet.executeUpdate();
                }
            }
        }
    }
}
