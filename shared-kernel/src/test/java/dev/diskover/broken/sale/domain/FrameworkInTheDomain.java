package dev.diskover.broken.sale.domain;

import com.fasterxml.jackson.databind.ObjectMapper;

public record FrameworkInTheDomain(ObjectMapper json) {}
