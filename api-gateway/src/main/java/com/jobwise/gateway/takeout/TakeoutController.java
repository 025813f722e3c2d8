package com.jobwise.gateway.takeout;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.web.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "users")
@RestController
class TakeoutController {

    private final Takeout takeout;

    TakeoutController(Takeout takeout) {
        this.takeout = takeout;
    }

    @Operation(summary = "Download everything JobWise keeps about the user")
    @Answers(status = 200, with = UserExport.class)
    @GetMapping(path = "/api/v1/users/me/export", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Resource> exportUser(CurrentUser user) throws IOException {
        var json = new GZIPInputStream(new ByteArrayInputStream(takeout.of(user.id())));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"jobwise-export.json\"")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new InputStreamResource(json));
    }
}
