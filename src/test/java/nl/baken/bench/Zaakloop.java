// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.bench.Draaiboek.Taakwerk;
import nl.baken.bench.Invuller.Invulling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Taakformulier;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.signaal.SignaalGegrond;
import nl.baken.signaal.Signalen;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Takenlijst;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a case from its founded signal to closing through the gate, whatever tasks the processes have: somebody who
 * may does what is open, and when nothing is, the coordinator asks to close. What people do is counted; how this class
 * finds out whose turn it is, is not.
 */
@Component
class Zaakloop {

    private static final List<String> TEAM = List.of(
            "teamleider_zc", "zorgcoordinator", "zorgcoordinator2", "wmo_consulent_alkmaar", "beleidsmedewerker");
    private static final int HOOGSTENS = 80;

    private final Verhaal verhaal;
    private final Taakpoort poort;
    private final Invuller invuller;
    private final Takenlijst taken;
    private final Accounts accounts;
    private final Signalen signalen;
    private final Zaken zaken;
    private final Afsluitverzoek afsluitverzoek;
    private final ManagementService jobs;
    private final ApplicationEventPublisher gebeurtenissen;
    private final TransactionTemplate transactie;
    private final JdbcClient database;

    Zaakloop(
            Verhaal verhaal,
            Taakpoort poort,
            Invuller invuller,
            Takenlijst taken,
            Accounts accounts,
            Signalen signalen,
            Zaken zaken,
            Afsluitverzoek afsluitverzoek,
            ManagementService jobs,
            ApplicationEventPublisher gebeurtenissen,
            TransactionTemplate transactie,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.poort = poort;
        this.invuller = invuller;
        this.taken = taken;
        this.accounts = accounts;
        this.signalen = signalen;
        this.zaken = zaken;
        this.afsluitverzoek = afsluitverzoek;
        this.jobs = jobs;
        this.gebeurtenissen = gebeurtenissen;
        this.transactie = transactie;
        this.database = database;
    }

    record Gelopen(ZaakNummer zaak, List<Taakwerk> werk) {}

    Gelopen loop(SignaalNummer signaal, Teller teller) {
        long persoon = persoon(signaal);
        teller.tel(() -> transactie.executeWithoutResult(
                t -> gebeurtenissen.publishEvent(new SignaalGegrond(signaal, List.of(persoon), "Haarlem", false))));
        ZaakNummer zaak = zaak(signaal).nummer();
        List<Taakwerk> werk = new ArrayList<>();
        while (zaken.lees(zaak).status() != Zaakstatus.AFGESLOTEN) {
            assertThat(werk).as("stappen tot de zaak dicht is").hasSizeLessThan(HOOGSTENS);
            Optional<Beurt> beurt = beurt(zaak);
            if (beurt.isPresent()) {
                werk.add(doe(beurt.get(), teller));
            } else {
                vraagAfsluiten(zaak, teller);
            }
            draaiJobs(zaak, teller);
        }
        verhaal.niemand();
        return new Gelopen(zaak, werk);
    }

    private record Beurt(String gebruikersnaam, Takenlijst.Regel taak) {}

    private long persoon(SignaalNummer signaal) {
        verhaal.als("sleutelfunctionaris_haarlem");
        return signalen.personen(signaal).get(0).id();
    }

    private Zaak zaak(SignaalNummer signaal) {
        return zaken.lopend().stream()
                .filter(zaak -> zaak.signaal().equals(signaal))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Beurt> beurt(ZaakNummer zaak) {
        return TEAM.stream()
                .flatMap(naam -> taken.voor(zaak.waarde(), wie(naam)).stream().map(taak -> new Beurt(naam, taak)))
                .findFirst();
    }

    private Taakwerk doe(Beurt beurt, Teller teller) {
        Medewerker wie = verhaal.als(beurt.gebruikersnaam());
        String id = beurt.taak().taakId();
        if (!beurt.taak().vanMij()) {
            teller.tel(() -> assertThat(poort.neem(id, wie)).isTrue());
        }
        Taakformulier formulier = poort.open(id, wie).orElseThrow();
        Invulling invulling = invuller.van(formulier, wie, verhaal.vandaag(), eigen());
        teller.tel(() -> assertThat(poort.rondAf(id, invulling.getypt(), wie))
                .as("taak %s met %s", beurt.taak().sleutel(), invulling.getypt())
                .isInstanceOf(Afloop.Afgerond.class));
        return new Taakwerk(beurt.taak().sleutel(), wie, Invuller.alsVariabelen(invulling));
    }

    private Map<String, String> eigen() {
        return Map.of(
                "zorgcoordinator-toewijzen.coordinator", wie("zorgcoordinator").id());
    }

    private Medewerker wie(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker();
    }

    private void vraagAfsluiten(ZaakNummer zaak, Teller teller) {
        verhaal.als("zorgcoordinator");
        teller.tel(() -> afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.DOEL_BEREIKT)));
    }

    /** What the job executor would do: continuations, and timers whose moment has come. */
    private void draaiJobs(ZaakNummer zaak, Teller teller) {
        verhaal.niemand();
        List<String> klaar = database.sql(
                        """
                        select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                        join act_hi_procinst p on p.id_ = j.process_instance_id_
                        where e.id_ = e.proc_inst_id_ and p.business_key_ = ? and j.retries_ > 0
                          and (j.duedate_ is null or j.duedate_ <= ?)""")
                .params(zaak.waarde(), Date.from(verhaal.moment()))
                .query(String.class)
                .list();
        klaar.forEach(job -> teller.tel(() -> jobs.executeJob(job)));
    }
}
