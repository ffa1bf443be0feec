// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.Compartimentenzaak;
import nl.baken.verhalen.EenContract;
import nl.baken.verhalen.EenVerzoek;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.GevuldeZaak;
import nl.baken.verhalen.Verhaal;
import nl.baken.verhalen.Zaakonderdelen;
import nl.baken.zaak.Zaakteam;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For every way in which somebody can stand to a case a real case, and for every role a task in it. */
@Component
class Verhoudingen {

    private static final String COORDINATOR = "zorgcoordinator";
    private static final String VOLGENDE_TAAK = "intake-vastleggen";
    private static final String BEOORDELEN = "verzoek-beoordelen";
    private static final String TOEWIJZEN = "zorgcoordinator-toewijzen";

    /** What each role has to do in a case in which everybody has something to do; who has nothing is only involved. */
    private static final Map<Rol, String> WERK = Map.of(
            Rol.BELEIDSMEDEWERKER, "plek-opschalen",
            Rol.WMO_CONSULENT, "spoedbesluit-nemen",
            Rol.FG, "datalek-melden");

    private static final String ANDER_WERK = "plek-zoeken";

    private final GevuldeZaak gevuld;
    private final Compartimentenzaak compartimenten;
    private final EenZaak eenZaak;
    private final EenTaak eenTaak;
    private final Zaakonderdelen onderdelen;
    private final EenVerzoek verzoek;
    private final EenContract contracten;
    private final Organisaties organisaties;
    private final Toegang toegang;
    private final Blokkades blokkades;
    private final Demoaccounts demo;
    private final Accounts accounts;
    private final Verhaal verhaal;
    private final TaskService motor;
    private final JdbcClient database;

    Verhoudingen(
            GevuldeZaak gevuld,
            Compartimentenzaak compartimenten,
            EenZaak eenZaak,
            EenTaak eenTaak,
            Zaakonderdelen onderdelen,
            EenVerzoek verzoek,
            EenContract contracten,
            Organisaties organisaties,
            Toegang toegang,
            Blokkades blokkades,
            Demoaccounts demo,
            Accounts accounts,
            Verhaal verhaal,
            TaskService motor,
            JdbcClient database) {
        this.gevuld = gevuld;
        this.compartimenten = compartimenten;
        this.eenZaak = eenZaak;
        this.eenTaak = eenTaak;
        this.onderdelen = onderdelen;
        this.verzoek = verzoek;
        this.contracten = contracten;
        this.organisaties = organisaties;
        this.toegang = toegang;
        this.blokkades = blokkades;
        this.demo = demo;
        this.accounts = accounts;
        this.verhaal = verhaal;
        this.motor = motor;
        this.database = database;
    }

    /**
     * @param taken by role; one and the same where the relation is that it is somebody else's
     * @param merken what finds the content of the compartments, where everybody has something to do
     * @param delen what is really there for parts of an address under the case
     */
    record Stand(
            ZaakNummer zaak,
            Map<Rol, EenTaak.Open> taken,
            Map<Compartiment, String> merken,
            Map<String, String> delen) {

        Stand(ZaakNummer zaak, Map<Rol, EenTaak.Open> taken, Map<String, String> delen) {
            this(zaak, taken, Map.of(), delen);
        }
    }

    Map<Verhouding, Stand> maak() {
        Map<Verhouding, Stand> standen = new EnumMap<>(Verhouding.class);
        standen.put(Verhouding.EIGEN, metWerk());
        standen.put(Verhouding.WAARNEMING, vanHetTeam(COORDINATOR));
        standen.put(Verhouding.TEAM, vanHetTeam(null));
        standen.put(Verhouding.ANDER_TEAM, elders("ander-team", "Ander team (fictief)", "Elders"));
        standen.put(Verhouding.ANDERE_REGIO, elders("andere-regio", "Andere regio (fictief)", "Nergens"));
        Map<Rol, EenTaak.Open> andereRegio =
                standen.get(Verhouding.ANDERE_REGIO).taken();
        andereRegio.put(Rol.SLEUTELFUNCTIONARIS, eenTaak.van("Alkmaar"));
        standen.put(Verhouding.GESLOTEN, gesloten());
        Stand geblokkeerd = metWerk();
        geblokkeerd.delen().putAll(onderdelen.metPakket(geblokkeerd.zaak()));
        blokkeer(geblokkeerd);
        standen.put(Verhouding.GEBLOKKEERD, geblokkeerd);
        return standen;
    }

    String account(Rol rol) {
        return accounts.zoekOpGebruikersnaam(naam(rol)).orElseThrow().id();
    }

    String naam(Rol rol) {
        return demo.alle().stream()
                .filter(account -> account.rol() == rol)
                .findFirst()
                .orElseThrow()
                .gebruikersnaam();
    }

    /** Everybody has a task of the own role, or is involved on a ground that shows all and gives no task. */
    private Stand metWerk() {
        Map<Compartiment, String> merken = new EnumMap<>(Compartiment.class);
        ZaakNummer zaak = compartimenten.metTakenVoorAnderen(merken);
        // In this municipality no Wmo consultant has an account; so one of elsewhere gets the task.
        toegang.betrek(zaak.waarde(), account(Rol.WMO_CONSULENT), Zaakteam.WMO);
        Map<Rol, EenTaak.Open> taken = new EnumMap<>(Rol.class);
        for (Rol rol : Rol.values()) {
            taken.put(rol, eenTaak.open(zaak.waarde(), WERK.getOrDefault(rol, ANDER_WERK)));
            if (!isAanHetWerk(rol)) {
                toegang.betrek(zaak.waarde(), account(rol), Zaakteam.EERDERE_ZAAK);
            }
        }
        motor.setAssignee(taken.get(Rol.WMO_CONSULENT).id(), null);
        taken.put(Rol.SLEUTELFUNCTIONARIS, eenTaak.van("Haarlem"));
        taken.put(Rol.CONTRACTBEHEERDER, eenTaak.open(contracten.metRaming(), "behoefte-ramen"));
        taken.put(Rol.TEAMLEIDER_ZC, eenTaak.open(eenZaak.zaak().waarde(), TOEWIJZEN));
        return new Stand(zaak, taken, merken, new HashMap<>());
    }

