// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Weigering;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person at the keyboard sets up the own second factor, and makes recovery codes for it. */
@Service
public class EigenTweedefactor {

    private static final int HERSTELCODES = 10;
    private static final int LENGTE_HERSTELCODE = 12;

    private final Tweedefactor tweedeFactor;
    private final Tweedefactoropslag opslag;
    private final Accounts accounts;
    private final Sessies sessies;
    private final Gedeeldaccount gedeeld;
    private final HuidigeMedewerker huidige;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    EigenTweedefactor(
            Tweedefactor tweedeFactor,
            Tweedefactoropslag opslag,
            Accounts accounts,
            Sessies sessies,
            Gedeeldaccount gedeeld,
            HuidigeMedewerker huidige,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.tweedeFactor = tweedeFactor;
        this.opslag = opslag;
        this.accounts = accounts;
        this.sessies = sessies;
        this.gedeeld = gedeeld;
        this.huidige = huidige;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** What somebody needs to put Baken into an app. @param geheim in base32, to type */
    public record Aanbod(Geheim geheim, Qrcode qrcode) {

        /** In groups of four, to read and type. */
        public String inGroepjes() {
            return geheim.tekst().replaceAll("(.{4})(?=.)", "$1 ");
        }
    }

    /** Whether the person at the keyboard can have one: not under an account of everybody or of a provider. */
    @Transactional(readOnly = true)
    public boolean kan() {
        return !gedeeld.is(zelf()) && !vanBuiten();
    }

    private boolean vanBuiten() {
        return accounts.zoek(zelf()).filter(Accounts.Account::vanBuiten).isPresent();
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
     * Sets it up with the secret that was offered and a code that the app made of it. Every other session ends: it was
     * opened without.
     *
     * @return the recovery codes, to show once
     * @throws Weigering when the code is wrong or used
     */
    @Transactional
    public List<Geheim> stelIn(Geheim geheim, String code) {
        eisNietIngesteld();
        Instant nu = klok.instant();
        OptionalLong stap = Eenmaligecode.stap(geheim, Tweedefactor.schoon(code), nu);
        if (stap.isEmpty() || !opslag.stelIn(zelf(), geheim, stap.getAsLong(), nu)) {
            throw new Weigering("code", "Deze code klopt niet. Typ de code die de app nu laat zien.");
        }
        meld("tweede factor ingesteld");
        sessies.beeindigAlle(zelf(), sessies.deze().orElse(null), Sessieeinde.TWEEDE_FACTOR);
        sessies.opnieuwAangemeld(true);
        return nieuweCodes();
    }

    /** New recovery codes; the old ones no longer work. @throws Weigering when nothing is set up */
    @Transactional
    public List<Geheim> vervangHerstelcodes() {
        if (!tweedeFactor.stand(zelf()).ingesteld()) {
            throw new Weigering("Stel eerst de tweede stap in.");
        }
        meld("herstelcodes vervangen");
        return nieuweCodes();
    }

    @Transactional(readOnly = true)
    public int aantalHerstelcodes() {
        return opslag.aantalHerstelcodes(zelf());
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
        if (tweedeFactor.stand(zelf()).ingesteld()) {
            throw new Weigering("De tweede stap is al ingesteld.");
        }
        if (vanBuiten()) {
            throw new Weigering("Je meldt je aan bij je eigen organisatie. Regel de tweede stap daar.");
        }
        if (!kan()) {
            throw new Weigering("Dit account is van iedereen. Maak een eigen account om dit te proberen.");
        }
    }

    private void meld(String wat) {
        gebeurtenissen.publishEvent(new Handeling(wat, zelf(), "eigen account"));
    }

    private String zelf() {
        return huidige.wie().id();
    }
}
