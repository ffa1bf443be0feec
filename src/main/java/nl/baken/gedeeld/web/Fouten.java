// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.OngeldigNummer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What a person may not know and what does not exist give the same page; what is too large gets a sentence. */
@ControllerAdvice
class Fouten {

    @ExceptionHandler({NietGevonden.class, OngeldigNummer.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nietGevonden() {
        return "error/404";
    }

    /** The limit is that of the server ({@code spring.servlet.multipart}). Nothing of the file was looked at. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
    String teGroot() {
        return "error/413";
    }
}
