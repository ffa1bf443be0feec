// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Coordinatoren.Coordinator;
import nl.baken.zorgcoordinatie.Overdrachtsuitslag.Niet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases of one coordinator go to another for good. What is right is looked at case by case: what can go, goes, and the
 * answer says what could not and why. Responsibility changes hands in one moment; nobody shares it.
 */
@Service
public class Herverdeling {

    private final Toegang toegang;
    private final Accounts accounts;
    private final Afwezigheden afwezigheden;
    private final Zaken zaken;
    private final Coordinatoren coordinatoren;
    private final Toewijzingsopslag toewijzingen;
    private final Herverdelingopslag opslag;
    private final Zaakwissel wissel;
    private final ApplicationEventPublisher gebeurtenissen;

    Herverdeling(
            Toegang toegang,
            Accounts accounts,
            Afwezigheden afwezigheden,
            Zaken zaken,
            Coordinatoren coordinatoren,
            Toewijzingsopslag toewijzingen,
            Herverdelingopslag opslag,
            Zaakwissel wissel,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.accounts = accounts;
        this.afwezigheden = afwezigheden;
        this.zaken = zaken;
        this.coordinatoren = coordinatoren;
        this.toewijzingen = toewijzingen;
        this.opslag = opslag;
        this.wissel = wissel;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Somebody with running cases. @param actief whether the account is on */
    public record Drager(String account, String naam, int zaken, boolean actief) {}

    /** Everybody who carries a case. @throws NietGevonden for anybody but a team leader */
    @Transactional(readOnly = true)
    public List<Drager> dragers() {
        eisTeamleider();
        List<String> per = zaken.lopend().stream()
                .map(Zaak::coordinator)
                .filter(Objects::nonNull)
                .toList();
        return accounts.alle().stream()
                .filter(account -> per.contains(account.id()))
                .map(account -> new Drager(
                        account.id(),
                        account.naam(),
                        (int) per.stream().filter(account.id()::equals).count(),
                        account.actief()))
                .toList();
    }

    /**
     * The running cases of one coordinator, oldest first.
     *
     * @throws NietGevonden for anybody but a team leader, and when there is no such account
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public List<Zaak> van(String account) {
        Medewerker wie = eisTeamleider();
        accounts.zoek(account).orElseThrow(NietGevonden::new);
        gebeurtenissen.publishEvent(Inzage.van("zaken van een collega", account, Zaakteam.TEAMLEIDING));
        return zaken.lopend().stream()
                .filter(zaak -> account.equals(zaak.coordinator()))
                .filter(zaak -> toegang.grond(zaak.nummer().waarde(), wie).isPresent())
                .toList();
    }

    /** To whom they can go. @throws NietGevonden for anybody but a team leader */
    @Transactional(readOnly = true)
    public List<Coordinator> naar(String van) {
        return coordinatoren.team().stream()
                .filter(collega -> !collega.account().equals(van))
                .filter(collega -> !afwezigheden.isAfwezig(collega.account()))
                .toList();
    }

    /** @throws NietGevonden for anybody but a team leader */
    @Transactional
    public Overdrachtsuitslag draagOver(String van, DraagZakenOver opdracht) {
        Medewerker wie = eisTeamleider();
        accounts.zoek(van).orElseThrow(NietGevonden::new);
        Geheim reden = Objects.requireNonNullElse(opdracht.reden(), Geheim.van(""));
        List<Niet> niet = new ArrayList<>();
        int gelukt = 0;
        // In one order, so that two who move the same cases wait for each other and not crosswise.
        for (String nummer : new TreeSet<>(opdracht.zaken())) {
            Optional<String> bezwaar = draagOver(van, new ZaakNummer(nummer), opdracht.naar(), reden, wie);
            bezwaar.ifPresent(waarom -> niet.add(new Niet(nummer, waarom)));
            gelukt += bezwaar.isEmpty() ? 1 : 0;
        }
        return new Overdrachtsuitslag(gelukt, niet);
    }

    private Optional<String> draagOver(String van, ZaakNummer nummer, String naar, Geheim reden, Medewerker wie) {
        if (toegang.grond(nummer.waarde(), wie).isEmpty()) {
            return Optional.of("deze zaak is niet van je team");
        }
        Zaak zaak = wissel.houdVast(nummer);
        Optional<String> bezwaar = bezwaar(zaak, van, naar, reden);
        if (bezwaar.isEmpty()) {
            wissel.draagOver(zaak, naar);
            opslag.bewaar(nummer, van, naar, reden, wie.id());
            gebeurtenissen.publishEvent(
                    new Handeling("zaak overgedragen: " + van + " aan " + naar, nummer.waarde(), Zaakteam.TEAMLEIDING));
        }
        return bezwaar;
    }

    private Optional<String> bezwaar(Zaak zaak, String van, String naar, Geheim reden) {
        if (!zaak.isOpen()) {
            return Optional.of("het dossier is gesloten");
        }
        if (!van.equals(zaak.coordinator())) {
            return Optional.of("is al van een andere zorgcoördinator");
        }
        if (van.equals(naar)
                || accounts.collegas(van, Rol.ZORGCOORDINATOR).stream()
                        .noneMatch(account -> account.id().equals(naar))) {
            return Optional.of("de gekozen collega is geen andere zorgcoördinator");
        }
        if (toewijzingen.belangenconflicten(zaak.persoon()).contains(naar)) {
            return Optional.of(Vervangerkeuze.BELANGENCONFLICT);
        }
        if (afwezigheden.isAfwezig(naar)) {
            return Optional.of("de gekozen collega is nu afwezig");
        }
        return reden.isLeeg() && zitAanDeNorm(naar)
                ? Optional.of("de gekozen collega zit aan de norm: schrijf een reden")
                : Optional.empty();
    }

    /** Asked again for every case: the one before counts. */
    private boolean zitAanDeNorm(String account) {
        return coordinatoren.team().stream()
                .filter(collega -> collega.account().equals(account))
                .anyMatch(collega -> collega.werklast().compareTo(collega.norm()) >= 0
                        && collega.norm().compareTo(BigDecimal.ZERO) > 0);
    }

    private Medewerker eisTeamleider() {
        Medewerker wie = toegang.medewerker();
        if (!wie.heeft(Rol.TEAMLEIDER_ZC)) {
            throw new NietGevonden();
        }
        return wie;
    }
}
