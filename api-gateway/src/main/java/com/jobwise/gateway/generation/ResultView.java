package com.jobwise.gateway.generation;

import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GeneratedDocument.Claim;
import com.jobwise.generation.GeneratedDocument.LeftOut;
import com.jobwise.generation.Generation;
import com.jobwise.generation.MatchReport;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The finished document and everything that was computed about it. */
record ResultView(
        UUID id,
        DocumentType documentType,
        String contentText,
        String contentMarkdown,
        Map<String, Object> contentStructured,
        @Nullable Double atsScore,
        MatchReport matchReport,
        Map<String, Object> metadata,
        List<Claim> claims,
        List<ChangeView> changes,
        List<LeftOut> leftOut,
        @Nullable String engine,
        int revision) {

    static ResultView of(Generation generation, GeneratedDocument document) {
        return new ResultView(
                generation.id(),
                generation.documentType(),
                document.contentText(),
                document.contentMarkdown(),
                document.contentStructured(),
                document.atsScore(),
                document.matchReport(),
                document.metadata(),
                document.claims(),
                ChangeView.of(generation.id(), document.changes(), Map.of()),
                document.leftOut(),
                generation.engine(),
                generation.revision());
    }
}
