// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.OngeldigNummer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a person may not know and what does not exist give the same page. */
@ControllerAdvice
class Fouten {

    @ExceptionHandler({NietGevonden.class, OngeldigNummer.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nietGevonden() {
        return "error/404";
    }
}
