// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toegang.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A client that another region takes over, as far as a story needs; and what somebody else than the coordinator does. */
@Component
class EenOverdracht {

    static final String COORDINATOR = "zorgcoordinator";
    static final String TEAMLEIDER = "teamleider_zc";

    private static final String STARTEN = "zorgcoordinatie/overdracht-starten";
    private static final String ANTWOORD = "zorgcoordinatie/overdracht-antwoord-vastleggen";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Zaakhandelingen handelingen;
    private final Accounts accounts;
    private final JdbcClient database;

    EenOverdracht(
            Verhaal verhaal, EenZaak eenZaak, Zaakhandelingen handelingen, Accounts accounts, JdbcClient database) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.handelingen = handelingen;
        this.accounts = accounts;
        this.database = database;
    }

    static Map<String, String> naarRegio() {
        return Map.of("bestemming", "andere_regio", "regio", "Verzonnenland", "organisatie", "De Verzonnen Brug");
    }

    static Map<String, String> naarBuitenland() {
        return Map.of("bestemming", "buitenland", "land", "Fictië", "organisatie", "Hulp in Fictië");
    }

    static Map<String, Object> contact(String antwoord) {
        return Map.of("via", "zorgcoordinator", "contactpersoon", "Mevrouw Fictief, 06-00000000", "antwoord", antwoord);
    }

    /** The client agrees, and there are no children; unless said otherwise. */
    static Map<String, Object> gesprek(Map<String, ?> anders) {
        Map<String, Object> getypt = new HashMap<>(Map.of("grond", "toestemming", "kinderen", "geen_kinderen"));
        getypt.putAll(anders);
        return getypt;
    }

    void begint(ZaakNummer zaak) {
        handelingen.doet(zaak, STARTEN, naarRegio());
    }

    Afloop probeertTeBeginnen(ZaakNummer zaak, Map<String, ?> getypt) {
        return handelingen.probeert(zaak, STARTEN, getypt);
    }

    void besproken(ZaakNummer zaak) {
        verhaal.doet(COORDINATOR, zaak.waarde(), "andere-regio-benaderen", contact("wil_pakket"));
        toestemming(zaak);
        verhaal.doet(COORDINATOR, zaak.waarde(), "overdracht-bespreken", gesprek(Map.of()));
    }

    /** The client agrees to being handed over. */
    void toestemming(ZaakNummer zaak) {
        handelingen.doet(
                zaak, "zorgcoordinatie/toestemming-bijwerken", eenZaak.rechten("comensha", "nazorg", "overdracht"));
    }

    /** The client agrees to everything but that, from now on. */
    void geenToestemmingMeer(ZaakNummer zaak) {
        handelingen.doet(zaak, "zorgcoordinatie/toestemming-bijwerken", eenZaak.rechten("comensha", "nazorg"));
    }

    void goedgekeurd(ZaakNummer zaak) {
        verhaal.doet(TEAMLEIDER, zaak.waarde(), "overdracht-goedkeuren", Map.of("akkoord", "ja"));
    }

    /** Until the package left; code red needs no second person. */
    void verstuurd(ZaakNummer zaak) {
        begint(zaak);
        besproken(zaak);
        if (verhaal.taken(TEAMLEIDER, zaak.waarde()).contains("overdracht-goedkeuren")) {
            goedgekeurd(zaak);
        }
        assertThat(stand(zaak)).isEqualTo("verstuurd");
    }

    Map<String, Object> antwoord(String antwoord) {
        Map<String, Object> getypt = new HashMap<>(Map.of("antwoord", antwoord, "op", verhaal.vandaag()));
        if (antwoord.equals("geweigerd")) {
            getypt.put("reden", "geen_plek");
        }
        return getypt;
    }

    void aanvaard(ZaakNummer zaak) {
        handelingen.doet(zaak, ANTWOORD, antwoord("aanvaard"));
    }

    void geweigerd(ZaakNummer zaak) {
        handelingen.doet(zaak, ANTWOORD, antwoord("geweigerd"));
    }

    Afloop probeertAntwoord(ZaakNummer zaak, Map<String, ?> getypt) {
        return handelingen.probeert(zaak, ANTWOORD, getypt);
    }

    void ingetrokken(ZaakNummer zaak) {
        handelingen.doet(zaak, "zorgcoordinatie/overdracht-intrekken", Map.of("reden", "blijven_is_beter"));
    }

    /** An act of somebody else than the coordinator. @param handeling as {@code module/act} */
    Afloop probeert(String wie, ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        return handelingen.probeertAls(wie, zaak, handeling, getypt);
    }

    String account(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }

    String stand(ZaakNummer zaak) {
        return database.sql(
                        "select stand from zorgcoordinatie.regio_overdracht where nummer = ? order by id desc limit 1")
                .param(zaak.waarde())
                .query(String.class)
                .single();
    }

    /** Who is responsible, in order of time: {@code wij} or {@code ander}, with {@code ...} when it lasts. */
    List<String> verantwoordelijk(ZaakNummer zaak) {
        return database.sql(
                        """
                        select wie || case when tot is null then '...' else '' end
                        from zorgcoordinatie.verantwoordelijkheid where nummer = ? order by volgnummer""")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }

    /** Moments at which one stops and the next does not start. */
    int gatenEnOverlap(ZaakNummer zaak) {
        return database.sql(
                        """
                        select count(*) from zorgcoordinatie.verantwoordelijkheid a
                        join zorgcoordinatie.verantwoordelijkheid b on b.nummer = a.nummer
                          and b.volgnummer = a.volgnummer + 1
                        where a.nummer = ? and a.tot is distinct from b.van""")
                .param(zaak.waarde())
                .query(Integer.class)
                .single();
    }

    /** Everything that could still ask somebody something: tasks, timers, messages that are waited for. */
    int looptNog(ZaakNummer zaak) {
        return database.sql(
                        """
                        select (select count(*) from act_ru_execution e
                                join act_ru_execution p on p.id_ = e.proc_inst_id_ where p.business_key_ = :nummer)
                          + (select count(*) from toegang.taak where nummer = :nummer)
                          + (select count(*) from termijn.termijn
                             where nummer = :nummer and gehaald_op is null and vervallen_op is null)
                          + (select count(*) from zaak.spoor where nummer = :nummer and geeindigd_op is null)""")
                .param("nummer", zaak.waarde())
                .query(Integer.class)
                .single();
    }
}
