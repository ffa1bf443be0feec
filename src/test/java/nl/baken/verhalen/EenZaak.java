// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.SignaalGegrond;
import nl.baken.signaal.Signalen;
import nl.baken.toegang.Accountbeheer;
import nl.baken.toegang.Accounts;
import nl.baken.toestemming.Gesprek;
import nl.baken.toestemming.Gezag;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.toestemming.Wijze;
import nl.baken.zaak.RedenEinde;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An ordinary case of a visibly fictional person, brought as far as a story needs. */
@Component
public class EenZaak extends Zaakinvoer {

    private final Verhaal verhaal;
    private final Signalen signalen;
    private final Accounts accounts;
    private final Accountbeheer accountbeheer;
    private final Toestemmingen toestemmingen;
    private final Afsluitverzoek afsluitverzoek;
    private final ApplicationEventPublisher gebeurtenissen;
    private final TransactionTemplate transactie;
    private final JdbcClient database;

    EenZaak(
            Verhaal verhaal,
            Signalen signalen,
            Accounts accounts,
            Accountbeheer accountbeheer,
            Toestemmingen toestemmingen,
            Afsluitverzoek afsluitverzoek,
            ApplicationEventPublisher gebeurtenissen,
            TransactionTemplate transactie,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.signalen = signalen;
        this.accounts = accounts;
        this.accountbeheer = accountbeheer;
        this.toestemmingen = toestemmingen;
        this.afsluitverzoek = afsluitverzoek;
        this.gebeurtenissen = gebeurtenissen;
        this.transactie = transactie;
        this.database = database;
    }

    /** A signal with one person is founded, and so there is a case. */
    public ZaakNummer zaak() {
        return zaakVan(gemeldSignaal());
    }

    /** As {@link #zaak()}, of somebody in particular. */
    public ZaakNummer zaak(String naam, @Nullable LocalDate geboren) {
        return zaakVan(gemeldSignaal(naam, geboren));
    }

    private ZaakNummer zaakVan(SignaalNummer signaal) {
        verhaal.als("sleutelfunctionaris_haarlem");
        long persoon = signalen.personen(signaal).get(0).id();
        transactie.executeWithoutResult(t -> gebeurtenissen.publishEvent(
                new SignaalGegrond(signaal, List.of(persoon), LocalDate.of(2026, 2, 1), "Haarlem", false)));
        verhaal.niemand();
        // Asked of the table: other stories leave hundreds of running cases behind.
        return database.sql("select nummer from zaak.zaak where signaal = ? and status <> 'afgesloten'")
                .param(signaal.waarde())
                .query((rij, n) -> new ZaakNummer(rij.getString("nummer")))
                .single();
    }

    /** A signal with one person, not founded yet. */
    public SignaalNummer gemeldSignaal() {
        return gemeldSignaal(eenNaam(), eenGeboortedatum());
    }

    private SignaalNummer gemeldSignaal(String naam, @Nullable LocalDate geboren) {
        verhaal.als("sleutelfunctionaris_haarlem");
        SignaalNummer signaal = SignaalNummer.nieuw();
        signalen.meld(signaal, signaal(naam, geboren));
        verhaal.niemand();
        return signaal;
    }

    /** Somebody who just started carries nothing yet and the others do, so the next proposal is this person. */
    String nieuweCollega() {
        accounts.metRol(Rol.ZORGCOORDINATOR).forEach(account -> toegewezen(account.gebruikersnaam()));
        verhaal.niemand();
        String naam = "collega-" + UUID.randomUUID();
        return accounts.maak(
                naam,
                naam,
                "hvo-querido",
                Set.of(Rol.ZORGCOORDINATOR),
                UUID.randomUUID().toString(),
                false);
    }

    void collegaWeg(String account) {
        verhaal.als("functioneel_beheerder");
        accountbeheer.zetActief(account, false);
        verhaal.niemand();
    }

    /** Assigned, of somebody in particular. */
    ZaakNummer toegewezen(String coordinator, String naam, @Nullable LocalDate geboren) {
        ZaakNummer zaak = zaak(naam, geboren);
        verhaal.doet("teamleider_zc", zaak.waarde(), "zorgcoordinator-toewijzen", toewijzing(coordinator, null));
        return zaak;
    }

    public ZaakNummer toegewezen(String coordinator) {
        return toegewezen(coordinator, null);
    }

    ZaakNummer toegewezen(String coordinator, @Nullable String waarnemer) {
        ZaakNummer zaak = zaak();
        verhaal.doet("teamleider_zc", zaak.waarde(), "zorgcoordinator-toewijzen", toewijzing(coordinator, waarnemer));
        return zaak;
    }

