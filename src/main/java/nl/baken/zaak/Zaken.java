// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Takenlijst;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases. A module above moves a case in a task or a step of its process and has checked there who may; a step acts
 * for the process, so this class doesn't ask again.
 */
@Service
public class Zaken {

    private static final List<String> VANAF_OPENEN = List.of("T44", "T06", "T47", "T48");
    /** And in acute danger. */
    private static final List<String> EERSTE_CONTACT = List.of("T05", "T05_ACUUT");

    private final ZaakRepository zaken;
    private final KernsetRepository kernsets;
    private final Tijdlijn tijdlijn;
    private final Sporen sporen;
    private final Feiten feiten;
    private final Termijnen termijnen;
    private final Bewaartermijnen bewaartermijnen;
    private final Takenlijst taken;
    private final ObjectProvider<Nasleep> nasleep;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Zaken(
            ZaakRepository zaken,
            KernsetRepository kernsets,
            Tijdlijn tijdlijn,
            Sporen sporen,
            Feiten feiten,
            Termijnen termijnen,
            Bewaartermijnen bewaartermijnen,
            Takenlijst taken,
            ObjectProvider<Nasleep> nasleep,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.zaken = zaken;
        this.kernsets = kernsets;
        this.tijdlijn = tijdlijn;
        this.sporen = sporen;
        this.feiten = feiten;
        this.termijnen = termijnen;
        this.bewaartermijnen = bewaartermijnen;
        this.taken = taken;
        this.nasleep = nasleep;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Opens a case, the first or the next one of this person. */
    @Transactional
    public Zaak open(
            String persoon,
            @Nullable SignaalNummer signaal,
            LocalDate eersteWaarneming,
            String gemeente,
            boolean acuut) {
        ZaakNummer nummer = ZaakNummer.nieuw();
        zaken.insert(nummer, persoon, signaal, eersteWaarneming, gemeente, acuut);
        Instant op = tijdlijn.noteer(nummer, "zaak geopend", "systeem");
        VANAF_OPENEN.forEach(regel -> termijnen.start(regel, nummer.waarde(), op));
        termijnen.start(EERSTE_CONTACT.get(acuut ? 1 : 0), nummer.waarde(), op);
        gebeurtenissen.publishEvent(new ZaakGeopend(nummer, signaal, gemeente, op));
        return lees(nummer);
    }

    /** Whether a deadline of this rule counts from the day on which a case opens. */
    static boolean isVanafOpenen(String regel) {
        return VANAF_OPENEN.contains(regel) || EERSTE_CONTACT.contains(regel);
    }

    /** @throws NietGevonden when there is no such case */
    @Transactional(readOnly = true)
    public Zaak lees(ZaakNummer nummer) {
        return zaken.find(nummer).orElseThrow(NietGevonden::new);
    }

    /** These cases, in no order; numbers without a case are left out. */
    @Transactional(readOnly = true)
    public List<Zaak> lees(Collection<String> nummers) {
        return zaken.find(nummers);
    }

    /** Every case of this person, the first episode first; held, so that only one can open the next. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Zaak> houdVast(String persoon) {
        return zaken.findVanPersoonVoorWijziging(persoon);
    }

    /** The episode before this one; empty for the first. */
    @Transactional(readOnly = true)
    public Optional<Zaak> eerdere(Zaak zaak) {
        return zaken.findEpisode(zaak.persoon(), zaak.episode() - 1);
    }

    /** Why the care ended; empty while it runs. */
    @Transactional(readOnly = true)
    public Optional<RedenEinde> redenEinde(ZaakNummer nummer) {
        return zaken.findRedenEinde(nummer);
    }

    /** Running cases, oldest first. */
    @Transactional(readOnly = true)
    public List<Zaak> lopend() {
        return zaken.findLopend();
    }

    /** Every case of these people, closed ones too, oldest first. @param personen ids in the identity vault */
    @Transactional(readOnly = true)
    public List<Zaak> vanPersonen(Collection<String> personen) {
        return zaken.findVan(personen);
    }

    /** Empty until the intake. */
    @Transactional(readOnly = true)
    public Optional<Kernset> kernset(ZaakNummer nummer) {
        return kernsets.find(nummer);
    }

    /** The first assignment: the intake can begin. */
    @Transactional
    public void wijsToe(ZaakNummer nummer, String coordinator, @Nullable String waarnemer) {
        Zaakstatus status = lees(nummer).status().naar(Zaakstatus.INTAKE);
        zaken.updateTeam(nummer, status, coordinator, waarnemer);
        tijdlijn.noteer(nummer, "zorgcoördinator toegewezen", "taak");
    }

    /** As {@link #lees}, held until the end of the transaction: of two who change its course at once, one waits. */
    @Transactional
    public Zaak houdVast(ZaakNummer nummer) {
        return zaken.findVoorWijziging(nummer).orElseThrow(NietGevonden::new);
    }

    /** Another coordinator carries the case from now on, for good. */
    @Transactional
    public void draagOver(ZaakNummer nummer, String coordinator, @Nullable String waarnemer) {
        zaken.updateVervanger(nummer, null, null);
        zaken.updateTeam(nummer, lees(nummer).status(), coordinator, waarnemer);
        tijdlijn.noteer(nummer, "andere zorgcoördinator", "teamleiding");
    }

    /** Nobody stands ready any more to cover it. */
    @Transactional
    public void zonderWaarnemer(ZaakNummer nummer) {
        Zaak zaak = lees(nummer);
        zaken.updateTeam(nummer, zaak.status(), zaak.coordinator(), null);
    }

    /**
     * Who does the work while the coordinator is away.
     *
     * @param vervanger account id, or null when the coordinator does or nobody can
     * @param totEnMet last day, null as long as nobody knows
     */
    @Transactional
    public void zetVervanger(ZaakNummer nummer, @Nullable String vervanger, @Nullable LocalDate totEnMet) {
        zaken.updateVervanger(nummer, vervanger, totEnMet);
    }

    @Transactional
    public void legIntakeVast(
            ZaakNummer nummer, Kernset kernset, String gemeente, @Nullable String gemeenteRegistratie) {
        Zaakstatus was = lees(nummer).status();
        // Done again after the case was broken off halfway the intake.
        Zaakstatus status = was == Zaakstatus.BEGELEIDING ? was : was.naar(Zaakstatus.BEGELEIDING);
        kernsets.bewaar(nummer, kernset);
        zaken.updateIntake(nummer, status, gemeente, gemeenteRegistratie);
        tijdlijn.noteer(nummer, Mijlpalen.INTAKE, "taak");
    }

    /** How dangerous it is from now on (D05). @return whether that is something else than before */
    @Transactional
    public boolean zetVeiligheidscode(ZaakNummer nummer, Veiligheidscode code) {
        boolean anders = lees(nummer).veiligheidscode() != code;
        zaken.updateVeiligheidscode(nummer, code);
        taken.zetUrgentie(nummer.waarde(), Zaakurgentie.bij(code));
        return anders;
    }

    /** Which municipality is responsible (D07); null outside the region. */
    @Transactional
    public void zetCentrumgemeente(ZaakNummer nummer, @Nullable String centrumgemeente) {
        zaken.updateCentrumgemeente(nummer, centrumgemeente);
    }

    /** Ends the care: nothing runs any more but what closing itself still asks, and aftercare. */
    @Transactional
    public void beeindig(ZaakNummer nummer, RedenEinde reden) {
        lees(nummer).status().naar(Zaakstatus.NAZORG);
        Instant op = tijdlijn.noteer(nummer, "zaak gesloten", "taak");
        zaken.updateEinde(nummer, reden, op);
        laatVervallen(nummer);
        gebeurtenissen.publishEvent(new ZaakAfgesloten(nummer, op));
    }

    /** Nothing has to be done any more but what happened to the case and has an end of its own (X1). @return what lapsed */
    List<Termijn> laatVervallen(ZaakNummer nummer) {
        Set<String> gaanDoor = nasleep.stream()
                .filter(loopt -> loopt.loopt(nummer))
                .flatMap(loopt -> loopt.termijnen().stream())
                .collect(Collectors.toSet());
        List<Termijn> vervallen = termijnen.alleVan(nummer.waarde()).stream()
                .filter(Termijn::loopt)
                .filter(termijn -> !gaanDoor.contains(termijn.regel()))
                .toList();
        termijnen.vervallen(vervallen.stream().map(Termijn::regel).collect(Collectors.toSet()), nummer.waarde());
        sporen.eindigAlle(nummer);
        return vervallen;
    }

    /** Cases of this person that are not closed, oldest first. */
    @Transactional(readOnly = true)
    public List<Zaak> lopendVan(String persoon) {
        return zaken.findLopend().stream()
                .filter(zaak -> zaak.persoon().equals(persoon))
                .toList();
    }

    /** Only the age class that was wrong: the reference day stays the day of the intake. */
    @Transactional
    public void corrigeerLeeftijd(ZaakNummer nummer, LocalDate geboren) {
        kernsets.updateLeeftijd(nummer, geboren);
    }

    /**
     * Closes the file after aftercare; the retention terms count from the end of the care (D09). Who turned 18 on the way
     * has a part under the Jeugdwet and a part under the Wmo.
     */
    @Transactional
    public void sluitDossier(ZaakNummer nummer) {
        Zaak zaak = lees(nummer);
        zaak.status().naar(Zaakstatus.AFGESLOTEN);
        boolean minderjarig = kernset(nummer).map(Kernset::isVanMinderjarige).orElse(false);
        termijnen.vervallenAlle(nummer.waarde(), klok.instant());
        boolean werdAchttien = minderjarig && feiten.heeft(nummer, Feitsoort.MEERDERJARIG);
        zaken.updateDossier(
                nummer,
                bewaartermijnen.langste(nummer, minderjarig, zaak.geslotenOp()),
                werdAchttien ? bewaartermijnen.wmo(zaak.geslotenOp()) : null);
        tijdlijn.noteer(nummer, Mijlpalen.DOSSIER_GESLOTEN, "systeem");
        gebeurtenissen.publishEvent(new DossierGesloten(nummer));
    }
}
