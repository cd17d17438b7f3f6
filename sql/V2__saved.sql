-- What people save: the questions they asked, never the answers. The document is the question as JSON; product and
-- insurer repeat two of its lines for lists.
create table saved_proposal (
    id         uuid                     not null primary key,
    owner      uuid                     not null,
    name       varchar(120)             not null,
    product    varchar(120)             not null,
    insurer    varchar(120)             not null,
    document   varchar(200000)          not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    deleted_at timestamp with time zone,
    version    bigint                   not null,
    constraint saved_proposal_has_owner foreign key (owner) references account (id),
    constraint saved_proposal_has_name check (char_length(name) > 0)
);

create index saved_proposal_by_owner on saved_proposal (owner, changed_at);

create table saved_comparison (
    id         uuid                     not null primary key,
    owner      uuid                     not null,
    name       varchar(120)             not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    deleted_at timestamp with time zone,
    version    bigint                   not null,
    constraint saved_comparison_has_owner foreign key (owner) references account (id),
    constraint saved_comparison_has_name check (char_length(name) > 0)
);

create index saved_comparison_by_owner on saved_comparison (owner, changed_at);

-- The two to four proposals of a comparison in the person's order.
create table compared_proposal (
    comparison uuid     not null,
    place      integer  not null,
    proposal   uuid     not null,
    constraint compared_proposal_key primary key (comparison, place),
    constraint compared_proposal_once unique (comparison, proposal),
    constraint compared_proposal_place check (place between 0 and 3),
    constraint compared_proposal_of foreign key (comparison) references saved_comparison (id) on delete cascade,
    constraint compared_proposal_is foreign key (proposal) references saved_proposal (id)
);

create index compared_proposal_by_proposal on compared_proposal (proposal);
