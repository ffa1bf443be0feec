// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Handelingspoort;
import nl.baken.gedeeld.proces.Motorklok;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Takenlijst;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Acts as a demo account at a moment in the past, through the same gate as people do. */
@Component
@Profile("demo")
class Speler {

    private final Taakpoort poort;
    private final Handelingspoort handelingen;
    private final Takenlijst taken;
    private final Accounts accounts;
    private final Motorklok motorklok;
    private final Clock klok;
    private LocalDateTime eersteDag;

    Speler(
            Taakpoort poort,
            Handelingspoort handelingen,
            Takenlijst taken,
            Accounts accounts,
            Motorklok motorklok,
            Clock klok) {
        this.poort = poort;
        this.handelingen = handelingen;
        this.taken = taken;
        this.accounts = accounts;
        this.motorklok = motorklok;
        this.klok = klok;
        this.eersteDag = LocalDateTime.now(klok);
    }

    /** It is so many days before the first start, at this hour (and never later than now). */
    void dagenGeleden(int dagen, int uur) {
        LocalDateTime moment = eersteDag.toLocalDate().minusDays(dagen).atTime(uur, 0);
        LocalDateTime vroegst = moment.isAfter(eersteDag) ? eersteDag.minusMinutes(20) : moment;
        Instant instant = vroegst.atZone(VerzetbareKlok.AMSTERDAM).toInstant();
        motorklok.zet(instant);
    }

    void weerNu() {
        motorklok.loopWeer();
        SecurityContextHolder.clearContext();
    }

    void timers() {
        SecurityContextHolder.clearContext();
        motorklok.draaiTimers();
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** From here on this account acts. */
    Medewerker als(String gebruikersnaam) {
        Medewerker wie =
                accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker();
        Aanmelding zelf = new Aanmelding(wie, false);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(zelf, null, zelf.getAuthorities()));
        return wie;
    }

    boolean ziet(String gebruikersnaam, String nummer, String taak) {
        return taken.voor(nummer, als(gebruikersnaam)).stream()
                .anyMatch(regel -> regel.sleutel().equals(taak));
    }

    /** Takes and completes a task. @throws IllegalStateException when the gate refuses: the demo data are wrong then */
    void doet(String gebruikersnaam, String nummer, String taak, Map<String, ?> getypt) {
        Medewerker wie = als(gebruikersnaam);
        String id = taken.voor(nummer, wie).stream()
                .filter(regel -> regel.sleutel().equals(taak))
                .map(Takenlijst.Regel::taakId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("demo: " + gebruikersnaam + " ziet geen taak " + taak));
        poort.neem(id, wie);
        if (!(poort.rondAf(id, alsGetypt(getypt), wie) instanceof Afloop.Afgerond)) {
            throw new IllegalStateException("demo: de taak " + taak + " werd geweigerd");
        }
    }

    /** Does an act of the case page. @param handeling as {@code module/act} */
    void handelt(String gebruikersnaam, ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        Medewerker wie = als(gebruikersnaam);
        String[] pad = handeling.split("/");
        Handelingspoort.Open open = handelingen.open(pad[0], pad[1], zaak).orElseThrow();
        String kenmerk = UUID.randomUUID().toString();
        if (!(handelingen.doe(open, kenmerk, alsGetypt(getypt), wie) instanceof Afloop.Afgerond)) {
            throw new IllegalStateException("demo: de handeling " + handeling + " werd geweigerd");
        }
    }

    static Map<String, List<String>> alsGetypt(Map<String, ?> waarden) {
        Map<String, List<String>> getypt = new LinkedHashMap<>();
        waarden.forEach((veld, waarde) -> getypt.put(
                veld,
                waarde instanceof Collection<?> lijst
                        ? lijst.stream().map(String::valueOf).toList()
                        : List.of(
                                waarde instanceof LocalDate datum ? Datuminvoer.toon(datum) : String.valueOf(waarde))));
        return getypt;
    }
}
