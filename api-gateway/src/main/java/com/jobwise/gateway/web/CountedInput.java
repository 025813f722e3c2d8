package com.jobwise.gateway.web;

import com.jobwise.gateway.problem.ApiException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A request's body that ends in a 413 after so many bytes. */
final class CountedInput extends ServletInputStream {

    private final ServletInputStream source;
    private final long limit;
    private long count;

    CountedInput(ServletInputStream source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var next = source.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var read = source.read(target, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        count += Math.max(0, read);
        if (count > limit) {
            throw ApiException.tooLarge(limit);
        }
    }

    @Override
    public boolean isFinished() {
        return source.isFinished();
    }

    @Override
    public boolean isReady() {
        return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        source.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
