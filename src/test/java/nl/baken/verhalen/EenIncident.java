// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Something that makes a client unsafe, reported as the coordinator does on the case page. */
@Component
class EenIncident {

    static final String COORDINATOR = "zorgcoordinator";
    static final String MELDEN = "veiligheid/incident-melden";

    private final Verhaal verhaal;
    private final Zaakhandelingen handelingen;
    private final JdbcClient database;

    EenIncident(Verhaal verhaal, Zaakhandelingen handelingen, JdbcClient database) {
        this.verhaal = verhaal;
        this.handelingen = handelingen;
        this.database = database;
    }

    /** A threat that was discovered now, by a client who is safe, unless said otherwise. */
    Map<String, Object> melding(Map<String, ?> anders) {
        Map<String, Object> getypt = new HashMap<>(Map.of(
                "soort", "bedreiging",
                "op", verhaal.vandaag(),
                "tijd", tijd(verhaal.moment()),
                "veilig", "ja",
                "datalek", "nee",
                "wmo", "nee"));
        getypt.putAll(anders);
        return getypt;
    }

    /** The address of the shelter went to a wrong mail address (A8). */
    Map<String, Object> lek() {
        return melding(Map.of(
                "soort", "adres_bekend",
                "datalek", "ja",
                "gelekt", List.of("adres"),
                "lek", "FICTIEF: een mail ging naar een verkeerd kantoor",
                "wmo", "ja",
                "notitie", "FICTIEF: de Verzonnenlaan is bekend"));
    }

    void meld(ZaakNummer zaak, Map<String, ?> melding) {
        handelingen.doet(zaak, MELDEN, melding);
    }

    Afloop probeert(ZaakNummer zaak, Map<String, ?> melding) {
        return handelingen.probeert(zaak, MELDEN, melding);
    }

    static Map<String, Object> beoordeling(String dreiging, String verplaatsen, String avim) {
        return Map.of("dreigingen", List.of(dreiging), "verplaatsen", verplaatsen, "avim", avim);
    }

    /** Reported to an authority now. */
    Map<String, Object> gemeld(Map<String, ?> anders) {
        Map<String, Object> getypt = new HashMap<>(
                Map.of("gemeldOp", verhaal.vandaag(), "tijd", tijd(verhaal.moment()), "kenmerk", "FICTIEF-1"));
        getypt.putAll(anders);
        return getypt;
    }

    void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        verhaal.doet(COORDINATOR, zaak.waarde(), taak, getypt);
    }

    /** Counts as the figures will. @param waar a condition on an incident */
    int aantal(ZaakNummer zaak, String waar) {
        return database.sql("select count(*) from veiligheid.incident where nummer = ? and " + waar)
                .param(zaak.waarde())
                .query(Integer.class)
                .single();
    }

    static String tijd(Instant moment) {
        return LocalTime.ofInstant(moment, VerzetbareKlok.AMSTERDAM).format(DateTimeFormatter.ofPattern("HH:mm"));
    }
}
