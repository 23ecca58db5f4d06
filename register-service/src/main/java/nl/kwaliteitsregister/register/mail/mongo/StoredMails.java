package nl.kwaliteitsregister.register.mail.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.register.mail.Mail;
import nl.kwaliteitsregister.register.mail.Mails;
import org.bson.Document;

/**
 * A document per mail that waits, in the store of events: what is written there is not lost. There are only those that
 * wait, so that looking through them costs what there is to do.
 */
public final class StoredMails implements Mails {

    private final MongoCollection<Document> mails;

    public StoredMails(MongoDatabase database) {
        this.mails = database.getCollection("mails");
    }

    @Override
    public void add(Mail mail) {
        var company = mail.ladder().company();
        mails.updateOne(
                eq("_id", mail.id()),
                combine(
                        setOnInsert("institution", mail.ladder().institution().toString()),
                        setOnInsert("employer", mail.ladder().employer().toString()),
                        setOnInsert("company", company == null ? null : company.toString()),
                        setOnInsert("notice", mail.notice().toString()),
                        setOnInsert("contact", mail.contact().toString()),
                        setOnInsert("begun", mail.begun()),
                        setOnInsert("failed", mail.failed()),
                        setOnInsert("since", mail.since().toEpochMilli()),
                        setOnInsert("nextAt", mail.since().toEpochMilli())),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<Mail> due(Instant now) {
        var due = new ArrayList<Mail>();
        for (var stored : mails.find()) {
            if (stored.getLong("nextAt") <= now.toEpochMilli()) {
                due.add(read(stored));
            }
        }
        due.sort(Comparator.comparing(Mail::since).thenComparing(Mail::id));
        return due;
    }

    @Override
    public boolean claim(Mail now, Mail begun, Instant until) {
        return mails.updateOne(
                                and(eq("_id", now.id()), eq("begun", now.begun()), eq("failed", now.failed())),
                                combine(set("begun", begun.begun()), set("nextAt", until.toEpochMilli())))
                        .getModifiedCount()
                == 1;
    }

    @Override
    public void release(Mail mail, Instant nextAt) {
        mails.updateOne(
                eq("_id", mail.id()),
                combine(
                        set("begun", mail.begun()),
                        set("failed", mail.failed()),
                        set("nextAt", nextAt.toEpochMilli())));
    }

    @Override
    public void remove(Mail mail) {
        mails.deleteOne(eq("_id", mail.id()));
    }

    private static Mail read(Document stored) {
        var institution = new InstitutionId(stored.getString("institution"));
        var company = stored.getString("company");
        var ladder = company == null
                ? LadderId.ofHost(institution, EmployerId.of(stored.getString("employer")))
                : LadderId.ofCompany(institution, new KvkNumber(company));
        return new Mail(
                stored.getString("_id"),
                ladder,
                NoticeId.of(stored.getString("notice")),
                ContactId.of(stored.getString("contact")),
                stored.getInteger("begun"),
                stored.getInteger("failed"),
                Instant.ofEpochMilli(stored.getLong("since")));
    }
}
