// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.bench.Draaiboek.Taakwerk;
import nl.baken.bench.Invuller.Invulling;
import nl.baken.bench.Zaakstand.Beurt;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Taakformulier;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.signaal.SignaalGegrond;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.RedenEinde;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a case from its founded signal to closing through the gate, whatever tasks the processes have: somebody who
 * may does what is open, and else time passes until the next timer; once work comes back, or nothing is left to wait
 * for, the coordinator asks to close.
 */
@Component
class Zaakloop {

    private static final String BEGIN = "2026-02-02T09:00";
    private static final String COORDINATOR = "zorgcoordinator";
    private static final int MEESTE_TAKEN = 80;

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Zaakstand stand;
    private final Taakpoort poort;
    private final Invuller invuller;
    private final Taakpagina pagina;
    private final Afsluitverzoek afsluitverzoek;
    private final ManagementService jobs;
    private final ApplicationEventPublisher gebeurtenissen;
    private final TransactionTemplate transactie;

    Zaakloop(
            Verhaal verhaal,
            EenZaak eenZaak,
            Zaakstand stand,
            Taakpoort poort,
            Invuller invuller,
            Taakpagina pagina,
            Afsluitverzoek afsluitverzoek,
            ManagementService jobs,
            ApplicationEventPublisher gebeurtenissen,
            TransactionTemplate transactie) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.stand = stand;
        this.poort = poort;
        this.invuller = invuller;
        this.pagina = pagina;
        this.afsluitverzoek = afsluitverzoek;
        this.jobs = jobs;
        this.gebeurtenissen = gebeurtenissen;
        this.transactie = transactie;
    }

    record Gelopen(ZaakNummer zaak, List<Taakwerk> werk) {}

    /** What a case begins with; reporting it is not part of the case and not counted. */
    SignaalNummer signaal() {
        verhaal.nu(BEGIN);
        return eenZaak.gemeldSignaal();
    }

    /** @param metPagina whether people open the page of a task and get a draft first */
    Gelopen loop(SignaalNummer signaal, boolean metPagina, Teller teller) {
        verhaal.nu(BEGIN);
        ZaakNummer zaak = open(signaal, teller);
        List<Taakwerk> werk = new ArrayList<>();
        while (stand.isOpen(zaak)) {
            Set<String> gedaan = werk.stream().map(Taakwerk::taak).collect(Collectors.toSet());
            Optional<Beurt> beurt = stand.beurt(zaak, gedaan);
            Optional<LocalDateTime> timer = stand.volgendeTimer(zaak);
            boolean genoeg = beurt.map(
                            volgende -> gedaan.contains(volgende.taak().sleutel()))
                    .orElse(timer.isEmpty());
            if (genoeg && stand.kanAfsluiten(zaak, COORDINATOR)) {
                verhaal.als(COORDINATOR);
                teller.tel(() -> afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.DOEL_BEREIKT)));
            } else if (beurt.isPresent()) {
                werk.add(doe(beurt.get(), metPagina, teller));
            } else {
                assertThat(timer).as("de zaak staat stil na %s", werk).isPresent();
                verhaal.nu(timer.get().toString());
            }
            draaiJobs(zaak, teller);
            assertThat(werk).as("taken tot de zaak dicht is").hasSizeLessThan(MEESTE_TAKEN);
        }
        return new Gelopen(zaak, werk);
    }

    private ZaakNummer open(SignaalNummer signaal, Teller teller) {
        long persoon = stand.persoon(signaal);
        teller.tel(() -> transactie.executeWithoutResult(t -> gebeurtenissen.publishEvent(
                new SignaalGegrond(signaal, List.of(persoon), LocalDate.of(2026, 2, 1), "Haarlem", false))));
        return stand.zaakVan(signaal);
    }

    private Taakwerk doe(Beurt beurt, boolean metPagina, Teller teller) {
        Medewerker wie = verhaal.als(beurt.gebruikersnaam());
        String id = beurt.taak().taakId();
        if (!beurt.taak().vanMij()) {
            teller.tel(() -> assertThat(poort.neem(id, wie)).isTrue());
        }
        Taakformulier formulier = poort.open(id, wie).orElseThrow();
        Invulling invulling = invuller.van(formulier, wie, verhaal.vandaag(), eigen());
        if (metPagina) {
            teller.tel(() -> pagina.gebruik(id, invulling.getypt()));
        }
        teller.tel(() -> assertThat(poort.rondAf(id, invulling.getypt(), wie))
                .as("taak %s met %s", beurt.taak().sleutel(), invulling.getypt())
                .isInstanceOf(Afloop.Afgerond.class));
        return new Taakwerk(beurt.taak().sleutel(), wie, Invuller.alsVariabelen(invulling));
    }

    private void draaiJobs(ZaakNummer zaak, Teller teller) {
        verhaal.niemand();
        Optional<String> job = stand.job(zaak);
        while (job.isPresent()) {
            String id = job.get();
            teller.tel(() -> jobs.executeJob(id));
            job = stand.job(zaak);
        }
    }

    private Map<String, String> eigen() {
        return Map.of(
                "zorgcoordinator-toewijzen.coordinator", stand.wie(COORDINATOR).id());
    }
}
