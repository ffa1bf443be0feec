// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who carries a case registers what partners say by phone or post; and what came in stands on the case page. */
@Service
public class Berichtregistratie implements Zaakdeel {

    private static final String NAAM = "ketenbericht-registreren";

    private final Toegang toegang;
    private final Ketenberichten berichten;

    Berichtregistratie(Toegang toegang, Ketenberichten berichten) {
        this.toegang = toegang;
        this.berichten = berichten;
    }

    /** @throws Weigering also when the same message was registered before: then somebody may have meant another */
    @Zaakhandeling(
            value = NAAM,
            titel = "Bericht van ketenpartner registreren",
            gelukt = "Het bericht is geregistreerd.",
            naOverlijden = true)
    @Transactional
    public void registreer(ZaakNummer nummer, RegistreerKetenbericht opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (berichten.ontvang(nummer, opdracht.bericht()) == Ontvangst.AL_ONTVANGEN) {
            throw new Weigering("Dit bericht staat er al, van dezelfde dag. Er is niets veranderd.");
        }
    }

    @Override
    public int volgorde() {
        return 80;
    }

    /** Of all partners, the police among them. */
    @Override
    public Compartiment compartiment() {
        return Compartiment.STRAFRECHT;
    }

    @Override
    public boolean naOverlijden() {
        return true;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Ketenberichten.Ontvangen> alle = berichten.van(zaak.nummer());
        List<Actie> acties = zaak.isOpen()
                ? List.of(Actiegroep.VOOROP.actie("Bericht van ketenpartner", "zaak/" + NAAM))
                : List.of();
        if (alle.isEmpty() && acties.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deel(
                "Berichten van ketenpartners",
                alle.stream().map(Berichtregistratie::regel).toList(),
                acties,
                List.of("zaak/" + NAAM)));
    }

    private static Regel regel(Ketenberichten.Ontvangen bericht) {
        String wat = bericht.van().omschrijving() + ": " + bericht.soort().omschrijving();
        return new Regel(Dag.toon(bericht.op()), wat + toevoeging(bericht.uitkomst()));
    }

    private static String toevoeging(Ontvangst uitkomst) {
        return switch (uitkomst) {
            case ZAAK_GESLOTEN -> " (de zaak was al gesloten)";
            case OPGESCHORT -> " (de zaak was opgeschort; registreer het opnieuw als de cliënt terug is)";
            default -> "";
        };
    }
}
