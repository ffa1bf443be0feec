// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Organisaties;
import nl.baken.toegang.Toewijzer;
import org.springframework.stereotype.Component;

/** The question to a centrumgemeente goes to a contract manager of that municipality; when that account is gone since it was asked, to all of them. */
@Component
class Gemeentetoewijzer implements Toewijzer {

    private final Contractopslag opslag;
    private final Organisaties organisaties;
    private final Accounts accounts;

    Gemeentetoewijzer(Contractopslag opslag, Organisaties organisaties, Accounts accounts) {
        this.opslag = opslag;
        this.organisaties = organisaties;
        this.accounts = accounts;
    }

    @Override
    public String naam() {
        return "centrumgemeente";
    }

    @Override
    public Optional<String> account(String nummer) {
        return Optional.empty();
    }

    @Override
    public Optional<String> account(String nummer, LongSupplier voorval, IntSupplier volgnummer) {
        return opslag.opvolger(new ContractNummer(nummer))
                .map(voorstel -> voorstel.gemeenten().get(volgnummer.getAsInt()))
                .flatMap(gemeente -> organisaties.vanGemeente(gemeente, Rol.CONTRACTBEHEERDER))
                .flatMap(organisatie -> accounts.metRol(Rol.CONTRACTBEHEERDER).stream()
                        .filter(account -> account.organisatie().equals(organisatie))
                        .map(Accounts.Account::id)
                        .findFirst());
    }
}
