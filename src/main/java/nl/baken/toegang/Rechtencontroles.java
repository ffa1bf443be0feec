// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.ControleNummer;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The review of all access rights (BIO2 5.18.03, half-yearly; 8.02.01, administrators quarterly): an administrator
 * judges every account, another person confirms the whole, and the record stays. What was judged to go, goes with that
 * confirmation ({@link Rechtenintrekking}); anything else an administrator changes on the page of the account.
 */
@Service
public class Rechtencontroles {

    private static final String GROND = "beheer";

    private final Rechtenopslag opslag;
    private final Accounts accounts;
    private final LosseVragen vragen;
    private final Termijnen termijnen;
    private final Heraanmelding heraanmelding;
    private final Rechteninstellingen instellingen;
    private final HuidigeMedewerker huidige;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Rechtencontroles(
            Rechtenopslag opslag,
            Accounts accounts,
            LosseVragen vragen,
            Termijnen termijnen,
            Heraanmelding heraanmelding,
            Rechteninstellingen instellingen,
            HuidigeMedewerker huidige,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.accounts = accounts;
        this.vragen = vragen;
        this.termijnen = termijnen;
        this.heraanmelding = heraanmelding;
        this.instellingen = instellingen;
        this.huidige = huidige;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param uiterlijk when the next must be done; empty when there never was one */
    public record Stand(Controleomvang omvang, Optional<Instant> laatste, Optional<Instant> uiterlijk) {

        /** Whether it should have been done by now. */
        public boolean isTeLaat(Instant nu) {
            return uiterlijk.filter(nu::isBefore).isEmpty();
        }
    }

    /** How it stands, for the start page too. A review of everybody counts for administrators as well. */
    @Transactional(readOnly = true)
    public List<Stand> standen() {
        return EnumSet.allOf(Controleomvang.class).stream()
                .map(omvang -> {
                    Optional<Instant> laatste = opslag.laatstAfgerond(EnumSet.of(Controleomvang.IEDEREEN, omvang));
                    return new Stand(omvang, laatste, laatste.map(op -> termijnen.vervalt(omvang.termijn(), op)));
                })
                .toList();
    }

    @Transactional
    public List<Rechtencontrole> bekijkAlle() {
        eisBeheerder();
        gebeurtenissen.publishEvent(Inzage.van("rechtencontroles", huidige.wie().id(), GROND));
        return opslag.alle();
    }

    /** @throws NietGevonden when there is none with this number or the person at the keyboard is no administrator */
    @Transactional
    public Rechtencontrole bekijk(String nummer) {
        Rechtencontrole controle = lees(nummer);
        gebeurtenissen.publishEvent(Inzage.van("rechtencontrole", nummer, GROND));
        return controle;
    }

    /** Begins one, or goes on with the one that is not finished. @return its number */
    @Transactional
    public String begin(Controleomvang omvang) {
        eisBeheerder();
        return opslag.nietAfgerond(omvang).orElseGet(() -> beginNieuwe(omvang));
    }

    private String beginNieuwe(Controleomvang omvang) {
        String nummer = ControleNummer.nieuw().waarde();
        List<String> wie = accounts.alle().stream()
                .filter(omvang::betreft)
                .map(Accounts.Account::id)
                .toList();
        opslag.begin(nummer, omvang, huidige.wie().id(), klok.instant(), wie);
        gebeurtenissen.publishEvent(new Handeling("rechtencontrole begonnen", nummer, GROND));
        return nummer;
    }

    /**
     * Keeps judgements; those of other accounts stay as they were.
     *
     * @param codes by account; what is empty, unknown or not for this account is passed over
     * @throws Weigering when it waits for a second person, or is finished
     */
    @Transactional
    public void beoordeel(String nummer, Map<String, String> codes) {
        Map<String, Oordeelkeuze> oordelen = new HashMap<>();
        eisOpen(nummer).rijen().forEach(rij -> rij.keuzes().stream()
                .filter(keuze -> keuze.code().equals(codes.get(rij.account())))
                .forEach(keuze -> oordelen.put(rij.account(), keuze)));
        opslag.beoordeel(nummer, oordelen, huidige.wie().id(), klok.instant());
        gebeurtenissen.publishEvent(new Handeling("rechten beoordeeld", nummer, GROND));
    }

    /** Asks another person to confirm the whole (X10). @throws Weigering when not every account is judged */
    @Transactional
    public void legVoor(String nummer) {
        Rechtencontrole controle = eisOpen(nummer);
        if (controle.nogTeDoen() > 0) {
            throw new Weigering("Beoordeel eerst alle accounts. Er zijn er nog " + controle.nogTeDoen() + " te doen.");
        }
        opslag.legVoor(nummer, klok.instant());
        vragen.stel(nummer, "rechten controleren", Rol.FUNCTIONEEL_BEHEERDER, instellingen.rol());
        gebeurtenissen.publishEvent(new Handeling("rechtencontrole voorgelegd", nummer, GROND));
    }

    /** To take along; asks a recent sign-in, as every export of people does. */
    @Transactional
    public Rechtencontrole voerUit(String nummer) {
        eisBeheerder();
        heraanmelding.eisRecenteAanmelding();
        Rechtencontrole controle = lees(nummer);
        gebeurtenissen.publishEvent(new Handeling("rechtencontrole uitgevoerd naar bestand", nummer, GROND));
        return controle;
    }

    private Rechtencontrole eisOpen(String nummer) {
        Rechtencontrole controle = lees(nummer);
        if (!controle.isOpen()) {
            throw new Weigering(
                    "Deze controle ligt al bij een tweede persoon of is afgerond. Begin zo nodig een nieuwe.");
        }
        return controle;
    }

    private Rechtencontrole lees(String nummer) {
        eisBeheerder();
        return opslag.zoek(nummer).orElseThrow(NietGevonden::new);
    }

    private void eisBeheerder() {
        if (!huidige.wie().heeft(Rol.FUNCTIONEEL_BEHEERDER)) {
            throw new NietGevonden();
        }
    }
}
