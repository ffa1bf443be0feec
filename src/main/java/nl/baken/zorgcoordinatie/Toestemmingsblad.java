// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Gesprek;
import nl.baken.toestemming.Toestemming;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.Zaakteam;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a client agreed to, in plain words of a language that Baken knows; else in Dutch, for an interpreter to read
 * aloud. It names nobody, for it may be found by others.
 */
@Service
public class Toestemmingsblad {

    /** Names of a language as people write it, and its code. */
    private static final Map<String, String> TALEN =
            Map.of("nederlands", "nl", "dutch", "nl", "nl", "nl", "engels", "en", "english", "en", "en", "en");

    private static final String NEDERLANDS = "nl";

    private final Zaakteam team;
    private final Toestemmingen toestemmingen;

    Toestemmingsblad(Zaakteam team, Toestemmingen toestemmingen) {
        this.team = team;
        this.toestemmingen = toestemmingen;
    }

    /**
     * @param taal code of the language that it is in
     * @param voorTolk whether the client reads another language, so that an interpreter must tell it
     */
    public record Blad(String taal, boolean voorTolk, ResourceBundle tekst, List<Afspraak> afspraken) {

        public String t(String sleutel) {
            return tekst.getString(sleutel);
        }
    }

    public record Afspraak(String waarvoor, String wie, String wat, String tot) {}

    /** @throws NietGevonden when this person doesn't carry or cover the case, or rights were not discussed yet */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Blad van(ZaakNummer nummer, String gevraagd) {
        team.eisUitvoering(nummer);
        Gesprek gesprek = toestemmingen.laatsteGesprek(nummer).orElseThrow(NietGevonden::new);
        String wens = gevraagd.isBlank() ? gesprek.taal().tekst() : gevraagd;
        String taal = TALEN.getOrDefault(wens.strip().toLowerCase(Locale.ROOT), "");
        ResourceBundle tekst = tekst(taal.isEmpty() ? NEDERLANDS : taal);
        return new Blad(
                tekst.getString("taal"),
                taal.isEmpty(),
                tekst,
                toestemmingen.alle(nummer).stream()
                        .filter(Toestemming::geldt)
                        .map(toestemming -> afspraak(toestemming, tekst))
                        .toList());
    }

    static ResourceBundle tekst(String taal) {
        return ResourceBundle.getBundle(
                "teksten.toestemmingsblad",
                Locale.forLanguageTag(taal),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Afspraak afspraak(Toestemming toestemming, ResourceBundle tekst) {
        LocalDate eindigtOp = toestemming.eindigtOp();
        return new Afspraak(
                tekst.getString("doel." + toestemming.doel().code()),
                woorden("ontvanger.", toestemming.ontvangers(), tekst),
                woorden("groep.", toestemming.groepen(), tekst),
                eindigtOp == null
                        ? tekst.getString("totJeStopt")
                        : MessageFormat.format(tekst.getString("totDag"), dag(eindigtOp, tekst)));
    }

    private static String woorden(String soort, Collection<? extends Codewoord> codes, ResourceBundle tekst) {
        return codes.stream().map(code -> tekst.getString(soort + code.code())).collect(Collectors.joining(", "));
    }

    private static String dag(LocalDate dag, ResourceBundle tekst) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(tekst.getString("taal")))
                .format(dag);
    }
}
