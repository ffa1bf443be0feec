// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.zaak.RedenEinde;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.springframework.stereotype.Component;

/** A case in each of its phases, carried by somebody whom no other story knows. */
@Component
class Voorvalfasen {

    enum Fase {
        NIEUW,
        INTAKE,
        BEGELEIDING,
        OPGESCHORT,
        NAZORG,
        AFGESLOTEN
    }

    private static final String LEIDER = Voorvalproef.LEIDER;

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenAfwezigheid afwezigheid;
    private final Zaakhandelingen handelingen;
    private final Deelpakketten pakketten;
    private final Afsluitverzoek afsluitverzoek;
    private final Voorvalproef proef;

    Voorvalfasen(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenAfwezigheid afwezigheid,
            Zaakhandelingen handelingen,
            Deelpakketten pakketten,
            Afsluitverzoek afsluitverzoek,
            Voorvalproef proef) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.afwezigheid = afwezigheid;
        this.handelingen = handelingen;
        this.pakketten = pakketten;
        this.afsluitverzoek = afsluitverzoek;
        this.proef = proef;
    }

    /** The client agrees to what is shared with AVIM, one package left and one is ready; and to aftercare when there is any. */
    ZaakNummer zaak(Fase fase) {
        verhaal.nu("2026-02-02T09:00");
        if (fase == Fase.NIEUW) {
            return eenZaak.zaak();
        }
        String wie = afwezigheid.collega();
        ZaakNummer zaak = eenZaak.toegewezen(wie);
        if (fase == Fase.INTAKE) {
            return zaak;
        }
        begeleid(
                wie,
                zaak,
                fase == Fase.AFGESLOTEN ? List.of("comensha", "avim") : List.of("comensha", "avim", "nazorg"));
        switch (fase) {
            case OPGESCHORT -> proef.gebeurt(Voorvalproef.Voorval.VERMISSING, zaak);
            case NAZORG, AFGESLOTEN -> sluit(wie, zaak);
            default -> {}
        }
        return zaak;
    }

    private void begeleid(String wie, ZaakNummer zaak, List<String> toestemmingen) {
        String nummer = zaak.waarde();
        verhaal.doet(wie, nummer, "eerste-contact-leggen", EenZaak.EERSTE_CONTACT);
        verhaal.doet(wie, nummer, "intake-vastleggen", EenZaak.INTAKE);
        verhaal.doet(wie, nummer, "rechten-bespreken", eenZaak.rechten(toestemmingen.toArray(String[]::new)));
        verhaal.doet(wie, nummer, "comensha-registratie-controleren", eenZaak.comensha("nu_aangemeld"));
        verhaal.doet(wie, nummer, "veiligheid-screenen", EenZaak.screening("schuldbinding"));
        verhaal.doet(wie, nummer, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
        verzend(wie, deelt(wie, zaak));
        deelt(wie, zaak);
    }

    private long deelt(String wie, ZaakNummer zaak) {
        handelingen.probeertAls(
                wie,
                zaak,
                "zorgcoordinatie/gegevens-delen",
                EenToestemming.delen(Ontvanger.AVIM, Doel.AVIM, Compartiment.VEILIGHEID));
        List<Pakket> open = pakketten.open(zaak);
        return open.get(open.size() - 1).id();
    }

    private void verzend(String wie, long pakket) {
        verhaal.als(wie);
        pakketten.verzend(pakket);
        verhaal.niemand();
    }

    private void sluit(String wie, ZaakNummer zaak) {
        verhaal.als(wie);
        afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.DOEL_BEREIKT));
        verhaal.doet(wie, zaak.waarde(), "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        verhaal.doet(LEIDER, zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        verhaal.doet(
                wie,
                zaak.waarde(),
                "registratie-bijwerken",
                Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
    }
}
