// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.logboek.proces.Stappen;
import nl.baken.logboek.proces.Stappen.Stap;
import nl.baken.toegang.Accounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What auditors and privacy officers read: who did and saw what about one number. Reading it is logged as well. */
@Service
public class Terugblik {

    private static final String LOGBOEK = "logboek";

    private final Logboek logboek;
    private final Stappen stappen;
    private final Accounts accounts;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;

    Terugblik(
            Logboek logboek,
            Stappen stappen,
            Accounts accounts,
            HuidigeMedewerker huidige,
            ApplicationEventPublisher gebeurtenissen) {
        this.logboek = logboek;
        this.stappen = stappen;
        this.accounts = accounts;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** An act or a view; {@code account} is the id, {@code naam} the name at this moment. */
    public record Regel(
            Instant op, String account, String naam, String soort, String wat, String grond, boolean toegestaan) {}

    /** A step of a process; {@code door} is the name of who had the task, or empty. */
    public record Processtap(Stap stap, String door) {}

    public record Blik(List<Regel> regels, List<Processtap> stappen) {

        /** What auditors themselves looked up does not make a number known. */
        public boolean isLeeg() {
            return stappen.isEmpty()
                    && regels.stream().allMatch(regel -> regel.wat().equals(LOGBOEK));
        }
    }

    /** @param nummer a number in the form in which the log knows it, see {@link Zoeknummer} */
    @Transactional
    public Blik over(String nummer) {
        eisLezer();
        gebeurtenissen.publishEvent(Inzage.van(LOGBOEK, nummer, "toezicht"));
        Map<String, String> namen = namen();
        return new Blik(
                logboek.over(nummer).stream().map(regel -> regel(regel, namen)).toList(),
                stappen.van(nummer).stream()
                        .map(stap -> new Processtap(stap, stap.door() == null ? "" : naam(stap.door(), namen)))
                        .toList());
    }

    public record Geweigerd(Instant op, String nummer) {}

    /** How often something was seen since a moment, and the newest refused views first. */
    public record Overzicht(long inzagen, List<Geweigerd> geweigerd) {}

    @Transactional
    public Overzicht overzicht(Instant begin, int hoogstens) {
        Medewerker wie = eisLezer();
        gebeurtenissen.publishEvent(Inzage.van("overzicht van inzagen", wie.id(), "toezicht"));
        return new Overzicht(
                logboek.inzagenSinds(begin),
                logboek.laatstGeweigerd(hoogstens).stream()
                        .map(regel -> new Geweigerd(regel.op(), regel.nummer()))
                        .toList());
    }

    public static boolean magLezen(Medewerker wie) {
        return wie.heeft(Rol.AUDITOR) || wie.heeft(Rol.FG);
    }

    private Medewerker eisLezer() {
        Medewerker wie = huidige.wie();
        if (!magLezen(wie)) {
            throw new NietGevonden();
        }
        return wie;
    }

    private Map<String, String> namen() {
        return accounts.alle().stream().collect(Collectors.toMap(Accounts.Account::id, Accounts.Account::naam));
    }

    private static Regel regel(Logboek.Regel regel, Map<String, String> namen) {
        String wie = regel.medewerker();
        return new Regel(
                regel.op(), wie, naam(wie, namen), regel.soort(), regel.wat(), regel.grond(), regel.toegestaan());
    }

    private static String naam(String account, Map<String, String> namen) {
        return account.equals(Medewerker.SYSTEEM.id())
                ? Medewerker.SYSTEEM.naam()
                : namen.getOrDefault(account, "Onbekend account");
    }
}
