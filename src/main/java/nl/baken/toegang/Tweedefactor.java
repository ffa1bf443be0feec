// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Tweedefactoropslag.Rij;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second step at sign-in: a code from an app (RFC 6238), or a recovery code when the app is gone. Each code works
 * once. Wrong ones count as wrong passwords do, on a counter of their own: who knows the password can't clear it.
 */
@Service
public class Tweedefactor {

    private static final String GROND = "eigen account";
    private static final String TELLER = "code van ";
    private static final int HERSTELCODES = 10;
    private static final int LENGTE_HERSTELCODE = 12;

    private final Tweedefactoropslag opslag;
    private final Aanmeldpogingen pogingen;
    private final Accounts accounts;
    private final Sessies sessies;
    private final Gedeeldaccount gedeeld;
    private final Aanmeldinstellingen instellingen;
    private final HuidigeMedewerker huidige;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Tweedefactor(
            Tweedefactoropslag opslag,
            Aanmeldpogingen pogingen,
            Accounts accounts,
            Sessies sessies,
            Gedeeldaccount gedeeld,
            Aanmeldinstellingen instellingen,
            HuidigeMedewerker huidige,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.pogingen = pogingen;
        this.accounts = accounts;
        this.sessies = sessies;
        this.gedeeld = gedeeld;
        this.instellingen = instellingen;
        this.huidige = huidige;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** How it stands for one account. @param hersteldOp when an administrator reset it, until it is set up anew */
    public record Stand(boolean ingesteld, boolean moetInstellen, @Nullable Instant hersteldOp) {}

    /** What somebody needs to put Baken into an app. @param geheim in base32, to type */
    public record Aanbod(Geheim geheim, Qrcode qrcode) {

        /** In groups of four, to read and type. */
        public String inGroepjes() {
            return geheim.tekst().replaceAll("(.{4})(?=.)", "$1 ");
        }
    }

    @Transactional(readOnly = true)
    public Stand stand(String account) {
        Optional<Rij> rij = opslag.zoek(account);
        boolean ingesteld = rij.map(Rij::ingesteldOp).isPresent();
        Instant hersteldOp = rij.map(Rij::hersteldOp).orElse(null);
        boolean moet = !ingesteld && (instellingen.tweedeFactor() || hersteldOp != null) && !gedeeld.is(account);
        return new Stand(ingesteld, moet, hersteldOp);
    }

    /** Whether the person at the keyboard can have one: not under an account of everybody. */
    @Transactional(readOnly = true)
    public boolean kan() {
        return !gedeeld.is(zelf());
    }

    /** A secret to set up with. It is kept nowhere yet: who sees it in one session never meets it in another. */
    public Geheim nieuwGeheim() {
        return Eenmaligecode.nieuwGeheim();
    }

    /** How to put this secret into an app. */
    @Transactional(readOnly = true)
    public Aanbod aanbod(Geheim geheim) {
        String naam = accounts.zoek(zelf()).orElseThrow().gebruikersnaam();
        return new Aanbod(geheim, Qrcode.van(Eenmaligecode.adres(geheim, naam)));
    }

    /**
     * Sets it up with the secret that was offered and a code that the app made of it. Every other session ends: it was opened without.
     *
     * @return the recovery codes, to show once
     * @throws Weigering when the code is wrong or used
     */
    @Transactional
    public List<Geheim> stelIn(Geheim geheim, String code) {
        eisNietIngesteld();
        Instant nu = klok.instant();
        OptionalLong stap = Eenmaligecode.stap(geheim, schoon(code), nu);
        if (stap.isEmpty() || !opslag.stelIn(zelf(), geheim, stap.getAsLong(), nu)) {
            throw new Weigering("code", "Deze code klopt niet. Typ de code die de app nu laat zien.");
        }
        meld("tweede factor ingesteld", zelf());
        sessies.beeindigAlle(zelf(), sessies.deze().orElse(null), Sessieeinde.TWEEDE_FACTOR);
        sessies.opnieuwAangemeld(true);
        return nieuweCodes();
    }

    /** New recovery codes; the old ones no longer work. @throws Weigering when nothing is set up */
    @Transactional
    public List<Geheim> vervangHerstelcodes() {
        if (!stand(zelf()).ingesteld()) {
            throw new Weigering("Stel eerst de tweede stap in.");
        }
        meld("herstelcodes vervangen", zelf());
        return nieuweCodes();
    }

    @Transactional(readOnly = true)
    public int aantalHerstelcodes() {
        return opslag.aantalHerstelcodes(zelf());
    }

    /**
     * Whether this is a code of the account now. The answer does not say what is wrong with it.
     *
     * @throws LockedException after too many wrong ones, for a while
     * @throws BadCredentialsException when it is wrong, too old, or used before
     */
    @Transactional(noRollbackFor = {BadCredentialsException.class, LockedException.class})
    public void controleer(String account, String getypt) {
        Instant nu = klok.instant();
        String teller = TELLER + account;
        pogingen.houdVast(teller);
        if (pogingen.moetWachten(teller, nu)) {
            throw new LockedException("wacht");
        }
        String code = schoon(getypt);
        boolean ingesteld = opslag.zoek(account).map(Rij::ingesteldOp).isPresent();
        if (!ingesteld || !klopt(account, code) && !isHerstelcode(account, code)) {
            pogingen.mislukt(teller, nu);
            meld("code onjuist", account);
            throw new BadCredentialsException("onjuist");
        }
        pogingen.vergeet(teller);
    }

    /** Forgets the app of somebody, who sets it up anew at the next sign-in. For who may administer the account. */
    void herstel(String account) {
        opslag.herstel(account, klok.instant());
        pogingen.vergeet(TELLER + account);
        sessies.beeindigAlle(account, null, Sessieeinde.TWEEDE_FACTOR);
    }

    private boolean klopt(String account, String code) {
        OptionalLong stap = opslag.geheim(account)
                .map(geheim -> Eenmaligecode.stap(geheim, code, klok.instant()))
                .orElse(OptionalLong.empty());
        return stap.isPresent() && opslag.verbruik(account, stap.getAsLong());
    }

    private boolean isHerstelcode(String account, String code) {
        boolean goed = opslag.verbruikHerstelcode(account, code, klok.instant());
        if (goed) {
            meld("herstelcode gebruikt", account);
        }
        return goed;
    }

    private List<Geheim> nieuweCodes() {
        List<String> codes = Stream.generate(() -> accounts.willekeurig(LENGTE_HERSTELCODE))
                .distinct()
                .limit(HERSTELCODES)
                .toList();
        opslag.vervangHerstelcodes(zelf(), codes);
        return codes.stream()
                .map(code -> Geheim.van(code.replaceAll("(.{4})(?=.)", "$1-")))
                .toList();
    }

    private void eisNietIngesteld() {
        if (stand(zelf()).ingesteld()) {
            throw new Weigering("De tweede stap is al ingesteld.");
        }
        if (!kan()) {
            throw new Weigering("Dit account is van iedereen. Maak een eigen account om dit te proberen.");
        }
    }

    /** As typed by people: with blanks and dashes, in capitals. */
    private static String schoon(String getypt) {
        return getypt.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private void meld(String wat, String account) {
        gebeurtenissen.publishEvent(new Handeling(wat, account, GROND));
    }

    private String zelf() {
        return huidige.wie().id();
    }
}
