// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.telling.Dossierbron;
import nl.baken.gedeeld.telling.Kenmerken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signals as dossiers of the figures. Who it is about is not known yet, so sector, sex, age and nationality aren't. */
@Component
class Signaaldossiers implements Dossierbron {

    private final JdbcClient database;

    Signaaldossiers(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Kenmerken> kenmerken(Set<String> nummers) {
        Map<String, Kenmerken> kenmerken = new HashMap<>();
        database.sql("select nummer, centrumgemeente from signaal.signaal where nummer = any (?)")
                .param(nummers.toArray(String[]::new))
                .query(rij -> {
                    kenmerken.put(rij.getString(1), new Kenmerken(gemeente(rij.getString(2)), Map.of()));
                });
        return kenmerken;
    }

    private static String gemeente(@Nullable String centrumgemeente) {
        return centrumgemeente == null ? Kenmerken.BUITEN : centrumgemeente.toLowerCase(Locale.ROOT);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> volgende(String na, int hoogstens) {
        return database.sql("select nummer from signaal.signaal where nummer > ? order by nummer limit ?")
                .params(na, hoogstens)
                .query(String.class)
                .list();
    }
}
