package nl.kwaliteitsregister.badge.award.kafka;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.consumer.EventLoop;
import nl.kwaliteitsregister.backbone.deadline.DeadlineFeed;
import nl.kwaliteitsregister.backbone.deadline.DueDays;
import nl.kwaliteitsregister.badge.award.BadgeDeadline;
import nl.kwaliteitsregister.badge.award.BadgeIndex;
import nl.kwaliteitsregister.badge.award.Policy;
import nl.kwaliteitsregister.badge.facts.KnownHosts;
import nl.kwaliteitsregister.badge.network.Networks;
import nl.kwaliteitsregister.contract.codec.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The three readers; each begins with the first event there is. */
@Configuration(proxyBeanMethods = false)
@Import(Loops.class)
class FeedConfiguration {

    @Bean
    Assessing assessing(KnownHosts hosts, Networks networks, Policy policy, CommandSender sender, Clock clock) {
        return new Assessing(hosts, networks, policy, sender, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    EventLoop networkLoop(Loops loops, Networks networks, KnownHosts hosts, Assessing assessing) {
        return loops.reading("badge-networks", Topics.REFERENCE, new NetworkFeed(networks, hosts, assessing));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    EventLoop factsLoop(Loops loops, KnownHosts hosts, Assessing assessing) {
        return loops.reading("badge-facts", Topics.EVENTS, new FactsFeed(hosts, assessing));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    EventLoop badgeLoop(Loops loops, BadgeIndex index, DueDays days, Networks networks, Assessing assessing) {
        var deadlines = new DeadlineFeed(days, BadgeDeadline::setBy);
        return loops.reading("badge-badges", Topics.BADGES, new BadgeFeed(index, deadlines, networks, assessing));
    }
}
