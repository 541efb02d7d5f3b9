// SQLite with a database in memory: rows are inserted, and then asked for with joins, aggregates and an order.
#include "sqlite3.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// SQLite wants a file system, even if nothing asks for a file.
static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out) {
    (void)vfs, (void)name, (void)file, (void)flags, (void)out;
    return SQLITE_CANTOPEN;
}
static int randomness(sqlite3_vfs *vfs, int count, char *bytes) {
    (void)vfs;
    memset(bytes, 7, count);
    return count;
}
static int current_time(sqlite3_vfs *vfs, double *time) {
    (void)vfs;
    *time = 2451545;
    return SQLITE_OK;
}
int sqlite3_os_init(void) {
    static sqlite3_vfs vfs = {
        .iVersion = 1, .szOsFile = sizeof(sqlite3_file), .mxPathname = 100, .zName = "none",
        .xOpen = open_file, .xRandomness = randomness, .xCurrentTime = current_time,
    };
    return sqlite3_vfs_register(&vfs, 1);
}
int sqlite3_os_end(void) { return SQLITE_OK; }

static sqlite3 *database;

static void run(const char *sql) {
    char *error;
    if (sqlite3_exec(database, sql, NULL, NULL, &error) == SQLITE_OK) return;
    printf("%s: %s\n", sql, error);
    exit(1);
}
static int row(void *context, int count, char **values, char **names) {
    (void)context, (void)names;
    for (int i = 0; i < count; i++) printf("%s%s", i ? "|" : "", values[i] ? values[i] : "");
    putchar('\n');
    return 0;
}
static void ask(const char *sql) {
    char *error;
    if (sqlite3_exec(database, sql, row, NULL, &error) == SQLITE_OK) return;
    printf("%s: %s\n", sql, error);
    exit(1);
}

int main(int argc, char **argv) {
    if (argc != 2) {
        fputs("usage: sqlite.wasm ROWS\n", stderr);
        return 2;
    }
    int rows = atoi(argv[1]);
    if (sqlite3_open(":memory:", &database) != SQLITE_OK) return 1;
    run("create table person(id integer primary key, name text, city integer);"
        "create table city(id integer primary key, name text);"
        "create table payment(id integer primary key, person integer, cents integer, note text);"
        "begin");
    sqlite3_stmt *insert;
    sqlite3_prepare_v2(database, "insert into payment(person, cents, note) values(?1, ?2, ?3)", -1, &insert, NULL);
    unsigned seed = 1;
    for (int i = 0; i < rows; i++) {
        seed = seed * 1103515245u + 12345u;
        char note[32];
        int length = snprintf(note, sizeof note, "payment %u", seed >> 12);
        sqlite3_bind_int(insert, 1, (int)((seed >> 8) % (rows / 10 + 1)));
        sqlite3_bind_int(insert, 2, (int)(seed >> 16));
        sqlite3_bind_text(insert, 3, note, length, SQLITE_TRANSIENT);
        if (sqlite3_step(insert) != SQLITE_DONE) return 1;
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    char sql[400];
    snprintf(sql, sizeof sql,
        "with recursive n(i) as (select 0 union all select i + 1 from n where i < %d)"
        " insert into person select i, 'person ' || i, i %% 97 from n", rows / 10);
    run(sql);
    run("with recursive n(i) as (select 0 union all select i + 1 from n where i < 96)"
        " insert into city select i, 'city ' || i from n");
    run("commit; create index by_person on payment(person)");
    ask("select count(*), sum(cents), min(note), max(note) from payment");
    ask("select c.name, count(*), sum(p.cents) from payment p join person q on q.id = p.person"
        " join city c on c.id = q.city group by c.id order by 3 desc limit 5");
    ask("select q.name, (select max(cents) from payment p where p.person = q.id) m from person q"
        " where q.name like '%99%' order by m desc, q.id limit 5");
    ask("select count(*) from payment where note like '%77%'");
    return sqlite3_close(database) != SQLITE_OK;
}
