// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * P02.10: the reporter hears back, after the triage and at the outcome. Whoever decides chooses the sentence on the
 * same form, so that it can't be skipped silently.
 */
@Service
public class Terugkoppeling {

    private final Signaalopslag signalen;
    private final Terugkoppelingen terugkoppelingen;
    private final Signaalproces proces;
    private final Toegang toegang;
    private final Boekhouding boekhouding;
    private final Clock klok;

    Terugkoppeling(
            Signaalopslag signalen,
            Terugkoppelingen terugkoppelingen,
            Signaalproces proces,
            Toegang toegang,
            Boekhouding boekhouding,
            Clock klok) {
        this.signalen = signalen;
        this.terugkoppelingen = terugkoppelingen;
        this.proces = proces;
        this.toegang = toegang;
        this.boekhouding = boekhouding;
        this.klok = klok;
    }

    List<Keuze> zinnen(int ronde) {
        return terugkoppelingen.zinnen(ronde);
    }

    /** P01.4: at once in Baken; whoever enters a signal for somebody else says it there and then. */
    void bevestigOntvangst(Signaal signaal) {
        terugkoppelingen.kies(signaal.nummer(), 0, "ontvangen");
        terugkoppelingen.geef(signaal.nummer(), 0, signaal.melder() == null ? "bij invoer" : "baken", klok.instant());
    }

    /** @throws Weigering when the reporter wants to hear back and no sentence was chosen */
    void kies(Signaal signaal, int ronde, @Nullable String zin) {
        if (!signaal.magTerugkoppelen()) {
            return;
        }
        if (zin == null) {
            throw new Weigering("terugkoppelzin", "Kies wat de melder te horen krijgt.");
        }
        terugkoppelingen.kies(signaal.nummer(), ronde, zin);
        if (ronde == 1) {
            start(signaal);
        }
    }

    void start(Signaal signaal) {
        if (terugkoppelingen.open(signaal.nummer()) > 0) {
            proces.vraagTerugkoppeling(signaal.nummer(), signaal.melder() != null);
        }
    }

    /** For a reporter with an account: it stands in Baken at once. */
    @Transactional
    public Sturing plaats(SignaalNummer nummer) {
        terugkoppelingen.geef(nummer, terugkoppelingen.open(nummer), "baken", klok.instant());
        return Sturing.geen();
    }

    @Voorbereiding("terugkoppeling-vastleggen")
    @Transactional(readOnly = true)
    public Voorinvulling bekend(SignaalNummer nummer) {
        Geheim contact = signalen.lees(nummer).melderContact();
        return Voorinvulling.leeg()
                .waarde("datum", LocalDate.now(klok))
                .feit("zin", terugkoppelingen.gekozen(nummer).orElse(""))
                .feit("contact", contact == null ? "niet bekend" : contact.tekst());
    }

    /** For a reporter without an account: somebody told it, and says how and when. */
    @Taak("terugkoppeling-vastleggen")
    @Transactional
    public void legVast(SignaalNummer nummer, LegTerugkoppelingVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Instant op =
                opdracht.datum().atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant();
        terugkoppelingen.geef(
                nummer, terugkoppelingen.open(nummer), opdracht.kanaal().code(), op);
    }

    @Transactional(readOnly = true)
    public List<Teruggekoppeld> van(SignaalNummer nummer) {
        boekhouding.eisLezer(nummer);
        return terugkoppelingen.van(nummer);
    }

    /** The reporter opened the signal: what stands there was read. */
    @Transactional
    public void gelezen(SignaalNummer nummer) {
        boekhouding.eisMelder(nummer);
        terugkoppelingen.gelezen(nummer);
    }

    @Transactional(readOnly = true)
    public List<String> ongelezen(String account) {
        return terugkoppelingen.ongelezen(account);
    }
}
