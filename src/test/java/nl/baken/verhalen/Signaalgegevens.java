// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.baken.gedeeld.Geheim;
import nl.baken.signaal.Antwoord;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Kanaal;
import nl.baken.signaal.LegSignaalVast;
import nl.baken.signaal.Locatietype;

/** A fictional signal to start a story with. */
public final class Signaalgegevens {

    private static final int LETTERGREPEN = 12;

    private final String gemeente;
    private List<Indicator> indicatoren = List.of();
    private List<Gevaarvraag> gevaar = List.of();
    private BronOrganisatie bron = BronOrganisatie.BURGERZAKEN_BALIE;
    private String naam;
    private String telefoon;
    private LocalDate geboortedatum;
    private Kanaal kanaal;
    private Antwoord terug = Antwoord.JA;
    private boolean minderjarig;
    private String contact;
    private String adres;

    private Signaalgegevens(String gemeente) {
        this.gemeente = gemeente;
    }

    public static Signaalgegevens eenSignaal(String gemeente) {
        return new Signaalgegevens(gemeente);
    }

    /** A made-up name that sounds and looks like no other one: likeness is found by both, and numbers have no sound. */
    public static String eenNaam() {
        StringBuilder naam = new StringBuilder("Fi");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(LETTERGREPEN)
                .map(teken -> Character.digit(teken, 16))
                .forEach(cijfer -> naam.append("bdfgklmnrsptvwzq".charAt(cijfer))
                        .append("aeiouy".charAt(ThreadLocalRandom.current().nextInt(6))));
        return naam.toString();
    }

    public Signaalgegevens met(Indicator... gezien) {
        indicatoren = List.of(gezien);
        return this;
    }

    public Signaalgegevens metGevaar(Gevaarvraag... vragen) {
        gevaar = List.of(vragen);
        return this;
    }

    public Signaalgegevens over(String fictieveNaam, LocalDate geboren, String nummer) {
        naam = fictieveNaam;
        geboortedatum = geboren;
        telefoon = nummer;
        return this;
    }

    public Signaalgegevens van(BronOrganisatie soort) {
        bron = soort;
        return this;
    }

    public Signaalgegevens via(Kanaal hoe) {
        kanaal = hoe;
        return this;
    }

    public Signaalgegevens overAdres(String fictiefAdres) {
        adres = fictiefAdres;
        return this;
    }

    public Signaalgegevens overMinderjarige() {
        minderjarig = true;
        return this;
    }

    /** By phone, taken down by somebody with an account. */
    public Signaalgegevens doorMelderZonderAccount(String bereikbaar) {
        kanaal = Kanaal.TELEFOON;
        contact = bereikbaar;
        return this;
    }

    public Signaalgegevens zonderTerugkoppeling() {
        terug = Antwoord.NEE;
        return this;
    }

    public LegSignaalVast opdracht(LocalDate vandaag) {
        return new LegSignaalVast(
                gevaar,
                vandaag,
                gemeente,
                Locatietype.BALIE,
                indicatoren,
                Geheim.van("FICTIEF verhaal van een verzonnen melder"),
                minderjarig,
                naam != null || geboortedatum != null || telefoon != null || adres != null,
                geheim(naam),
                geboortedatum,
                geheim(telefoon),
                geheim(adres),
                bron,
                terug,
                kanaal,
                geheim(contact));
    }

    private static Geheim geheim(String tekst) {
        return tekst == null ? null : Geheim.van(tekst);
    }
}
