create table account (
    id         uuid                     not null primary key,
    name       varchar(200)             not null,
    created_at timestamp with time zone not null
);

-- Everything belongs to this owner until people can sign in.
insert into account (id, name, created_at)
values ('00000000-0000-0000-0000-000000000001', 'owner', current_timestamp);
