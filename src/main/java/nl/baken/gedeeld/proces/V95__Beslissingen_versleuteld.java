// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.proces.Besluitopslag.Inhoud;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Rules and outcome of earlier decisions go into the vault too; in Java, because SQL has no key. Flyway reads the name. */
@Component
class V95__Beslissingen_versleuteld extends BaseJavaMigration {

    private static final TypeReference<List<Map<String, Object>>> UITKOMST = new TypeReference<>() {};

    private final Kluis kluis;

    V95__Beslissingen_versleuteld(Kluis kluis) {
        this.kluis = kluis;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement sql = context.getConnection().createStatement()) {
            sql.execute("alter table gedeeld.beslissing add column rij text unique, add column inhoud bytea");
            try (ResultSet rijen = sql.executeQuery("select id, regels, uitkomst from gedeeld.beslissing")) {
                while (rijen.next()) {
                    versleutel(context, rijen);
                }
            }
            sql.execute(
                    """
                    alter table gedeeld.beslissing drop column regels, drop column uitkomst,
                        alter column rij set not null, alter column inhoud set not null""");
            sql.execute("comment on column gedeeld.beslissing.inhoud is 'Regels die afgingen en de uitkomst.'");
        }
    }

    private void versleutel(Context context, ResultSet rijen) throws SQLException, JsonProcessingException {
        String rij = UUID.randomUUID().toString();
        Array regels = rijen.getArray("regels");
        Inhoud inhoud = new Inhoud(
                List.of((String[]) regels.getArray()),
                new ObjectMapper().readValue(rijen.getString("uitkomst"), UITKOMST));
        try (PreparedStatement zet = context.getConnection()
                .prepareStatement("update gedeeld.beslissing set rij = ?, inhoud = ? where id = ?")) {
            zet.setString(1, rij);
            zet.setBytes(
                    2, new Kluisrij(kluis, Besluitopslag.TABEL, rij).sluit("inhoud", Besluitopslag.schrijf(inhoud)));
            zet.setLong(3, rijen.getLong("id"));
            zet.executeUpdate();
        }
    }
}
