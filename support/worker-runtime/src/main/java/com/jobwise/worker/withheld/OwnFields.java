package com.jobwise.worker.withheld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Contact data among a profile's custom fields, where an import leaves streets and user names, by the names of the fields. */
record OwnFields(
        List<String> mails, List<String> phones, List<String> links, List<String> accounts, List<String> addresses) {

    private static final Pattern PHONE = Pattern.compile(".*(?:phone|mobile|telefon|whatsapp|\\bfax).*|tel");
    private static final Pattern ACCOUNT = Pattern.compile("user_?name|handle|account|skype|telegram|mastodon");
    private static final Pattern ADDRESS = Pattern.compile(".*(?:address|street|postal_?code|zip).*");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern LINK =
            Pattern.compile("(?:[a-z][a-z0-9+.-]*://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    static OwnFields of(@Nullable Map<String, Object> fields) {
        var own = new OwnFields(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        own.takeAll(fields);
        return own;
    }

    private void take(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> inner -> takeAll(inner);
            case List<?> all -> all.forEach(one -> take(name, one));
            default -> sort(name.toLowerCase(Locale.ROOT), Words.plain(value.toString()));
        }
    }

    private void takeAll(@Nullable Map<?, ?> fields) {
        if (fields != null) {
            fields.forEach((name, value) -> take(String.valueOf(name), value));
        }
    }

    private void sort(String name, String value) {
        if (MAIL.matcher(value).matches()) {
            mails.add(value);
        } else if (LINK.matcher(value).matches()) {
            links.add(value);
        } else if (PHONE.matcher(name).matches()) {
            phones.add(value);
        } else if (ACCOUNT.matcher(name).matches()) {
            accounts.add(value.startsWith("@") ? value.substring(1) : value);
        } else if (ADDRESS.matcher(name).matches()) {
            addresses.add(value);
        }
    }
}
