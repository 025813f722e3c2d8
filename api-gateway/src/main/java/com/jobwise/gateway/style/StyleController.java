package com.jobwise.gateway.style;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.style.StyleStore;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/writing-style")
class StyleController {

    private final StyleStore styles;

    StyleController(StyleStore styles) {
        this.styles = styles;
    }

    @GetMapping
    ResponseEntity<StyleView> get(CurrentUser user) {
        return styles.ofUser(user.id())
                .map(style -> ResponseEntity.ok(StyleView.of(style)))
                .orElseThrow(() -> ApiException.notFound("writing style; upload a cover letter of yours first"));
    }
}
