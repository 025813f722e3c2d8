package com.jobwise.gateway.posting;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.json.Json;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.NewPosting;
import com.jobwise.posting.PostingStatus;
import com.jobwise.posting.PublicPostingStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Puts twenty fictional postings among the public ones where that is asked for. Their ids are fixed, so it can be done again. */
@Component
class SampleBoard implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleBoard.class);
    private static final TypeReference<List<Sample>> SAMPLES = new TypeReference<>() {};
    private static final String SOURCE = "mock";

    private final GatewayProperties properties;
    private final PublicPostingStore postings;
    private final PostingWords words;

    record Sample(
            UUID id,
            String title,
            String company,
            String location,
            String description,
            List<String> requirements,
            List<String> benefits,
            String salaryRange,
            boolean remote,
            EmploymentType employmentType) {}

    SampleBoard(GatewayProperties properties, PublicPostingStore postings, PostingWords words) {
        this.properties = properties;
        this.postings = postings;
        this.words = words;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (properties.browse().samples()) {
            LOG.info("Public sample postings added: {}", fill());
        }
    }

    /** @return how many were not there yet */
    long fill() throws IOException {
        var json = new ClassPathResource("browse/samples.json").getContentAsString(StandardCharsets.UTF_8);
        return Json.read(json, SAMPLES).stream()
                .map(this::posting)
                .filter(postings::insertIfAbsent)
                .count();
    }

    private NewPosting posting(Sample sample) {
        var requirements = sample.requirements().stream()
                .map(text -> words.requirement(text, null))
                .toList();
        return new NewPosting(
                sample.id(),
                SOURCE,
                sample.title(),
                sample.company(),
                sample.location(),
                sample.description(),
                null,
                words.keywords(sample.title(), requirements, sample.description()),
                requirements,
                sample.benefits(),
                sample.salaryRange(),
                sample.remote(),
                sample.employmentType(),
                PostingStatus.ACTIVE);
    }
}
