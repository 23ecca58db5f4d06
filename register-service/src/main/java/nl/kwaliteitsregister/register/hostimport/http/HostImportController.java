package nl.kwaliteitsregister.register.hostimport.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.problem.Texts;
import nl.kwaliteitsregister.edge.request.RequestFacts;
import nl.kwaliteitsregister.register.employer.Reservations;
import nl.kwaliteitsregister.register.hostimport.HostImport;
import nl.kwaliteitsregister.register.hostimport.Rows;
import nl.kwaliteitsregister.register.hostimport.employer.CommandedHosts;
import nl.kwaliteitsregister.register.hostimport.file.CsvRows;
import nl.kwaliteitsregister.register.hostimport.file.JsonRows;
import nl.kwaliteitsregister.register.hostimport.mongo.ImportReports;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/v1/host-imports")
class HostImportController {

    private static final String NDJSON = "application/x-ndjson";

    private final CommandSender sender;
    private final Streams streams;
    private final Reservations reservations;
    private final NewIds ids;
    private final ImportReports reports;
    private final ReportWriter writer;
    private final ExecutorService workers;
    private final Semaphore places;
    private final Clock clock;

    HostImportController(
            CommandSender sender,
            Streams streams,
            Reservations reservations,
            NewIds ids,
            ImportReports reports,
            Texts texts,
            JsonMapper mapper,
            ExecutorService importWorkers,
            HostImportSettings settings,
            Clock clock) {
        this.sender = sender;
        this.streams = streams;
        this.reservations = reservations;
        this.ids = ids;
        this.reports = reports;
        this.writer = new ReportWriter(reports, texts, mapper);
        this.workers = importWorkers;
        this.places = new Semaphore(settings.atOnce());
        this.clock = clock;
    }

    /**
     * Imports the hosts of a file, which is the body: CSV with a header, a JSON list, or a JSON object a line, in UTF-8.
     * Answers with the report once every row was stored or reported. When the connection breaks off, the rows before
     * stay and the report is found among the institution's imports.
     *
     * @param occurredOn day on which what the file says is so; today where it is not said
     */
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                                @Content(mediaType = "application/json", schema = @Schema(type = "array")),
                                @Content(mediaType = NDJSON, schema = @Schema(type = "string"))
                            }),
            responses =
                    @ApiResponse(
                            responseCode = "201",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ImportAnswer.class))))
    @PostMapping(consumes = {"text/csv", MediaType.APPLICATION_JSON_VALUE, NDJSON})
    @AllowedTo({COORDINATOR, SYSTEM})
    void start(
            @RequestParam @Nullable LocalDate occurredOn,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!places.tryAcquire()) {
            throw Refused.unavailable();
        }
        try {
            var id = ids.next(caller, "host-import", id1 -> id1);
            var day = day(occurredOn);
            var rows = rows(request);
            HostImport.run(rows, hosts(caller, day), reports.begin(id, caller.institution()), workers);
            response.setStatus(HttpStatus.CREATED.value());
            response.setHeader("Location", "/v1/host-imports/" + id);
            write(id, caller, response);
        } finally {
            places.release();
        }
    }

    /** The last imports of the institution, the newest first, without their findings. */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ImportAnswer.ImportsAnswer.class)))
    @GetMapping
    @AllowedTo({COORDINATOR, SYSTEM})
    void list(Caller caller, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        writer.write(reports.recent(caller.institution()), language(), response.getOutputStream());
    }

    /** The report of an import, also while it runs: counts, and every finding with its row, field and value. */
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportAnswer.class)))
    @GetMapping("/{id}")
    @AllowedTo({COORDINATOR, SYSTEM})
    void show(@PathVariable UUID id, Caller caller, HttpServletResponse response) throws IOException {
        write(id, caller, response);
    }

    private void write(UUID id, Caller caller, HttpServletResponse response) throws IOException {
        var kept = reports.find(id, caller.institution()).orElseThrow(Refused::notFound);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        writer.write(kept, language(), response.getOutputStream());
    }

    private LocalDate day(@Nullable LocalDate occurredOn) {
        var moment = new Moment(clock.instant());
        var day = occurredOn == null ? moment.today() : occurredOn;
        moment.objectionTo(day).ifPresent(objection -> {
            throw Refused.by(objection);
        });
        return day;
    }

    private CommandedHosts hosts(Caller caller, LocalDate day) {
        var correlation = RequestFacts.current().map(RequestFacts::correlationId);
        var by = Circumstances.of(
                caller.staff().value(),
                correlation.orElseGet(() -> UUID.randomUUID().toString()));
        return new CommandedHosts(sender, streams, reservations, caller.institution(), day, by);
    }

    private static Rows rows(HttpServletRequest request) throws IOException {
        var type = MediaType.parseMediaType(request.getContentType());
        if (type.getCharset() != null && !type.getCharset().equals(StandardCharsets.UTF_8)) {
            throw Refused.of(HttpStatus.UNPROCESSABLE_CONTENT, "not-utf-8-file");
        }
        try {
            return type.getSubtype().equals("csv")
                    ? CsvRows.of(request.getInputStream())
                    : JsonRows.of(request.getInputStream());
        } catch (Rows.NotReadable no) {
            throw Refused.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, no.code(), no.arguments().toArray(String[]::new));
        }
    }

    private static Locale language() {
        var asked = Locale.of(LocaleContextHolder.getLocale().getLanguage());
        return Optional.of(asked).filter(Texts.LANGUAGES::contains).orElseGet(Texts.LANGUAGES::getFirst);
    }
}
