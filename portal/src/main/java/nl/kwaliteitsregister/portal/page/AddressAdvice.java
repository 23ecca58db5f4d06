package nl.kwaliteitsregister.portal.page;

import jakarta.servlet.http.HttpServletResponse;
import nl.kwaliteitsregister.portal.services.NoPage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Answers addresses that name no page, such as one with a word for a number. They are no failure of ours. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AddressAdvice {

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView noPage(HttpServletResponse response) {
        return PageAdvice.page(NoPage.Why.MISSING, response);
    }
}
