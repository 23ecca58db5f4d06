package nl.kwaliteitsregister.portal.ladder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.portal.host.Aftercare;
import nl.kwaliteitsregister.portal.host.HostFile;
import nl.kwaliteitsregister.portal.host.HostFiles;
import nl.kwaliteitsregister.portal.page.Person;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.Seen;
import nl.kwaliteitsregister.portal.services.Service;
import nl.kwaliteitsregister.portal.signal.FileSignals;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads how signals stand and what is owed after them. */
@Component
class Signals {

    private final Service register;
    private final FileSignals signals;
    private final HostFiles files;
    private final MessageSource words;

    Signals(Service register, FileSignals signals, HostFiles files, MessageSource words) {
        this.register = register;
        this.signals = signals;
        this.files = files;
        this.words = words;
    }

    /** With the version that a command about it names. */
    Found<Seen<SignalStanding>> standing(String signal) {
        return register.findSeen(SignalStanding.class, "/v1/signals/{signal}", signal);
    }

    /** As it stands in the file, with what was told. */
    Optional<FileSignals.Signal> told(String host, String signal, @Nullable String after) {
        return signals.find(host, signal, after);
    }

    /** The other signals about a host by id, to choose from; praise is of no event. */
    Map<String, String> others(String host, String signal) {
        var choices = new LinkedHashMap<String, String>();
        signals.latest(host).stream()
                .filter(one -> !one.id().equals(signal) && !one.isPraise())
                .forEach(one ->
                        choices.put(one.id(), say("joining.choice", one.on(), say("category." + one.category()))));
        return choices;
    }

    Found<Aftercare> careAfter(String signal) {
        return register.find(Aftercare.class, "/v1/signals/{signal}/aftercare", signal);
    }

    /** As it stands in the file; empty for who does not read that. */
    Optional<HostFile.Aftercare> care(String host, String id, @Nullable String after) {
        var found = files.file(host, after).value();
        var all = found == null ? null : found.file().aftercare();
        return all == null
                ? Optional.empty()
                : all.stream().filter(care -> care.aftercare().equals(id)).findFirst();
    }

    /** The fields of the form, with the tasks that are the reader's and are not done. */
    List<Field> careFields(String host, String id, Person reader) {
        var done = care(host, id, null).stream()
                .flatMap(care -> care.tasks().stream())
                .filter(task -> task.doneOn() != null)
                .map(HostFile.CareTask::task)
                .collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(Field.choice("task", "aftercare-task", own(reader, done))),
                        Deed.CARE.fields().stream()
                                .filter(field -> !field.name().equals("task")))
                .toList();
    }

    private static AftercareTask[] own(Person reader, Set<String> done) {
        return Arrays.stream(AftercareTask.values())
                .filter(task -> reader.is(task.owner().code()) && !done.contains(task.code()))
                .toArray(AftercareTask[]::new);
    }

    private String say(String key, Object... with) {
        return words.getMessage(key, with, LocaleContextHolder.getLocale());
    }
}