    /** A case with code red whose care plan still has to be made. */
    public ZaakNummer rodeZaak() {
        ZaakNummer zaak = zaak();
        tot(zaak, "intake-vastleggen");
        verhaal.doet("zorgcoordinator", zaak.waarde(), "intake-vastleggen", INTAKE);
        verhaal.doet("zorgcoordinator", zaak.waarde(), "veiligheid-screenen", screening("actief_gezocht"));
        tot(zaak, "zorgplan-vastleggen");
        return zaak;
    }

    /** The intake is done with this threat, and the care begins. */
    void begeleidMet(ZaakNummer zaak, String dreiging) {
        tot(zaak, "intake-vastleggen");
        String nummer = zaak.waarde();
        verhaal.doet("zorgcoordinator", nummer, "intake-vastleggen", INTAKE);
        verhaal.doet("zorgcoordinator", nummer, "rechten-bespreken", rechten(TOESTEMMINGEN));
        verhaal.doet("zorgcoordinator", nummer, "comensha-registratie-controleren", comensha("nu_aangemeld"));
        verhaal.doet("zorgcoordinator", nummer, "veiligheid-screenen", screening(dreiging));
    }

    /** Does every open step of an ordinary case until this task waits for somebody. */
    public void tot(ZaakNummer zaak, String taak) {
        for (Set<String> open = open(zaak); !open.contains(taak); open = open(zaak)) {
            doetEen(zaak, open);
        }
        verhaal.niemand();
    }

    /** What the coordinator and the leader can do now; asked once a step, for it is asked more often than anything else. */
    private Set<String> open(ZaakNummer zaak) {
        Set<String> open = new HashSet<>(verhaal.taken("zorgcoordinator", zaak.waarde()));
        open.addAll(verhaal.taken("teamleider_zc", zaak.waarde()));
        return open;
    }

    private void doetEen(ZaakNummer zaak, Set<String> open) {
        String nummer = zaak.waarde();
        if (open.contains("zorgcoordinator-toewijzen")) {
            verhaal.doet("teamleider_zc", nummer, "zorgcoordinator-toewijzen", toewijzing("zorgcoordinator", null));
        } else if (open.contains("eerste-contact-leggen")) {
            verhaal.doet("zorgcoordinator", nummer, "eerste-contact-leggen", EERSTE_CONTACT);
        } else if (open.contains("rechten-bespreken")) {
            verhaal.doet("zorgcoordinator", nummer, "rechten-bespreken", rechten(TOESTEMMINGEN));
        } else if (open.contains("comensha-registratie-controleren")) {
            verhaal.doet("zorgcoordinator", nummer, "comensha-registratie-controleren", comensha("nu_aangemeld"));
        } else if (open.contains("intake-vastleggen")) {
            verhaal.doet("zorgcoordinator", nummer, "intake-vastleggen", INTAKE);
        } else if (open.contains("veiligheid-screenen")) {
            verhaal.doet("zorgcoordinator", nummer, "veiligheid-screenen", screening("schuldbinding"));
        } else if (open.contains("zorgplan-vastleggen")) {
            verhaal.doet("zorgcoordinator", nummer, "zorgplan-vastleggen", ZORGPLAN);
        } else if (open.contains("afsluittoets-doen")) {
            verhaal.doet("zorgcoordinator", nummer, "afsluittoets-doen", ALLES_GEREGELD);
        } else {
            verhaal.als("zorgcoordinator");
            afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.DOEL_BEREIKT));
        }
    }

    /** Who asks for something of a track has heard what is shared for it, and agreed. */
    void besprakRechten(ZaakNummer zaak) {
        if (toestemmingen.laatsteGesprek(zaak).isPresent()) {
            return;
        }
        verhaal.als("zorgcoordinator");
        toestemmingen.legVast(
                zaak,
                new Gesprek(
                        verhaal.vandaag(),
                        Geheim.van("Fictiefs"),
                        false,
                        Wijze.SCHRIFTELIJK,
                        Gezag.CLIENT,
                        gewoneToestemming()));
        verhaal.niemand();
    }

    /** What was discussed today, and agreed to. */
    Map<String, Object> rechten(String... toestemmingen) {
        return Map.of(
                "gesprokenOp", verhaal.vandaag(),
                "taal", "Fictiefs",
                "toestemmingen", List.of(toestemmingen),
                "wijze", "schriftelijk",
                "gezag", "client");
    }

    Map<String, Object> comensha(String stand) {
        return Map.of("nagegaanOp", verhaal.vandaag(), "stand", stand);
    }

    public Map<String, String> toewijzing(String coordinator, @Nullable String waarnemer) {
        return Map.of(
                "coordinator",
                id(coordinator),
                "waarnemer",
                waarnemer == null ? "" : id(waarnemer),
                "reden",
                "De cliënt vroeg hierom.");
    }

    private String id(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }
}
