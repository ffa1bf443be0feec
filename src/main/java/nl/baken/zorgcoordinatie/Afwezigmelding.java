// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Afwezigheid;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaak;
import nl.baken.zorgcoordinatie.Overdrachtsuitslag.Niet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * X5: somebody goes away, planned or from now on, who stands in, and being back. A team leader does this for anybody in
 * the team, a coordinator for the own absence.
 */
@Service
public class Afwezigmelding {

    private static final String GROND = "waarneming";

    private final Toegang toegang;
    private final Accounts accounts;
    private final Afwezigheden afwezigheden;
    private final Dekking dekking;
    private final Vervangerkeuze keuze;
    private final Waarnemingopslag opslag;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Afwezigmelding(
            Toegang toegang,
            Accounts accounts,
            Afwezigheden afwezigheden,
            Dekking dekking,
            Vervangerkeuze keuze,
            Waarnemingopslag opslag,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.accounts = accounts;
        this.afwezigheden = afwezigheden;
        this.dekking = dekking;
        this.keuze = keuze;
        this.opslag = opslag;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** An absence that was taken down, and what became of the cases. */
    public record Gemeld(long id, Overdrachtsuitslag uitslag) {}

    /**
     * Takes it down and finds somebody for every case.
     *
     * @throws Weigering when the days can't be, or this person is away in them already
     * @throws NietGevonden for who may not say so
     */
    @Transactional
    public Gemeld meld(MeldAfwezigheid opdracht) {
        eisMag(opdracht.account());
        if (team().stream().noneMatch(account -> account.id().equals(opdracht.account()))) {
            throw new NietGevonden();
        }
        LocalDate vandaag = LocalDate.now(klok);
        if (opdracht.van().isBefore(vandaag)) {
            throw new Weigering("van", "Deze dag is al geweest. Kies vandaag of een latere dag.");
        }
        if (opdracht.totEnMet() != null && opdracht.totEnMet().isBefore(opdracht.van())) {
            throw new Weigering("totEnMet", "De laatste dag ligt voor de eerste. Kies een latere dag.");
        }
        Instant van = opdracht.van().equals(vandaag) ? klok.instant() : begin(opdracht.van());
        Afwezigheid afwezigheid = afwezigheden.meld(opdracht.account(), van, na(opdracht.totEnMet()), false);
        meld("afwezigheid gemeld", afwezigheid);
        return new Gemeld(afwezigheid.id(), dekking.dek(afwezigheid, opdracht.waarnemer()));
    }

    /**
     * Chooses who stands in, by case.
     *
     * @param gekozen account id by case number; empty for who does it now
     * @throws NietGevonden for who may not say so
     */
    @Transactional
    public Overdrachtsuitslag kies(long id, Map<String, String> gekozen) {
        Afwezigheid afwezigheid = eisLopend(id);
        List<Niet> niet = new ArrayList<>();
        int gelukt = 0;
        for (Zaak zaak : dekking.zaken(afwezigheid)) {
            String wie = gekozen.get(zaak.nummer().waarde());
            if (wie == null || wie.isEmpty() || wie.equals(huidige(afwezigheid, zaak))) {
                continue;
            }
            Optional<String> bezwaar = kies(afwezigheid, zaak, wie);
            bezwaar.ifPresent(waarom -> niet.add(new Niet(zaak.nummer().waarde(), waarom)));
            gelukt += bezwaar.isEmpty() ? 1 : 0;
        }
        return new Overdrachtsuitslag(gelukt, niet);
    }

    /** Everything to one person, as far as that can. */
    @Transactional
    public Overdrachtsuitslag kiesVoorAlle(long id, String wie) {
        Afwezigheid afwezigheid = eisLopend(id);
        return kies(
                id,
                dekking.zaken(afwezigheid).stream()
                        .collect(java.util.stream.Collectors.toMap(
                                zaak -> zaak.nummer().waarde(), zaak -> wie)));
    }

    private Optional<String> kies(Afwezigheid afwezigheid, Zaak zaak, String wie) {
        if (toegang.grond(zaak.nummer().waarde(), toegang.medewerker()).isEmpty()) {
            return Optional.of("deze zaak is niet van jou of je team");
        }
        Optional<String> bezwaar = keuze.waaromNiet(afwezigheid, zaak, wie);
        if (bezwaar.isEmpty()) {
            dekking.neemtWaar(afwezigheid, zaak.nummer(), wie);
        }
        return bezwaar;
    }

    private String huidige(Afwezigheid afwezigheid, Zaak zaak) {
        return opslag.bij(afwezigheid.id()).stream()
                .filter(waarneming -> waarneming.isOpen() && waarneming.nummer().equals(zaak.nummer()))
                .map(Waarneming::waarnemer)
                .findFirst()
                .orElse("");
    }

    /** @param totEnMet null when nobody knows @throws Weigering when that day has passed */
    @Transactional
    public void zetEinde(long id, @Nullable LocalDate totEnMet) {
        Afwezigheid afwezigheid = eisLopend(id);
        eisAccountAan(afwezigheid);
        LocalDate eerste = LocalDate.ofInstant(afwezigheid.van(), klok.getZone());
        if (totEnMet != null && (totEnMet.isBefore(LocalDate.now(klok)) || totEnMet.isBefore(eerste))) {
            throw new Weigering("totEnMet", "Deze dag kan niet: kies vandaag of later, en niet voor de eerste dag.");
        }
        afwezigheden.zetEinde(id, na(totEnMet));
        meld("einde van afwezigheid gewijzigd", afwezigheid);
        dekking.volg(afwezigheid);
    }

    /** Back, or not going after all. Saying so twice says it once. */
    @Transactional
    public void terug(long id) {
        Afwezigheid afwezigheid = eisVan(id);
        if (!afwezigheid.isVoorbij(klok.instant())) {
            eisAccountAan(afwezigheid);
            eindig(afwezigheid);
        }
    }

    /** As {@link #terug}, without asking who says so. */
    @Transactional
    public void eindig(Afwezigheid afwezigheid) {
        afwezigheden.zetEinde(afwezigheid.id(), klok.instant());
        meld("afwezigheid beëindigd", afwezigheid);
        dekking.volg(afwezigheid);
    }

    /** Who can stand in. */
    @Transactional(readOnly = true)
    public List<Accounts.Account> waarnemers() {
        return accounts.collegas(toegang.medewerker().id(), Rol.ZORGCOORDINATOR);
    }

    /** Who can be away: the coordinators and their leaders; for a coordinator only this person. */
    @Transactional(readOnly = true)
    public List<Accounts.Account> meldbaar() {
        Medewerker wie = toegang.medewerker();
        return team().stream()
                .filter(account -> account.id().equals(wie.id())
                        || wie.heeft(Rol.TEAMLEIDER_ZC) && account.organisatie().equals(wie.organisatie()))
                .toList();
    }

    private List<Accounts.Account> team() {
        return accounts.alle().stream()
                .filter(account -> account.actief()
                        && (account.rollen().contains(Rol.ZORGCOORDINATOR)
                                || account.rollen().contains(Rol.TEAMLEIDER_ZC)))
                .toList();
    }

    private Afwezigheid eisVan(long id) {
        Afwezigheid afwezigheid = afwezigheden.houdVast(id).orElseThrow(NietGevonden::new);
        eisMag(afwezigheid.account());
        return afwezigheid;
    }

    private Afwezigheid eisLopend(long id) {
        Afwezigheid afwezigheid = eisVan(id);
        if (afwezigheid.isVoorbij(klok.instant())) {
            throw new Weigering("Deze collega is al terug. Er is niets meer te verdelen.");
        }
        return afwezigheid;
    }

    private static void eisAccountAan(Afwezigheid afwezigheid) {
        if (afwezigheid.accountUit()) {
            throw new Weigering("Het account staat uit. Vraag de functioneel beheerder om het aan te zetten.");
        }
    }

    private void eisMag(String account) {
        Medewerker wie = toegang.medewerker();
        boolean zelf = wie.heeft(Rol.ZORGCOORDINATOR) && wie.id().equals(account);
        if (!zelf && !wie.heeft(Rol.TEAMLEIDER_ZC)) {
            throw new NietGevonden();
        }
    }

    private void meld(String wat, Afwezigheid afwezigheid) {
        gebeurtenissen.publishEvent(new Handeling(wat, afwezigheid.account(), GROND));
    }

    private @Nullable Instant na(@Nullable LocalDate laatste) {
        return laatste == null ? null : begin(laatste.plusDays(1));
    }

    private Instant begin(LocalDate dag) {
        return dag.atStartOfDay(klok.getZone()).toInstant();
    }
}
