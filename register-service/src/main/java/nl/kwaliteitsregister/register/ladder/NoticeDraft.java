package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.NoticeId;

/**
 * What the employer will read if the command is taken.
 *
 * @param writtenOn the day that its dates are counted from; on another day it must be written anew
 */
public record NoticeDraft(NoticeId notice, LocalDate writtenOn, Sealed dutch, Sealed english) {}
