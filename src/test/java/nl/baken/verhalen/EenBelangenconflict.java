// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.HashMap;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toegang.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody says who must not see a case any more, or that this is over. */
@Component
class EenBelangenconflict {

    private static final String VASTLEGGEN = "zorgcoordinatie/belangenconflict-vastleggen";
    private static final String OPHEFFEN = "zorgcoordinatie/belangenconflict-opheffen";

    private final Zaakhandelingen handelingen;
    private final Accounts accounts;
    private final JdbcClient database;

    EenBelangenconflict(Zaakhandelingen handelingen, Accounts accounts, JdbcClient database) {
        this.handelingen = handelingen;
        this.accounts = accounts;
        this.database = database;
    }

    /** @param opvolger who carries the case from then on, or null @return what became of it */
    Afloop legt(String door, ZaakNummer zaak, String bij, @Nullable String opvolger) {
        Map<String, Object> getypt = new HashMap<>(Map.of("wie", id(bij), "motief", "FICTIEF: kent de cliënt"));
        if (opvolger != null) {
            getypt.put("opvolger", id(opvolger));
        }
        return handelingen.probeertAls(door, zaak, VASTLEGGEN, getypt);
    }

    Afloop wilOpheffen(String door, ZaakNummer zaak, String bij) {
        return handelingen.probeertAls(
                door, zaak, OPHEFFEN, Map.of("wie", id(bij), "motief", "FICTIEF: het was een naamgenoot"));
    }

    /** The last question about this case. */
    String vraag(ZaakNummer zaak) {
        return database.sql(
                        """
                        select o.nummer from toegang.opheffing o join toegang.blokkade b on b.id = o.blokkade
                        join toegang.vier_ogen v on v.nummer = o.nummer
                        where b.nummer = ? order by v.id desc limit 1""")
                .param(zaak.waarde())
                .query(String.class)
                .single();
    }

    private String id(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }
}
