// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.Signalen;
import nl.baken.toegang.Accountbeheer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Demoaccounts;
import nl.baken.toegang.Takenlijst;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a case is and who is next: looked up for the run itself, and never counted. */
@Component
class Zaakstand {

    private static final String JOBS =
            """
             from act_ru_job j join act_hi_procinst p on p.id_ = j.process_instance_id_
            where p.business_key_ = ? and j.retries_ > 0""";

    private final Verhaal verhaal;
    private final Takenlijst taken;
    private final Accounts accounts;
    private final Accountbeheer accountbeheer;
    private final Demoaccounts team;
    private final Signalen signalen;
    private final Zaken zaken;
    private final Afsluitverzoek afsluitverzoek;
    private final JdbcClient database;

    Zaakstand(
            Verhaal verhaal,
            Takenlijst taken,
            Accounts accounts,
            Accountbeheer accountbeheer,
            Demoaccounts team,
            Signalen signalen,
            Zaken zaken,
            Afsluitverzoek afsluitverzoek,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.taken = taken;
        this.accounts = accounts;
        this.accountbeheer = accountbeheer;
        this.team = team;
        this.signalen = signalen;
        this.zaken = zaken;
        this.afsluitverzoek = afsluitverzoek;
        this.database = database;
    }

    /** Other tests leave colleagues behind; the work of proposing a coordinator grows with the team. */
    void alleenHetDemoteam() {
        Set<String> namen =
                team.alle().stream().map(Demoaccounts.Demo::gebruikersnaam).collect(Collectors.toSet());
        verhaal.als("functioneel_beheerder");
        accounts.metRol(Rol.ZORGCOORDINATOR).stream()
                .filter(account -> !namen.contains(account.gebruikersnaam()))
                .forEach(account -> accountbeheer.zetActief(account.id(), false));
        verhaal.niemand();
    }

    record Beurt(String gebruikersnaam, Takenlijst.Regel taak) {}

    /** Somebody who can do something now, if possible something that was not done before. */
    Optional<Beurt> beurt(ZaakNummer zaak, Set<String> gedaan) {
        boolean wachtIets = database.sql("select exists (select 1 from toegang.taak where nummer = ?)")
                .param(zaak.waarde())
                .query(Boolean.class)
                .single();
        return !wachtIets
                ? Optional.empty()
                : team.alle().stream()
                        .map(Demoaccounts.Demo::gebruikersnaam)
                        .flatMap(naam ->
                                taken.voor(zaak.waarde(), wie(naam)).stream().map(taak -> new Beurt(naam, taak)))
                        .min(Comparator.comparing(
                                beurt -> gedaan.contains(beurt.taak().sleutel())));
    }

    boolean isOpen(ZaakNummer zaak) {
        return zaken.lees(zaak).isOpen();
    }

    boolean kanAfsluiten(ZaakNummer zaak, String coordinator) {
        return afsluitverzoek
                .voor(zaken.lees(zaak), verhaal.als(coordinator))
                .filter(deel -> !deel.acties().isEmpty())
                .isPresent();
    }

    long persoon(SignaalNummer signaal) {
        verhaal.als("sleutelfunctionaris_haarlem");
        return signalen.personen(signaal).get(0).id();
    }

    ZaakNummer zaakVan(SignaalNummer signaal) {
        return zaken.lopend().stream()
                .filter(zaak -> signaal.equals(zaak.signaal()))
                .map(Zaak::nummer)
                .findFirst()
                .orElseThrow();
    }

    Medewerker wie(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker();
    }

    /** When a timer of this case goes off next. */
    Optional<LocalDateTime> volgendeTimer(ZaakNummer zaak) {
        return database.sql("select min(j.duedate_)" + JOBS)
                .param(zaak.waarde())
                .query(Timestamp.class)
                .optional()
                .map(moment -> LocalDateTime.ofInstant(moment.toInstant(), VerzetbareKlok.AMSTERDAM));
    }

    /** What the job executor would do first now: a continuation, or a timer whose moment has come. */
    Optional<String> job(ZaakNummer zaak) {
        return database.sql("select j.id_" + JOBS + " and (j.duedate_ is null or j.duedate_ <= ?)"
                        + " order by j.duedate_ nulls first, j.id_ limit 1")
                .params(zaak.waarde(), Date.from(verhaal.moment()))
                .query(String.class)
                .optional();
    }
}
