// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of A6 ESDOORN, for the story to hold against what should be. */
@Component
class EsdoornStand {

    private static final int HOOGSTENS_OPEN = 6;

    private final Termijnen termijnen;
    private final JdbcClient database;

    EsdoornStand(Termijnen termijnen, JdbcClient database) {
        this.termijnen = termijnen;
        this.database = database;
    }

    /** Of whoever they are: never more than a coordinator can look over. */
    void eisWeinigTaken(ZaakNummer zaak) {
        assertThat(open(zaak)).as("open taken").hasSizeLessThanOrEqualTo(HOOGSTENS_OPEN);
    }

    private List<String> open(ZaakNummer zaak) {
        return database.sql(
                        """
                        select t.task_def_key_ from act_ru_task t
                        join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_
                        where p.business_key_ = ?""")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }

    /** Tasks of the criminal track that came up after this day. */
    int strafrechttakenNa(ZaakNummer zaak, LocalDate dag) {
        return database.sql(
                        """
                        select count(*) from act_hi_taskinst t
                        join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_
                        where p.business_key_ = ? and p.proc_def_key_ = 'strafrecht' and t.start_time_ > ?""")
                .params(
                        zaak.waarde(),
                        Timestamp.from(dag.plusDays(1)
                                .atStartOfDay(VerzetbareKlok.AMSTERDAM)
                                .toInstant()))
                .query(Integer.class)
                .single();
    }

    String verklaring(ZaakNummer zaak) {
        return String.valueOf(tel("select min(id) from zorg.verklaring where nummer = ?", zaak));
    }

    long gegevenAanAdvocaat(ZaakNummer zaak) {
        return tel("select count(*) from zorg.verklaring where nummer = ? and naar_advocaat_op is not null", zaak);
    }

    long verhoren(ZaakNummer zaak) {
        return tel(
                "select count(*) from strafrecht.verhoor v join strafrecht.stap s on s.rij = v.stap where s.nummer = ?",
                zaak);
    }

    private long tel(String vraag, ZaakNummer zaak) {
        return database.sql(vraag).param(zaak.waarde()).query(Long.class).single();
    }

    /** All that can be kept of a medical statement. */
    List<String> kolommenVanVerklaring() {
        return database.sql(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'zorg' and table_name = 'verklaring'""")
                .query(String.class)
                .list();
    }

    Termijn loopt(ZaakNummer zaak, String regel) {
        return termijnen.loopt(regel, zaak.waarde()).orElseThrow(() -> new AssertionError(regel + " loopt niet"));
    }
}
