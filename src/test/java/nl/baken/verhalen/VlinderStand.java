// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the signal and the case of A1 VLINDER stand. */
@Component
class VlinderStand {

    private static final Set<String> TELT_NIET_MEE = Set.of("contactmoment-vastleggen", "zorgplan-evalueren");

    private final Beslissingen beslissingen;
    private final Termijnen termijnen;
    private final JdbcClient database;

    VlinderStand(Beslissingen beslissingen, Termijnen termijnen, JdbcClient database) {
        this.beslissingen = beslissingen;
        this.termijnen = termijnen;
        this.database = database;
    }

    /** Of the signal and the case together. */
    int takenZonderContactEnEvaluatie(SignaalNummer nummer, ZaakNummer zaak) {
        return database.sql(
                        """
                        select count(*) from act_hi_taskinst t
                        join act_hi_procinst p on p.id_ = t.proc_inst_id_
                        where p.business_key_ in (:zaak, :signaal) and t.task_def_key_ not in (:nietMee)""")
                .param("zaak", zaak.waarde())
                .param("signaal", nummer.waarde())
                .param("nietMee", TELT_NIET_MEE)
                .query(Integer.class)
                .single();
    }

    /** What was read of a compartment, in order. */
    List<String> gelezen(ZaakNummer zaak, String compartiment) {
        return database.sql(
                        """
                        select wat from logboek.regel
                        where nummer = ? and compartiment = ? and soort = 'inzage' and toegestaan order by nr""")
                .params(zaak.waarde(), compartiment)
                .query(String.class)
                .list();
    }

    List<String> besloten(ZaakNummer zaak, String beslissing) {
        return beslissingen.van(zaak.waarde()).stream()
                .filter(besluit -> besluit.beslissing().equals(beslissing))
                .flatMap(besluit -> besluit.regels().stream())
                .toList();
    }

    Termijn termijn(ZaakNummer zaak, String regel) {
        return termijnen.loopt(regel, zaak.waarde()).orElseThrow(() -> new AssertionError(regel + " loopt niet"));
    }

    /** The last one of this rule, running or not. */
    Termijn van(ZaakNummer zaak, String regel) {
        return termijnen.alleVan(zaak.waarde()).stream()
                .filter(termijn -> termijn.regel().equals(regel))
                .reduce((eerste, laatste) -> laatste)
                .orElseThrow();
    }

    int verhoren(ZaakNummer zaak) {
        return database.sql(
                        "select count(*) from strafrecht.verhoor v join strafrecht.stap s on s.rij = v.stap where s.nummer = ?")
                .param(zaak.waarde())
                .query(Integer.class)
                .single();
    }

    String kolom(SignaalNummer nummer, String naam) {
        return database.sql("select " + naam + "::text from signaal.signaal where nummer = ?")
                .param(nummer.waarde())
                .query(String.class)
                .single();
    }
}
