// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.proces;

import static nl.baken.zorgcoordinatie.Sturingswoorden.AL_TOEGEWEZEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.EERSTE_KEER;
import static nl.baken.zorgcoordinatie.Sturingswoorden.IN_NAZORG;
import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_AFGESPROKEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERGEDRAGEN;
import static nl.baken.zorgcoordinatie.proces.Voorvalsturing.OPSCHORTING;
import static nl.baken.zorgcoordinatie.proces.Voorvalsturing.REGIO_OVERDRACHT;
import static nl.baken.zorgcoordinatie.proces.Voorvalsturing.VOORVALLEN;
import static nl.baken.zorgcoordinatie.proces.Zorgcoordinatiesturing.AFSLUITING;
import static nl.baken.zorgcoordinatie.proces.Zorgcoordinatiesturing.BEGELEIDING;
import static nl.baken.zorgcoordinatie.proces.Zorgcoordinatiesturing.NAZORG;
import static nl.baken.zorgcoordinatie.proces.Zorgcoordinatiesturing.ZORGCOORDINATIE;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Voorval;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zorgcoordinatie.Zorgproces;
import org.springframework.stereotype.Component;

/** Starts and tells the processes of a case. */
@Component
class Zorgmotor implements Zorgproces {

    private final Procesmotor motor;

    Zorgmotor(Procesmotor motor) {
        this.motor = motor;
    }

    @Override
    public void start(ZaakNummer nummer) {
        hervat(nummer, Zaakstatus.NIEUW, true, false);
    }

    @Override
    public void hervat(ZaakNummer nummer, Zaakstatus status, boolean intake, boolean nazorg) {
        Sturing waar = Sturing.met(AL_TOEGEWEZEN, status.isInBehandeling())
                .en(IN_NAZORG, status == Zaakstatus.NAZORG)
                .en(NAZORG_AFGESPROKEN, nazorg)
                .en(EERSTE_KEER, intake);
        motor.start("zaak.starten", ZORGCOORDINATIE, nummer.waarde(), waar);
    }

    @Override
    public void meldOverlijden(ZaakNummer nummer) {
        motor.meld("overlijden.melden", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void trekOverlijdenIn(ZaakNummer nummer) {
        motor.meld("overlijden.intrekken", "overlijden", nummer.waarde(), Sturing.geen());
    }

    @Override
    public void stopMeerderjarigheid(ZaakNummer nummer) {
        motor.meld("verjaardag.gewijzigd", "meerderjarigheid", nummer.waarde(), Sturing.geen());
    }

    @Override
    public boolean startAfsluiting(ZaakNummer nummer) {
        return motor.meld("afsluiting.starten", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen()) > 0;
    }

    @Override
    public void stopTraject(ZaakNummer nummer) {
        motor.meld("sporen.stoppen", "sporen", nummer.waarde(), Sturing.geen());
        motor.meld("traject.stoppen", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void schortOp(ZaakNummer nummer) {
        stopAfsluiting(nummer);
        motor.meld("mob.bevestigd", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void hervat(ZaakNummer nummer) {
        motor.meld("opschorting.eindigen", OPSCHORTING, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void herplanOpschorting(ZaakNummer nummer) {
        motor.meld("opschorting.herplannen", OPSCHORTING, nummer.waarde(), Sturing.geen());
    }

    @Override
    public boolean startSpoor(ZaakNummer nummer, Spoor spoor) {
        return motor.meld(spoor.proces() + ".starten", "sporen", nummer.waarde(), Sturing.geen()) > 0;
    }

    @Override
    public boolean startVoorval(ZaakNummer nummer, Voorval voorval) {
        return motor.meld(voorval.proces() + ".starten", VOORVALLEN, nummer.waarde(), Sturing.geen()) > 0;
    }

    @Override
    public void stopVoorvallen(ZaakNummer nummer) {
        motor.meld("voorvallen.stoppen", VOORVALLEN, nummer.waarde(), Sturing.geen());
    }

    @Override
    public boolean herzieWaarneming(ZaakNummer nummer, long waarneming) {
        return motor.meldVoorval("waarneming.herzien", nummer.waarde(), waarneming) > 0;
    }

    @Override
    public void herplanContact(ZaakNummer nummer) {
        motor.meld("contact.herplannen", BEGELEIDING, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void herplanEvaluatie(ZaakNummer nummer) {
        motor.meld("evaluatie.herplannen", BEGELEIDING, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void vraagHerijking(ZaakNummer nummer) {
        motor.meld("veiligheid.herijken", BEGELEIDING, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void herijkt(ZaakNummer nummer) {
        motor.meld("veiligheid.gescreend", BEGELEIDING, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void stopNazorg(ZaakNummer nummer) {
        motor.meld("nazorg.stoppen", NAZORG, nummer.waarde(), Sturing.geen());
    }

    @Override
    public boolean startRegioOverdracht(ZaakNummer nummer) {
        return motor.meld("regio-overdracht.starten", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen()) > 0;
    }

    @Override
    public boolean regioAntwoordt(ZaakNummer nummer, boolean overgedragen) {
        return motor.meld("regio.antwoordt", REGIO_OVERDRACHT, nummer.waarde(), Sturing.met(OVERGEDRAGEN, overgedragen))
                > 0;
    }

    @Override
    public void stopAfsluiting(ZaakNummer nummer) {
        motor.meld("afsluiting.stoppen", AFSLUITING, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void stopRegioOverdracht(ZaakNummer nummer) {
        motor.meld("overdracht.stoppen", REGIO_OVERDRACHT, nummer.waarde(), Sturing.met(OVERGEDRAGEN, false));
    }

    @Override
    public void bied(ZaakNummer nummer, String taak) {
        motor.bied(nummer.waarde(), taak);
    }
}
