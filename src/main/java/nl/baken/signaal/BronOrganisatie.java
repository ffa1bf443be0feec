// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Arrays;
import nl.baken.gedeeld.Codewoord;

/** The kind of organisation a signal comes from (domain.md 5.2, bron_org_type); the code is an input of D02. */
public enum BronOrganisatie implements Codewoord {
    BURGERZAKEN_BALIE("Burgerzaken balie"),
    BOA("BOA/Integraal handhaver"),
    PARKEERHANDHAVER("Parkeerhandhaver"),
    BRP_CONTROLEUR("BRP-controleur"),
    TOEZICHTHOUDER("Toezichthouder/inspectie"),
    LEERPLICHT("Leerplicht"),
    SOCIAAL_WIJKTEAM("Sociaal Wijkteam"),
    CJG("CJG"),
    VEILIG_THUIS("Veilig Thuis"),
    JEUGDZORG("Jeugdzorg/Jeugdbescherming"),
    ARTS("(Huis)arts"),
    GGD("GGD"),
    GGZ("GGZ"),
    POLITIE_BASISTEAM("Politie basisteam"),
    AVIM("AVIM"),
    KMAR("KMar"),
    NLA("NLA"),
    BELASTINGDIENST("Belastingdienst"),
    FIOD("FIOD"),
    OM("OM"),
    RIEC("RIEC"),
    NGO("Scharlaken Koord/NGO"),
    OPVANG("Opvang"),
    COA("COA"),
    NIDOS("Nidos"),
    IND("IND"),
    COMENSHA("CoMensha"),
    ADVOCAAT("Advocaat"),
    SLACHTOFFER_ZELF("Slachtoffer zelf"),
    BURGER("Burger"),
    ANONIEM("Anoniem (MMA)"),
    ANDERE_REGIO("Andere regio");

    private final String omschrijving;

    BronOrganisatie(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** @throws IllegalArgumentException when no kind of organisation has this code */
    public static BronOrganisatie vanCode(String code) {
        return Arrays.stream(values())
                .filter(bron -> bron.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("onbekend soort organisatie " + code));
    }
}
