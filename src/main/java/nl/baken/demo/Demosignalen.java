// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.signaal.Antwoord;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.LegSignaalVast;
import nl.baken.signaal.Locatietype;
import nl.baken.signaal.Melding;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.RegistreerUitslag;
import nl.baken.signaal.Signalen;
import nl.baken.signaal.Uitslag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What reporters and key officers do with a signal in the demo. */
@Component
@Profile("demo")
class Demosignalen {

    private final Speler speler;
    private final Signalen signalen;
    private final Opvolging opvolging;

    Demosignalen(Speler speler, Signalen signalen, Opvolging opvolging) {
        this.speler = speler;
        this.signalen = signalen;
        this.opvolging = opvolging;
    }

    SignaalNummer meld(String gemeente, String tekst, List<Indicator> gezien) {
        return meld(gemeente, tekst, gezien, null);
    }

    private SignaalNummer meld(String gemeente, String tekst, List<Indicator> gezien, @Nullable String naam) {
        speler.als("melder");
        return signalen.meld(
                SignaalNummer.nieuw(),
                new LegSignaalVast(
                        List.of(),
                        speler.vandaag(),
                        gemeente,
                        Locatietype.BALIE,
                        gezien,
                        Geheim.van("(Verzonnen) " + tekst),
                        false,
                        naam != null,
                        naam == null ? null : Geheim.van(naam),
                        naam == null ? null : LocalDate.of(1990, 1, 1).plusDays(Math.abs(naam.hashCode()) % 5000),
                        null,
                        null,
                        BronOrganisatie.BURGERZAKEN_BALIE,
                        Antwoord.JA,
                        null,
                        null));
    }

    void verrijk(String wie, SignaalNummer nummer, List<String> indicatoren) {
        speler.doet(
                wie,
                nummer.waarde(),
                "signaal-verrijken",
                Map.of("geraadpleegd", List.of("brp"), "grond", "publieke_taak", "indicatoren", indicatoren));
    }

    void duid(String wie, SignaalNummer nummer, String duiding, List<String> kenmerken, String zin) {
        speler.doet(
                wie,
                nummer.waarde(),
                "duiding-vaststellen",
                Map.of(
                        "duiding", duiding,
                        "motief", "(Verzonnen) Meer dan één aanwijzing, nog niet zeker.",
                        "kenmerken", kenmerken,
                        "terugkoppelzin", zin));
    }

    void verstuurAlles(String wie, SignaalNummer nummer) {
        for (Melding melding : opvolging.van(nummer)) {
            Map<String, Object> getypt = new HashMap<>(Map.of("verstuurd", "ja"));
            getypt.put("verzondenOp", speler.vandaag());
            getypt.put("omvang", "feiten");
            speler.doet(wie, nummer.waarde(), "melding-versturen", getypt);
        }
    }

    /** All the way to "founded, possible victim known". */
    SignaalNummer gegrond(String wie, String gemeente, String naam) {
        SignaalNummer nummer = meld(
                gemeente,
                "Iemand zegt zelf te worden gedwongen.",
                List.of(Indicator.I7_ZEGT_HET_ZELF, Indicator.I2_BEWAAKT),
                naam);
        verrijk(wie, nummer, List.of("i7_zegt_het_zelf", "i2_bewaakt"));
        duid(wie, nummer, "vermoeden", List.of(), "doorgegeven");
        verstuurAlles(wie, nummer);
        opvolging.van(nummer).stream()
                .filter(Melding::wachtOpUitslag)
                .forEach(melding -> opvolging.registreerUitslag(
                        nummer, melding.volgnummer(), new RegistreerUitslag(Uitslag.GEGROND, speler.vandaag())));
        speler.doet(
                wie,
                nummer.waarde(),
                "uitkomst-registreren",
                Map.of("uitkomst", "gegrond_slachtoffer", "terugkoppelzin", "opgepakt"));
        return nummer;
    }
}
