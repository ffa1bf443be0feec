// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.baken.gedeeld.BeperkingNummer;
import nl.baken.gedeeld.BlokkadeNummer;
import nl.baken.gedeeld.ControleNummer;
import nl.baken.gedeeld.InvoerNummer;
import nl.baken.gedeeld.NoodinzageNummer;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.OnthullingNummer;
import nl.baken.gedeeld.OpheffingNummer;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.UitvoerNummer;
import nl.baken.gedeeld.VernietigingNummer;
import nl.baken.gedeeld.VerzoekNummer;
import nl.baken.gedeeld.VoorstelNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Organisaties;
import org.springframework.stereotype.Component;

/**
 * What somebody typed to search for, as a number that the log can hold: of a signal, a case, a use of the
 * emergency access, a question, a rule, an export, a list to destroy, a hold, a request, an account or an organisation.
 * Anything else may be a name: it goes into no address and into no log.
 */
@Component
public class Zoeknummer {

    private static final List<UnaryOperator<String>> SOORTEN = List.of(
            tekst -> new ZaakNummer(tekst).waarde(),
            tekst -> new SignaalNummer(tekst).waarde(),
            tekst -> new NoodinzageNummer(tekst).waarde(),
            tekst -> new OnthullingNummer(tekst).waarde(),
            tekst -> new OpheffingNummer(tekst).waarde(),
            tekst -> new ControleNummer(tekst).waarde(),
            tekst -> new VoorstelNummer(tekst).waarde(),
            tekst -> new UitvoerNummer(tekst).waarde(),
            tekst -> new InvoerNummer(tekst).waarde(),
            tekst -> new VernietigingNummer(tekst).waarde(),
            tekst -> new BlokkadeNummer(tekst).waarde(),
            tekst -> new VerzoekNummer(tekst).waarde(),
            tekst -> new BeperkingNummer(tekst).waarde());

    private final Accounts accounts;
    private final Organisaties organisaties;

    Zoeknummer(Accounts accounts, Organisaties organisaties) {
        this.accounts = accounts;
        this.organisaties = organisaties;
    }

    public Optional<String> lees(String getypt) {
        for (UnaryOperator<String> soort : SOORTEN) {
            try {
                return Optional.of(soort.apply(getypt));
            } catch (OngeldigNummer e) {
                // Perhaps another kind of number.
            }
        }
        return Optional.of(getypt.strip().toLowerCase(Locale.ROOT))
                .filter(id ->
                        accounts.zoek(id).isPresent() || organisaties.zoek(id).isPresent());
    }
}
