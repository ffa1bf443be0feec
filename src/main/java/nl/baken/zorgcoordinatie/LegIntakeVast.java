// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.persoon.Contactkanaal;
import nl.baken.persoon.VeiligContact;
import nl.baken.signaal.Antwoord;
import nl.baken.zaak.Geslacht;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Nationaliteitsgroep;
import nl.baken.zaak.Sector;
import nl.baken.zaak.Toestemming;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Verblijfsstatus;
import org.jspecify.annotations.Nullable;

/** P03.2 to P03.5: the core set, safe contact and consents. What is empty was not asked yet. */
public record LegIntakeVast(
        @NotNull(message = "Maak een keuze.") Veiligheidscode veiligheidscode,
        @NotNull(message = "Maak een keuze.") Contactkanaal kanaal,
        @Nullable Geheim contactwaarde,
        @Nullable Geheim tijden,
        @Nullable Geheim codewoord,
        @Nullable Boolean voicemailToegestaan,
        @Nullable Boolean nietBellen,
        @NotNull(message = "Vul dit veld in.") Geheim taal,
        @Nullable Boolean tolk,
        @NotNull(message = "Maak een keuze.") Leeftijdsklasse leeftijdsklasse,
        @Nullable Geslacht geslacht,
        @Nullable Nationaliteitsgroep nationaliteitsgroep,
        @Nullable Verblijfsstatus verblijfsstatus,
        @Nullable Antwoord kinderen,
        @NotNull(message = "Maak een keuze.") Sector sector,
        @NotBlank(message = "Vul dit veld in.") String gemeente,
        @Nullable List<Toestemming> toestemmingen) {

    Kernset kernset() {
        Set<Toestemming> gegeven = EnumSet.noneOf(Toestemming.class);
        if (toestemmingen != null) {
            gegeven.addAll(toestemmingen);
        }
        Boolean heeftKinderen = kinderen == null ? null : kinderen == Antwoord.JA;
        return new Kernset(
                leeftijdsklasse, geslacht, nationaliteitsgroep, sector, verblijfsstatus, heeftKinderen, gegeven);
    }

    VeiligContact contact() {
        return new VeiligContact(
                kanaal,
                contactwaarde,
                codewoord,
                tijden,
                Boolean.TRUE.equals(voicemailToegestaan),
                Boolean.TRUE.equals(nietBellen),
                taal,
                Boolean.TRUE.equals(tolk));
    }
}
