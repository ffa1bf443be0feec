// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.TermijnNadert;
import nl.baken.termijn.TermijnOverschreden;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Accounts;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A death is reported, handled or withdrawn, with what would be typed and through the same gates as the pages. */
@Component
class EenOverlijden {

    static final String COORDINATOR = "zorgcoordinator";
    static final String TEAMLEIDER = "teamleider_zc";
    private static final String MELDEN = "overlijden-melden";
    private static final String INTREKKEN = "melding-overlijden-intrekken";

    private final Map<String, List<String>> gewaarschuwd = new ConcurrentHashMap<>();
    private final Verhaal verhaal;
    private final Accounts accounts;
    private final Zaakhandelingen handelingen;
    private final Termijnen termijnen;
    private final RuntimeService motor;
    private final JdbcClient database;

    EenOverlijden(
            Verhaal verhaal,
            Accounts accounts,
            Zaakhandelingen handelingen,
            Termijnen termijnen,
            RuntimeService motor,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.accounts = accounts;
        this.handelingen = handelingen;
        this.termijnen = termijnen;
        this.motor = motor;
        this.database = database;
    }

    /** Found dead in the shelter, today; nobody knows how. */
    Map<String, Object> melding(Map<String, ?> anders) {
        Map<String, Object> getypt = new HashMap<>(Map.of(
                "op", verhaal.vandaag(), "aard", "onbekend", "plaats", "opvang", "wmo", "ja", "bevestiging", "true"));
        getypt.putAll(anders);
        return getypt;
    }

    void meldt(String wie, ZaakNummer zaak) {
        meldt(wie, zaak, Map.of());
    }

    void meldt(String wie, ZaakNummer zaak, Map<String, ?> anders) {
        assertThat(probeert(wie, zaak, MELDEN, melding(anders))).isInstanceOf(Afloop.Afgerond.class);
    }

    void trektIn(String wie, ZaakNummer zaak) {
        assertThat(probeertInTeTrekken(wie, zaak)).isInstanceOf(Afloop.Afgerond.class);
    }

    Afloop probeertTeMelden(String wie, ZaakNummer zaak, Map<String, ?> anders) {
        return probeert(wie, zaak, MELDEN, melding(anders));
    }

    Afloop probeertInTeTrekken(String wie, ZaakNummer zaak) {
        return probeert(wie, zaak, INTREKKEN, Map.of("reden", "andere_client", "bevestiging", "true"));
    }

    Afloop probeert(String wie, ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        return handelingen.probeertAls(wie, zaak, "zorgcoordinatie/" + handeling, getypt);
    }

    static final Map<String, Object> INGELICHT = Map.of(
            "politie", "true",
            "toezichthouder", "true",
            "directie", "true",
            "opvang", "ingelicht",
            "advocaat", "ingelicht",
            "avim", "ingelicht");

    /** Of a client whose rights were perhaps never discussed: then nobody knows of a lawyer. */
    private static final Map<String, Object> ZONDER_ADVOCAAT = zonderAdvocaat();

    private static Map<String, Object> zonderAdvocaat() {
        Map<String, Object> getypt = new HashMap<>(INGELICHT);
        getypt.put("advocaat", "niet_betrokken");
        return getypt;
    }

    static final Map<String, Object> NABESTAANDEN =
            Map.of("risico", "veilig", "avimAdvies", "niet", "hulp", List.of("slachtofferhulp", "schadefonds"));

    static final Map<String, Object> NAZORG = Map.of("team", "geregeld", "medebewoners", "geregeld");

    /** Everything until the second person may sign. */
    void handeltAf(String wie, ZaakNummer zaak) {
        verhaal.doet(wie, zaak.waarde(), "betrokkenen-inlichten", ZONDER_ADVOCAAT);
        verhaal.doet(wie, zaak.waarde(), "nabestaanden-steunen", NABESTAANDEN);
        verhaal.doet(wie, zaak.waarde(), "nazorg-team-regelen", NAZORG);
        verhaal.doet(wie, zaak.waarde(), "afsluiten-voorstellen", Map.of("allesGedaan", "true"));
    }

    void tekent(String wie, ZaakNummer zaak) {
        verhaal.doet(wie, zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
    }

    /** Somebody else who divides the work. @return the name to sign in with */
    String andereTeamleider() {
        String naam = "teamleider-" + UUID.randomUUID();
        accounts.maak(
                naam,
                naam,
                "hvo-querido",
                Set.of(Rol.TEAMLEIDER_ZC),
                UUID.randomUUID().toString(),
                false);
        return naam;
    }

    String account(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }

    String naam(String account) {
        return accounts.zoek(account).orElseThrow().gebruikersnaam();
    }

    String blad(ZaakNummer zaak) {
        return handelingen.blad(zaak, "Overlijden");
    }

    List<String> lopend(ZaakNummer zaak) {
        return termijnen.alleVan(zaak.waarde()).stream()
                .filter(Termijn::loopt)
                .map(Termijn::regel)
                .sorted()
                .toList();
    }

    /** The processes of this case that run in the engine. */
    List<String> processen(ZaakNummer zaak) {
        return motor.createProcessInstanceQuery().processInstanceBusinessKey(zaak.waarde()).list().stream()
                .map(proces -> proces.getProcessDefinitionId().split(":")[0])
                .sorted()
                .toList();
    }

    /** Open tasks of this case, whoever may see them. */
    List<String> openTaken(ZaakNummer zaak) {
        return vraag("select sleutel from toegang.taak where nummer = ? order by sleutel", zaak);
    }

    /** What waits in the engine for a moment. */
    List<String> klokken(ZaakNummer zaak) {
        return vraag(
                """
                select def.job_configuration_ from act_ru_job j
                join act_hi_procinst p on p.proc_inst_id_ = j.process_instance_id_
                join act_ru_jobdef def on def.id_ = j.job_def_id_
                where p.business_key_ = ? order by 1""",
                zaak);
    }

    /** Messages that something of this case still listens to. */
    List<String> luistert(ZaakNummer zaak) {
        return vraag(
                """
                select distinct e.event_name_ from act_ru_event_subscr e
                join act_hi_procinst p on p.proc_inst_id_ = e.proc_inst_id_
                where p.business_key_ = ? order by 1""",
                zaak);
    }

    /** Warnings and breaches that were told of this case since the beginning. */
    List<String> gewaarschuwd(ZaakNummer zaak) {
        return gewaarschuwd.getOrDefault(zaak.waarde(), List.of());
    }

    @EventListener
    public void op(TermijnNadert nadert) {
        noteer(nadert.termijn());
    }

    @EventListener
    public void op(TermijnOverschreden overschreden) {
        noteer(overschreden.termijn());
    }

    private void noteer(Termijn termijn) {
        gewaarschuwd
                .computeIfAbsent(termijn.nummer(), nieuw -> new CopyOnWriteArrayList<>())
                .add(termijn.regel());
    }

    String status(ZaakNummer zaak) {
        return vraag("select status from zaak.zaak where nummer = ?", zaak).get(0);
    }

    private List<String> vraag(String sql, ZaakNummer zaak) {
        return database.sql(sql).param(zaak.waarde()).query(String.class).list();
    }
}
