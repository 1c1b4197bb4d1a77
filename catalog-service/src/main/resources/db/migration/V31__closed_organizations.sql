-- Organizations that were deleted. They sell nothing any more.
create table closed_organizations (
    org_id uuid primary key
);
