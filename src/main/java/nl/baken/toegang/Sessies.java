// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions of people: they begin here, can be seen and ended, and each request asks whether its own still runs. So
 * what ends a session ends it at the next request, wherever the cookie is.
 */
@Service
public class Sessies {

    private static final String GROND = "eigen account";
    private static final Duration NAUWKEURIG = Duration.ofMinutes(1);

    private final Sessieopslag opslag;
    private final HuidigeMedewerker huidige;
    private final HuidigeSessie huidigeSessie;
    private final Aanmeldgrenzen instellingen;
    private final Gedeeldaccount gedeeld;
    private final Duration stilte;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Sessies(
            Sessieopslag opslag,
            HuidigeMedewerker huidige,
            HuidigeSessie huidigeSessie,
            Aanmeldgrenzen instellingen,
            Gedeeldaccount gedeeld,
            @Value("${server.servlet.session.timeout}") Duration stilte,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.huidige = huidige;
        this.huidigeSessie = huidigeSessie;
        this.instellingen = instellingen;
        this.gedeeld = gedeeld;
        this.stilte = stilte;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Somebody signed in. When there are too many now, the oldest ends; a demo account is many people at once.
     *
     * @return the id of the session, which is no secret
     */
    @Transactional
    public String begin(String account, boolean tweedeFactor, String browser) {
        return begin(account, tweedeFactor, klok.instant(), browser);
    }

    /**
     * Writes down a sign-in of which somebody else tells when its person was asked for the password.
     *
     * @param aangetoondOp never later than now: a clock that is ahead elsewhere makes nothing more recent
     */
    @Transactional
    public String begin(String account, boolean tweedeFactor, Instant aangetoondOp, String browser) {
        Instant nu = klok.instant();
        Instant aangetoond = aangetoondOp.isAfter(nu) ? nu : aangetoondOp;
        String id = UUID.randomUUID().toString();
        opslag.voegToe(new Sessie(id, account, nu, nu, aangetoond, tweedeFactor, browser, null));
        if (!gedeeld.is(account)) {
            lopend(account).stream()
                    .filter(sessie -> !sessie.id().equals(id))
                    .skip(Math.max(0, instellingen.sessies() - 1L))
                    .forEach(oude -> beeindig(oude, Sessieeinde.NIEUWERE));
        }
        return id;
    }

    /** What a request must know of its session; asked at every one. Empty when it is not this account's. */
    @Transactional
    public Optional<Sessie> kijk(String id, String account) {
        Optional<Sessie> gevonden =
                opslag.zoek(id).filter(sessie -> sessie.account().equals(account));
        gevonden.filter(sessie -> sessie.einde() == null).ifPresent(this::noteerGebruik);
        return gevonden;
    }

    private void noteerGebruik(Sessie sessie) {
        Instant nu = klok.instant();
        if (isTeLang(sessie, nu)) {
            opslag.beeindig(sessie.id(), Sessieeinde.TE_LANG, nu);
        } else if (sessie.gebruiktOp().plus(NAUWKEURIG).isBefore(nu)) {
            opslag.gebruikt(sessie.id(), nu);
        }
    }

    /** Whether it lasted longer than a session may. */
    public boolean isTeLang(Sessie sessie) {
        return isTeLang(sessie, klok.instant());
    }

    private boolean isTeLang(Sessie sessie, Instant nu) {
        return sessie.begonnenOp().plus(instellingen.langsteSessie()).isBefore(nu);
    }

    /** The running sessions of the person at the keyboard, the newest first. */
    @Transactional
    public List<Sessie> mijne() {
        gebeurtenissen.publishEvent(Inzage.van("eigen sessies", zelf(), GROND));
        return lopend(zelf());
    }

    /** The running sessions of an account, for who may administer it. */
    List<Sessie> lopend(String account) {
        return opslag.lopend(account, klok.instant().minus(stilte).minus(NAUWKEURIG)).stream()
                .filter(sessie -> !isTeLang(sessie))
                .toList();
    }

    /** The id of the session of this request. */
    public Optional<String> deze() {
        return huidigeSessie.aanmelding();
    }

    /** @return false when the person at the keyboard has no such session, any more or at all */
    @Transactional
    public boolean beeindigMijne(String id) {
        return beeindig(zelf(), id, Sessieeinde.ZELF);
    }

    boolean beeindig(String account, String id, Sessieeinde einde) {
        Optional<Sessie> gevonden =
                opslag.zoek(id).filter(sessie -> sessie.account().equals(account));
        return gevonden.isPresent() && beeindig(gevonden.get(), einde);
    }

    private boolean beeindig(Sessie sessie, Sessieeinde einde) {
        boolean liep = opslag.beeindig(sessie.id(), einde, klok.instant());
        if (liep) {
            gebeurtenissen.publishEvent(new Handeling("sessie beëindigd", sessie.account(), grond(sessie.account())));
        }
        return liep;
    }

    /** Ends all of the person at the keyboard but this one. @return how many ended */
    @Transactional
    public int beeindigAndere() {
        return beeindigAlle(zelf(), deze().orElse(null), Sessieeinde.ZELF);
    }

    /** Ends what runs under this account. @param behalve the session that goes on, or null */
    @Transactional
    public int beeindigAlle(String account, @Nullable String behalve, Sessieeinde einde) {
        int aantal = opslag.beeindigAlle(account, behalve, einde, klok.instant());
        if (aantal > 0) {
            gebeurtenissen.publishEvent(new Handeling("sessies beëindigd", account, grond(account)));
        }
        return aantal;
    }

    /** The session ends because its person leaves. */
    @Transactional
    public void meldAf(String id) {
        opslag.zoek(id)
                .filter(sessie -> opslag.beeindig(id, Sessieeinde.AFGEMELD, klok.instant()))
                .ifPresent(sessie -> gebeurtenissen.publishEvent(
                        new Handeling(Actie.AANMELDEN, "afgemeld", sessie.account(), GROND)));
    }

    /** A running session of the person at the keyboard. */
    @Transactional(readOnly = true)
    Optional<Sessie> mijn(String id) {
        return opslag.zoek(id).filter(sessie -> sessie.account().equals(zelf()) && sessie.einde() == null);
    }

    /** The password, and the code if so, were typed in this session just now. */
    @Transactional
    void opnieuwAangemeld(boolean metCode) {
        deze().ifPresent(id -> opslag.aangetoond(id, metCode, klok.instant()));
        gebeurtenissen.publishEvent(new Handeling(Actie.AANMELDEN, "opnieuw aangemeld", zelf(), GROND));
    }

    private String grond(String account) {
        return account.equals(zelf()) ? GROND : "beheer";
    }

    private String zelf() {
        return huidige.wie().id();
    }
}