    private static boolean isAanHetWerk(Rol rol) {
        return WERK.containsKey(rol)
                || EnumSet.of(Rol.ZORGCOORDINATOR, Rol.SLEUTELFUNCTIONARIS, Rol.TEAMLEIDER_ZC, Rol.CONTRACTBEHEERDER)
                        .contains(rol);
    }

    private Stand vanHetTeam(String waarnemer) {
        Map<String, String> delen = new HashMap<>();
        ZaakNummer zaak = onderdelen.vanCollega(waarnemer, delen);
        // Not to the leader, who would have something to do in it.
        return new Stand(zaak, aangeboden(zaak, EnumSet.complementOf(EnumSet.of(Rol.TEAMLEIDER_ZC))), delen);
    }

    /** Of the coordinator, who stood in before: only so there is a sheet of a handover in an own case. */
    Stand overgenomen() {
        Map<String, String> delen = new HashMap<>();
        ZaakNummer zaak = onderdelen.vanCollega(COORDINATOR, delen);
        List.of(Zaakteam.ZORGCOORDINATOR, Zaakteam.WAARNEMER).forEach(grond -> toegang.beeindig(zaak.waarde(), grond));
        toegang.betrek(zaak.waarde(), account(Rol.ZORGCOORDINATOR), Zaakteam.ZORGCOORDINATOR);
        return new Stand(zaak, Map.of(), delen);
    }

    /** A request that the privacy officer answered, so that a leader is asked to look. @return its number */
    String verzoekBijDeLeiding() {
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, VOLGENDE_TAAK);
        String kenmerk = verzoek.vraagt(zaak, "bezwaar");
        motor.setAssignee(eenTaak.open(zaak.waarde(), BEOORDELEN).id(), null);
        verhaal.doet(EenVerzoek.FG, zaak.waarde(), BEOORDELEN, Map.of("besluit", "toewijzen"));
        verhaal.niemand();
        return kenmerk;
    }

    /** A case that another organisation has; nobody of ours is in it. */
    private Stand elders(String id, String naam, String gemeente) {
        organisaties.maak(id, naam, "zorgcoordinatie", gemeente);
        Map<String, String> delen = new HashMap<>();
        ZaakNummer zaak = onderdelen.vanCollega(null, delen);
        for (String grond : List.of(Zaakteam.TEAMLEIDING, Zaakteam.ZORGCOORDINATOR, Zaakteam.WAARNEMER)) {
            toegang.beeindig(zaak.waarde(), grond);
        }
        toegang.betrek(zaak.waarde(), Rol.TEAMLEIDER_ZC, id, Zaakteam.TEAMLEIDING);
        return new Stand(zaak, aangeboden(zaak, EnumSet.allOf(Rol.class)), delen);
    }

    /** The task of the coordinator is offered to all these roles: that is no reason to see it. */
    private Map<Rol, EenTaak.Open> aangeboden(ZaakNummer zaak, Set<Rol> rollen) {
        EenTaak.Open taak = eenTaak.open(zaak.waarde(), VOLGENDE_TAAK);
        motor.setAssignee(taak.id(), null);
        rollen.forEach(rol -> motor.addCandidateGroup(taak.id(), rol.code()));
        database.sql("update toegang.taak set groepen = ? where taak_id = ?")
                .params(rollen.stream().map(Rol::code).toArray(String[]::new), taak.id())
                .update();
        return voorIedereen(taak);
    }

    /** There is nothing to do any more; the last task is over. */
    private Stand gesloten() {
        Map<String, String> delen = new HashMap<>();
        ZaakNummer zaak = gevuld.gesloten(open -> delen.putAll(onderdelen.metPakket(open)));
        String taak = database.sql(
                        """
                        select t.id_ from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_
                        where p.business_key_ = ? and t.end_time_ is not null order by t.end_time_ desc limit 1""")
                .param(zaak.waarde())
                .query(String.class)
                .single();
        return new Stand(zaak, voorIedereen(new EenTaak.Open(taak, zaak.waarde())), delen);
    }

    private static Map<Rol, EenTaak.Open> voorIedereen(EenTaak.Open taak) {
        Map<Rol, EenTaak.Open> taken = new EnumMap<>(Rol.class);
        Arrays.stream(Rol.values()).forEach(rol -> taken.put(rol, taak));
        return taken;
    }

    /** Everybody is shut out: of the case, of where the own task is and of the signal. */
    private void blokkeer(Stand stand) {
        String signaal = stand.taken().get(Rol.SLEUTELFUNCTIONARIS).nummer();
        verhaal.als("functioneel_beheerder");
        stand.taken().forEach((rol, taak) -> Stream.of(stand.zaak().waarde(), taak.nummer(), signaal)
                .distinct()
                .forEach(nummer -> blokkades.leg(nummer, account(rol), Geheim.van("FICTIEF"))));
        verhaal.niemand();
    }
}
