package dev.diskover.entitlement.download.adapter.out.postgres;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PostgresDownloadsTest extends PostgresDownloadsContract {}
