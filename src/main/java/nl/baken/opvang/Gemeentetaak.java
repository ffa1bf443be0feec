// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Organisaties;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/**
 * A task for somebody of the centrumgemeente. Who is asked is involved for that task only. When nobody there works with
 * Baken, the task goes to the coordinator, who calls the municipality: it never gets lost.
 */
@Component
class Gemeentetaak {

    private final Zaken zaken;
    private final Gemeenten gemeenten;
    private final Organisaties organisaties;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Clock klok;

    Gemeentetaak(
            Zaken zaken,
            Gemeenten gemeenten,
            Organisaties organisaties,
            Accounts accounts,
            Toegang toegang,
            Clock klok) {
        this.zaken = zaken;
        this.gemeenten = gemeenten;
        this.organisaties = organisaties;
        this.accounts = accounts;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** By D07; before the intake, of where the person was found. Empty outside the region. */
    Optional<String> centrumgemeente(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        return Optional.ofNullable(zaak.centrumgemeente())
                .or(() -> gemeenten.zoek(zaak.gemeente(), LocalDate.now(klok)).map(Gemeente::centrumgemeente));
    }

    void betrek(ZaakNummer nummer, Rol rol, String grond) {
        organisatie(nummer, rol).ifPresent(organisatie -> toegang.betrek(nummer.waarde(), rol, organisatie, grond));
    }

    /** One person gets it at once; of several, who takes it; of none, the coordinator. */
    Optional<String> toewijzing(ZaakNummer nummer, Rol rol) {
        List<Accounts.Account> mensen = organisatie(nummer, rol)
                .map(organisatie -> accounts.metRol(rol).stream()
                        .filter(account -> account.organisatie().equals(organisatie))
                        .toList())
                .orElse(List.of());
        if (mensen.isEmpty()) {
            return Optional.ofNullable(zaken.lees(nummer).uitvoerder());
        }
        return mensen.size() == 1 ? Optional.of(mensen.get(0).id()) : Optional.empty();
    }

    private Optional<String> organisatie(ZaakNummer nummer, Rol rol) {
        return centrumgemeente(nummer).flatMap(gemeente -> organisaties.vanGemeente(gemeente, rol));
    }
}
