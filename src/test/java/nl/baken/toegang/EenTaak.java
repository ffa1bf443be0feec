// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import nl.baken.gedeeld.SignaalNummer;
import nl.baken.signaal.Signalen;
import nl.baken.verhalen.Signaalgegevens;
import nl.baken.verhalen.Verhaal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A real open task to try things on: the first one after a fictional signal. */
@Component
public class EenTaak {

    public static final String SLEUTEL = "signaal-verrijken";

    private final Verhaal verhaal;
    private final Signalen signalen;
    private final JdbcClient database;

    EenTaak(Verhaal verhaal, Signalen signalen, JdbcClient database) {
        this.verhaal = verhaal;
        this.signalen = signalen;
        this.database = database;
    }

    public record Open(String id, String nummer) {

        public String adres() {
            return "/taken/" + id;
        }
    }

    /** @param gemeente whose key officer gets the task */
    public Open van(String gemeente) {
        SignaalNummer nummer = SignaalNummer.nieuw();
        verhaal.als("melder");
        signalen.meld(nummer, Signaalgegevens.eenSignaal(gemeente).opdracht(verhaal.vandaag()));
        verhaal.niemand();
        return open(nummer.waarde(), SLEUTEL);
    }

    public Open open(String nummer, String sleutel) {
        String id = database.sql("select taak_id from toegang.taak where nummer = ? and sleutel = ?")
                .params(nummer, sleutel)
                .query(String.class)
                .single();
        return new Open(id, nummer);
    }

    public boolean isOpen(Open taak) {
        return database.sql("select count(*) from act_ru_task where id_ = ?")
                        .param(taak.id())
                        .query(Long.class)
                        .single()
                == 1;
    }
}
