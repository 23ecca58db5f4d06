package nl.kwaliteitsregister.edge.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.edge.access.AllowedToEveryone;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what the servlet container refuses, such as a request that the firewall rejects. */
@RestController
public final class UnhandledController implements ErrorController {

    private final ProblemAnswers answers;

    public UnhandledController(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    @AllowedToEveryone
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        var status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
        return answers.answer(status, StatusCodes.of(status), List.of(), List.of(), new HttpHeaders());
    }
}
