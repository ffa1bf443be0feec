// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.opvang.BewaarPlek;
import nl.baken.opvang.Doelgroep;
import nl.baken.opvang.Opvangtype;
import nl.baken.opvang.Plek;
import nl.baken.opvang.Plekkenbord;
import nl.baken.opvang.Regio;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Tijdlijn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody who needs a place, as far as a story needs. */
@Component
public class EenOpvang {

    static final String COORDINATOR = "zorgcoordinator";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Zaakhandelingen handelingen;
    private final Plekkenbord bord;
    private final Tijdlijn tijdlijn;
    private final Beslissingen beslissingen;
    private final JdbcClient database;

    EenOpvang(
            Verhaal verhaal,
            EenZaak eenZaak,
            Zaakhandelingen handelingen,
            Plekkenbord bord,
            Tijdlijn tijdlijn,
            Beslissingen beslissingen,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.handelingen = handelingen;
        this.bord = bord;
        this.tijdlijn = tijdlijn;
        this.beslissingen = beslissingen;
        this.database = database;
    }

    /** The intake is done, with this of the core set, and nothing threatens. */
    void begeleid(ZaakNummer zaak, Map<String, ?> kernset) {
        String nummer = zaak.waarde();
        Map<String, Object> intake = new HashMap<>(EenZaak.INTAKE);
        intake.putAll(kernset);
        eenZaak.tot(zaak, "intake-vastleggen");
        verhaal.doet(COORDINATOR, nummer, "intake-vastleggen", intake);
        verhaal.doet(COORDINATOR, nummer, "veiligheid-screenen", EenZaak.screening("geen"));
        verhaal.doet(COORDINATOR, nummer, "rechten-bespreken", eenZaak.rechten(EenZaak.TOESTEMMINGEN));
        verhaal.doet(COORDINATOR, nummer, "comensha-registratie-controleren", eenZaak.comensha("nu_aangemeld"));
    }

    void begint(ZaakNummer zaak) {
        handelingen.start(zaak, Spoor.OPVANG);
    }

    void behoefte(ZaakNummer zaak, Map<String, ?> anders) {
        verhaal.doet(COORDINATOR, zaak.waarde(), "opvangbehoefte-bepalen", behoefte(anders));
    }

    /** An adult woman with a reflection period to come, unless said otherwise. */
    static Map<String, Object> behoefte(Map<String, ?> anders) {
        Map<String, Object> getypt = new HashMap<>(Map.of(
                "eigenPlek", "geen",
                "slachtofferschap", "aannemelijk",
                "geslacht", "vrouw",
                "verblijfsstatus", "geen"));
        getypt.putAll(anders);
        return getypt;
    }

    void elders(ZaakNummer zaak, String soort) {
        verhaal.doet(COORDINATOR, zaak.waarde(), "plek-zoeken", poging("elders", soort));
    }

    static Map<String, Object> poging(String uitkomst, String soort) {
        return new HashMap<>(Map.of("uitkomst", uitkomst, "soort", soort, "aanbieder", "De Verzonnen Haven"));
    }

    void aangekomen(ZaakNummer zaak) {
        verhaal.doet(COORDINATOR, zaak.waarde(), "aankomst-bevestigen", aankomst("aangekomen"));
    }

    Map<String, Object> aankomst(String uitkomst) {
        Map<String, Object> getypt = new HashMap<>(Map.of("uitkomst", uitkomst, "op", verhaal.vandaag()));
        if ("aangekomen".equals(uitkomst)) {
            getypt.put("vervoer", "taxi");
        }
        return getypt;
    }

    /** From need to arrival, in a place outside the board. */
    void geplaatst(ZaakNummer zaak, String soort, Map<String, ?> behoefte) {
        begint(zaak);
        behoefte(zaak, behoefte);
        elders(zaak, soort);
        aangekomen(zaak);
    }

