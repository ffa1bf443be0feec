// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.InvoerNummer;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Vraagonderwerp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A sheet of counts as the second person sees it, and what follows from the answer. */
@Component
class Invoeronderwerp implements Vraagonderwerp {

    private final Registraties registraties;
    private final ApplicationEventPublisher gebeurtenissen;

    Invoeronderwerp(Registraties registraties, ApplicationEventPublisher gebeurtenissen) {
        this.registraties = registraties;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public String voorvoegsel() {
        return InvoerNummer.VOORVOEGSEL;
    }

    /** Every row of every table, with how sure each count is, and what does not add up. */
    @Override
    public List<Regel> toon(String nummer) {
        Registraties.Invoer invoer = registraties.zoek(nummer).orElseThrow(NietGevonden::new);
        List<Registratiecel> cellen = registraties.cellen(nummer);
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Jaar", Integer.toString(invoer.jaar())));
        regels.add(new Regel(
                "Vervangt",
                registraties.versies(invoer.jaar()).isEmpty()
                        ? "niets: dit zijn de eerste cijfers van dit jaar"
                        : "versie " + registraties.versies(invoer.jaar()).get(0).versie() + ", die blijft bewaard"));
        Map<String, List<String>> rijen = new LinkedHashMap<>();
        for (Registratiecel cel : cellen) {
            String rij = cel.tabel().rijen().getOrDefault(cel.rij(), cel.rij());
            rijen.computeIfAbsent(cel.tabel().titel() + ": " + rij, kop -> new ArrayList<>())
                    .add(inWoorden(cel));
        }
        rijen.forEach((kop, waarden) -> regels.add(new Regel(kop, String.join("\n", waarden))));
        Registratiecontrole.letop(cellen).forEach(wat -> regels.add(new Regel("Let op", wat)));
        return regels;
    }

    private static String inWoorden(Registratiecel cel) {
        String kolom = cel.tabel().kolommen().getOrDefault(cel.kolom(), cel.kolom());
        String noot = cel.voetnoot().isEmpty() ? "" : " " + cel.voetnoot();
        String aantal = cel.aantal().isEmpty() ? "" : cel.aantal() + ", ";
        return kolom + ": " + aantal + cel.zekerheid().woorden() + "." + noot;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        if (!akkoord) {
            registraties.rondAf(nummer, "niet_akkoord");
            return;
        }
        registraties.akkoord(nummer);
        gebeurtenissen.publishEvent(new Handeling("ingevoerde cijfers tellen mee", nummer, "vier ogen"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ingetrokken(String nummer) {
        registraties.rondAf(nummer, "ingetrokken");
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return wie.heeft(Rol.BELEIDSMEDEWERKER) ? "/stuurinformatie/bijlage-3/invoer" : "/stuurinformatie/bijlage-3";
    }
}
