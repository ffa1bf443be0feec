// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;

/** A calendar file as a mail program reads it. */
record Agendaproef(
        String methode,
        String uid,
        int volgnummer,
        String titel,
        String plaats,
        LocalDateTime begin,
        String organisator,
        String status) {

    static Agendaproef lees(String bestand) throws Exception {
        Calendar agenda = new CalendarBuilder().build(new StringReader(bestand));
        agenda.validate(true);
        VEvent punt = (VEvent) agenda.getComponent("VEVENT").orElseThrow();
        DtStart<ZonedDateTime> begin =
                punt.<DtStart<ZonedDateTime>>getProperty(Property.DTSTART).orElseThrow();
        return new Agendaproef(
                waarde(agenda.getProperty(Property.METHOD)),
                waarde(punt.getProperty(Property.UID)),
                Integer.parseInt(waarde(punt.getProperty(Property.SEQUENCE))),
                waarde(punt.getProperty(Property.SUMMARY)),
                waarde(punt.getProperty(Property.LOCATION)),
                begin.getDate().toLocalDateTime(),
                waarde(punt.getProperty(Property.ORGANIZER)),
                waarde(punt.getProperty(Property.STATUS)));
    }

    private static String waarde(java.util.Optional<? extends Property> eigenschap) {
        return eigenschap.map(Property::getValue).orElse("");
    }
}
