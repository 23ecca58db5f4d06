package nl.kwaliteitsregister.register.student.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.Objects;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.register.student.Student;
import nl.kwaliteitsregister.register.student.Students;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One document a student: {@code _id} the pseudonym, the name of the sealing key, the age band, and a token per host.
 * Each answer is one or two look-ups by {@code _id}.
 */
final class Vault implements Students {

    private static final FindOneAndUpdateOptions UPSERT =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoDatabase vault;

    Vault(MongoDatabase vault) {
        this.vault = vault;
    }

    @Override
    public Student at(InstitutionId institution, String pseudonym, AgeBand ageBand, EmployerId employer) {
        var students = vault.getCollection("students." + institution);
        var student = Objects.requireNonNull(students.findOneAndUpdate(
                eq("_id", pseudonym),
                combine(set("ageBand", ageBand.code()), setOnInsert("key", "student_" + UUID.randomUUID())),
                UPSERT));
        var token = token(student, employer);
        if (token == null) {
            token = newToken(students, pseudonym, employer);
        }
        return new Student(new KeyId(student.getString("key")), ageBand, RespondentToken.of(token));
    }

    private static @Nullable String token(Document student, EmployerId employer) {
        var tokens = student.get("tokens", Document.class);
        return tokens == null ? null : tokens.getString(employer.toString());
    }

    /** Whoever is second finds the first one's token. */
    private static String newToken(MongoCollection<Document> students, String pseudonym, EmployerId employer) {
        var field = "tokens." + employer;
        students.updateOne(
                and(eq("_id", pseudonym), exists(field, false)),
                set(field, UUID.randomUUID().toString()));
        var student = Objects.requireNonNull(students.find(eq("_id", pseudonym)).first());
        return Objects.requireNonNull(token(student, employer));
    }
}
