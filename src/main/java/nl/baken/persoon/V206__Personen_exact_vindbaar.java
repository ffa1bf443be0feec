// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Who was in the vault before gets a token of the whole name and date too; in Java, because SQL has no key. */
@Component
class V206__Personen_exact_vindbaar extends BaseJavaMigration {

    private final Kluis kluis;
    private final PersoonInstellingen instellingen;

    V206__Personen_exact_vindbaar(Kluis kluis, PersoonInstellingen instellingen) {
        this.kluis = kluis;
        this.instellingen = instellingen;
    }

    @Override
    public void migrate(Context context) throws Exception {
        Overeenkomst overeenkomst = new Overeenkomst(kluis, instellingen);
        try (Statement sql = context.getConnection().createStatement();
                ResultSet rijen = sql.executeQuery("select id, naam, geboortedatum from persoon.persoon");
                PreparedStatement zet = context.getConnection()
                        .prepareStatement("insert into persoon.token (persoon, soort, token) values (?, ?, ?)"
                                + " on conflict do nothing")) {
            while (rijen.next()) {
                String id = rijen.getString("id");
                Kluisrij vak = new Kluisrij(kluis, "persoon.persoon", id);
                Geheim naam = vak.geheim(rijen, "naam");
                for (String token : overeenkomst
                        .tokens(naam, vak.geheim(rijen, "geboortedatum"))
                        .getOrDefault(Overeenkomst.EXACT, Set.of())) {
                    zet.setString(1, id);
                    zet.setString(2, Overeenkomst.EXACT);
                    zet.setString(3, token);
                    zet.executeUpdate();
                }
            }
        }
    }
}
