// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Signaalgegevens.eenNaam;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Persoonsrol;
import nl.baken.signaal.Signalen;
import nl.baken.signaal.VoegPersoonToe;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** The raid of A4 TULP (domain.md 9): one signal of the labour inspectorate with six men, and so six cases. */
@Component
class TulpInval {

    static final String DEN_HELDER = "sleutelfunctionaris_denhelder";
    static final int MANNEN = 6;
    private static final String COORDINATOR = "zorgcoordinator";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenSignaal signaal;
    private final EenOpvang opvang;
    private final Signalen signalen;
    private final Zaken zaken;

    TulpInval(Verhaal verhaal, EenZaak eenZaak, EenSignaal signaal, EenOpvang opvang, Signalen signalen, Zaken zaken) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.signaal = signaal;
        this.opvang = opvang;
        this.signalen = signalen;
        this.zaken = zaken;
    }

    /** Six men without a bed, named one by one. */
    SignaalNummer gemeld() {
        SignaalNummer nummer = signaal.gemeld(
                "melder",
                eenSignaal("Hollands Kroon")
                        .van(BronOrganisatie.NLA)
                        .met(Indicator.I3_ONDERBETAALD, Indicator.I1_ZELFDE_BAAS, Indicator.I7_PARTNER_HERKENT)
                        .metGevaar(Gevaarvraag.GEEN_SLAAPPLEK)
                        .over(eenNaam(), null, null));
        verhaal.als(DEN_HELDER);
        for (int man = 1; man < MANNEN; man++) {
            signalen.voegPersoonToe(
                    nummer,
                    new VoegPersoonToe(
                            Persoonsrol.MOGELIJK_SLACHTOFFER, false, Geheim.van(eenNaam()), null, null, null));
        }
        verhaal.niemand();
        return nummer;
    }

    /** To be reported to everybody who must know. */
    void duid(SignaalNummer nummer) {
        verhaal.doet(
                DEN_HELDER,
                nummer.waarde(),
                "signaal-verrijken",
                Map.of(
                        "geraadpleegd",
                        List.of("brp"),
                        "grond",
                        "publieke_taak",
                        "indicatoren",
                        List.of("i3_onderbetaald", "i1_zelfde_baas", "i7_partner_herkent")));
        signaal.duid(DEN_HELDER, nummer, "vermoeden", "doorgegeven", "arbeidsuitbuiting");
    }

    /** Sent, answered and founded. @return the six cases, in the order of their opening */
    List<ZaakNummer> gegrond(SignaalNummer nummer) {
        signaal.gegrond(DEN_HELDER, nummer);
        return zaken.lopend().stream()
                .filter(zaak -> nummer.equals(zaak.signaal()))
                .sorted(Comparator.comparing(Zaak::geopendOp)
                        .thenComparing(zaak -> zaak.nummer().waarde()))
                .map(Zaak::nummer)
                .toList();
    }

    /** First contact, core set, rights and screening; the labour inspectorate registered him by its own duty. */
    void intake(ZaakNummer man) {
        eenZaak.tot(man, "intake-vastleggen");
        doet(
                man,
                "intake-vastleggen",
                Map.of(
                        "leeftijdsklasse", "vanaf_23",
                        "gemeente", "Hollands Kroon",
                        "geslacht", "man",
                        "nationaliteitsgroep", "eu",
                        "verblijfsstatus", "eu_burger",
                        "sector", "gereguleerde_arbeid"));
        doet(man, "veiligheid-screenen", EenZaak.screening("geen"));
        doet(man, "rechten-bespreken", eenZaak.rechten("opvang"));
        doet(man, "comensha-registratie-controleren", eenZaak.comensha("al_geregistreerd"));
    }

    /** There is no group location, so a hotel. */
    void inHetHotel(ZaakNummer man) {
        intake(man);
        opvang.begint(man);
        doet(
                man,
                "opvangbehoefte-bepalen",
                Map.of("eigenPlek", "geen", "slachtofferschap", "aannemelijk", "omstandigheden", List.of("groep")));
        opvang.elders(man, "hotel_noodplek");
        opvang.aangekomen(man);
    }

    private void doet(ZaakNummer man, String taak, Map<String, ?> getypt) {
        verhaal.doet(COORDINATOR, man.waarde(), taak, getypt);
    }
}