    void bericht(ZaakNummer zaak, Berichtsoort soort, Ketenpartner van) {
        bericht(zaak, soort, van, verhaal.vandaag());
    }

    void bericht(ZaakNummer zaak, Berichtsoort soort, Ketenpartner van, LocalDate op) {
        handelingen.meldt(zaak, van, soort, op);
    }

    /** A visibly fictional place on the board. @return its id */
    public long plek(String naam, Opvangtype soort, int bedden) {
        return plek(naam, soort, bedden, Regio.IN_DE_REGIO);
    }

    long plek(String naam, Opvangtype soort, int bedden, Regio regio) {
        verhaal.als("teamleider_zc");
        bord.voegToe(
                naam,
                new BewaarPlek(
                        "De Verzonnen Haven",
                        naam,
                        soort,
                        bedden,
                        regio,
                        Doelgroep.IEDEREEN,
                        true,
                        Geheim.van("Verzonnenlaan 1")));
        verhaal.niemand();
        return database.sql("select id from opvang.plek where naam = ?")
                .param(naam)
                .query(Long.class)
                .single();
    }

    /** The same place with another number of beds; who lives there stays. */
    void metBedden(long plek, int bedden) {
        verhaal.als("teamleider_zc");
        Plek nu = bord.lees(plek);
        bord.wijzig(
                plek,
                new BewaarPlek(
                        nu.aanbieder(),
                        nu.naam(),
                        nu.soort(),
                        bedden,
                        nu.regio(),
                        nu.doelgroep(),
                        nu.geheim(),
                        Geheim.van("")));
        verhaal.niemand();
    }

    /** Standings of all placements, oldest first. */
    List<String> standen(ZaakNummer zaak) {
        return database.sql("select stand from opvang.plaatsing where nummer = ? order by id")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }

    String behoeftestand(ZaakNummer zaak) {
        return database.sql("select stand from opvang.behoefte where nummer = ? order by id desc limit 1")
                .param(zaak.waarde())
                .query(String.class)
                .single();
    }

    List<String> opschalingen(ZaakNummer zaak) {
        return database.sql("select soort from opvang.opschaling where nummer = ? order by id")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }

    /** Accounts that have this task in their hands. */
    List<String> bij(ZaakNummer zaak, String taak) {
        return database.sql(
                        """
                        select t.assignee_ from act_ru_task t
                        join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_
                        where p.business_key_ = ? and t.task_def_key_ = ? and t.assignee_ is not null""")
                .params(zaak.waarde(), taak)
                .query(String.class)
                .list();
    }

    int vrij(long plek) {
        verhaal.als("teamleider_zc");
        try {
            return bord.lees(plek).vrij();
        } finally {
            verhaal.niemand();
        }
    }

    /** The kinds of shelter that D04 advised last, by the decision record. */
    List<String> advies(ZaakNummer zaak) {
        return List.of(laatste(zaak, "soorten").toUpperCase(Locale.ROOT).split(","));
    }

    /** What D04 said with its last advice. */
    String toelichting(ZaakNummer zaak) {
        return laatste(zaak, "toelichting");
    }

    private String laatste(ZaakNummer zaak, String uitkomst) {
        return beslissingen.van(zaak.waarde()).stream()
                .filter(besluit -> besluit.beslissing().equals("opvangtype"))
                .findFirst()
                .map(besluit -> String.valueOf(besluit.uitkomst().get(0).get(uitkomst)))
                .orElseThrow();
    }

    List<String> tijdlijn(ZaakNummer zaak) {
        return tijdlijn.van(zaak).stream().map(Tijdlijn.Regel::wat).toList();
    }

    /** The care ends in the ordinary way, with both signatures. */
    void sluit(ZaakNummer zaak) {
        eenZaak.tot(zaak, "afsluittoets-doen");
        verhaal.doet(COORDINATOR, zaak.waarde(), "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        verhaal.doet("teamleider_zc", zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
    }
}
