// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Who was in the vault before gets blind tokens too; in Java, because SQL has no key. Flyway reads the name. */
@Component
class V133__Personen_vindbaar extends BaseJavaMigration {

    private final Kluis kluis;
    private final PersoonInstellingen instellingen;

    V133__Personen_vindbaar(Kluis kluis, PersoonInstellingen instellingen) {
        this.kluis = kluis;
        this.instellingen = instellingen;
    }

    @Override
    public void migrate(Context context) throws Exception {
        Overeenkomst overeenkomst = new Overeenkomst(kluis, instellingen);
        try (Statement sql = context.getConnection().createStatement();
                ResultSet rijen = sql.executeQuery("select id, naam, geboortedatum from persoon.persoon");
                PreparedStatement zet = context.getConnection()
                        .prepareStatement("insert into persoon.token (persoon, soort, token) values (?, ?, ?)")) {
            while (rijen.next()) {
                String id = rijen.getString("id");
                Kluisrij vak = new Kluisrij(kluis, "persoon.persoon", id);
                for (Map.Entry<String, Set<String>> tokens : overeenkomst
                        .tokens(vak.geheim(rijen, "naam"), vak.geheim(rijen, "geboortedatum"))
                        .entrySet()) {
                    voegToe(zet, id, tokens);
                }
            }
        }
    }

    private static void voegToe(PreparedStatement zet, String id, Map.Entry<String, Set<String>> tokens)
            throws SQLException {
        for (String token : tokens.getValue()) {
            zet.setString(1, id);
            zet.setString(2, tokens.getKey());
            zet.setString(3, token);
            zet.executeUpdate();
        }
    }
}
