// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Handelingspoort;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenberichten;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Sporenbegin;
import nl.baken.zorgcoordinatie.StartSporen;
import org.springframework.stereotype.Component;

/** What the coordinator does and reads on the page of a case, with what would be typed, through the same gate as the page. */
@Component
class Zaakhandelingen {

    private static final String WIE = "zorgcoordinator";
    /** A form of an act shows what the case knows, when it opens and once more when it is sent. */
    private static final String BIJ_HANDELING = "zaak bij handeling";

    private final Verhaal verhaal;
    private final Draaiboek draaiboek;
    private final EenZaak eenZaak;
    private final Handelingspoort poort;
    private final Sporenbegin sporen;
    private final Ketenberichten berichten;
    private final Zaken zaken;
    private final List<Zaakdeel> delen;

    Zaakhandelingen(
            Verhaal verhaal,
            Draaiboek draaiboek,
            EenZaak eenZaak,
            Handelingspoort poort,
            Sporenbegin sporen,
            Ketenberichten berichten,
            Zaken zaken,
            List<Zaakdeel> delen) {
        this.verhaal = verhaal;
        this.draaiboek = draaiboek;
        this.eenZaak = eenZaak;
        this.poort = poort;
        this.sporen = sporen;
        this.berichten = berichten;
        this.zaken = zaken;
        this.delen = delen;
    }

    void start(ZaakNummer zaak, Spoor spoor) {
        if (spoor != Spoor.OPVANG) {
            // Shelter does not hang on it.
            eenZaak.besprakRechten(zaak);
        }
        verhaal.als(WIE);
        sporen.start(zaak, new StartSporen(List.of(spoor)));
        verhaal.niemand();
    }

    /** @param handeling as {@code module/act} */
    void doet(ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        doetAls(WIE, zaak, handeling, getypt);
    }

    void doetAls(String gebruikersnaam, ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        assertThat(probeertAls(gebruikersnaam, zaak, handeling, getypt))
                .as(handeling)
                .isInstanceOf(Afloop.Afgerond.class);
    }

    Afloop probeert(ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        return probeertAls(WIE, zaak, handeling, getypt);
    }

    Afloop probeertAls(String gebruikersnaam, ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        Medewerker wie = verhaal.als(gebruikersnaam);
        try {
            Handelingspoort.Open open = open(zaak, handeling, wie);
            Afloop afloop = poort.doe(open, UUID.randomUUID().toString(), Verhaal.alsGetypt(getypt), wie);
            if (afloop instanceof Afloop.Afgerond) {
                draaiboek.zag(wie, BIJ_HANDELING, zaak.waarde(), true);
                draaiboek.deed(wie, "handeling: " + handeling, zaak.waarde());
            }
            return afloop;
        } finally {
            verhaal.niemand();
        }
    }

    /** What the form starts with. */
    Map<String, List<String>> begin(ZaakNummer zaak, String handeling) {
        Medewerker wie = verhaal.als(WIE);
        Map<String, List<String>> begin = poort.begin(open(zaak, handeling, wie), wie);
        verhaal.niemand();
        return begin;
    }

    Ontvangst meldt(ZaakNummer zaak, Ketenpartner van, Berichtsoort soort, LocalDate op) {
        return meldt(zaak, Ketenbericht.van(soort, van, op));
    }

    Ontvangst meldt(ZaakNummer zaak, Ketenbericht bericht) {
        verhaal.als(WIE);
        try {
            return berichten.ontvang(zaak, bericht);
        } finally {
            verhaal.niemand();
        }
    }

    /** What the page tells under this title. */
    String blad(ZaakNummer zaak, String titel) {
        return blad(zaak, titel::equals);
    }

    /** All that the page tells. */
    String blad(ZaakNummer zaak) {
        return blad(zaak, titel -> true);
    }

    private String blad(ZaakNummer zaak, Predicate<String> welke) {
        Medewerker wie = verhaal.als(WIE);
        String blad = delen.stream()
                .flatMap(deel -> deel.voor(zaken.lees(zaak), wie).stream())
                .filter(deel -> welke.test(deel.titel()))
                .flatMap(deel -> deel.regels().stream())
                .map(regel -> regel.label() + ": " + regel.waarde())
                .collect(Collectors.joining("\n"));
        verhaal.niemand();
        return blad;
    }

    /** The form of an act, as this person sees it now. */
    Handelingspoort.Open open(ZaakNummer zaak, String handeling, Medewerker wie) {
        String[] pad = handeling.split("/");
        Handelingspoort.Open open = poort.open(pad[0], pad[1], zaak).orElseThrow();
        draaiboek.zag(wie, BIJ_HANDELING, zaak.waarde(), true);
        return open;
    }
}
