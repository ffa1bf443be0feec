// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenZorgspoor.WIE;
import static nl.baken.verhalen.EenZorgspoor.dag;
import static nl.baken.verhalen.EenZorgspoor.velden;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.zorg.LegVerwijzingVast;
import nl.baken.zorg.Verwijzingsoort;
import nl.baken.zorg.Zorgverwijzingen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the stories of medical care share: its tasks, and the referrals. */
@Component
class EenMedischspoor {

    static final String REGELEN = "medische-zorg-regelen";
    static final String NAGAAN = "afspraak-nagaan";
    static final String VERZEKERING = "verzekering-regelen";

    private final Verhaal verhaal;
    private final EenZorgspoor zorg;
    private final Zorgverwijzingen verwijzingen;
    private final Formulierbinder binder;

    EenMedischspoor(Verhaal verhaal, EenZorgspoor zorg, Zorgverwijzingen verwijzingen, Formulierbinder binder) {
        this.verhaal = verhaal;
        this.zorg = zorg;
        this.verwijzingen = verwijzingen;
        this.binder = binder;
    }

    List<String> taken(ZaakNummer zaak) {
        return zorg.taken(zaak, REGELEN, NAGAAN, VERZEKERING);
    }

    void regel(ZaakNummer zaak, Object... velden) {
        zorg.doet(zaak, REGELEN, velden);
    }

    /** Looks into the appointment that stands first. */
    void nagaan(ZaakNummer zaak, Object... velden) {
        Map<String, Object> getypt = velden(velden);
        getypt.put("verwijzing", eersteAfspraak(zaak));
        verhaal.doet(WIE, zaak.waarde(), NAGAAN, getypt);
    }

    String eersteAfspraak(ZaakNummer zaak) {
        return binder.alsGetypt(verwijzingen.bekendBijNagaan(zaak))
                .get("verwijzing")
                .get(0);
    }

    void legVast(ZaakNummer zaak, Verwijzingsoort soort, @Nullable LocalDate afspraakOp) {
        zorg.als(() -> verwijzingen.legVast(zaak, new LegVerwijzingVast(soort, dag(2), afspraakOp)));
    }
}
