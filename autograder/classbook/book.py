"""The store: one SQLite file in the folder of the reports.

It is written in transactions, with a log that is written ahead (WAL): who is killed
at any moment loses what was not committed, and no more.  A second file is locked for
as long as somebody writes; the system frees it when that process ends, however it does.
"""

from __future__ import annotations

import json
import os
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from autograder.classbook.rows import (
    Counts,
    Enrolled,
    Failure,
    Row,
    Spent,
    Whose,
    Word,
)
from autograder.errors import LockstepError
from autograder.policy.apply import decided
from autograder.policy.reading import rules_from
from autograder.policy.rules import CourseRules
from autograder.report import store
from autograder.report.record import Override, Report

FILE_NAME = "lockstep.sqlite"
_LOCK_NAME = ".lockstep.lock"
_APPLICATION = 0x4C6F636B  # "Lock": tells a store of ours from other SQLite files
_VERSION = 1
_PATIENCE = 30.0  # seconds for a reader, or for a commit of somebody else

_TABLES = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE graded (
    assignment TEXT NOT NULL, who TEXT NOT NULL, attempt INTEGER NOT NULL,
    key TEXT NOT NULL, name TEXT NOT NULL, report TEXT NOT NULL, at TEXT NOT NULL,
    handed_in TEXT NOT NULL,
    seconds REAL NOT NULL, cpu REAL NOT NULL, memory INTEGER NOT NULL,
    PRIMARY KEY (assignment, who, attempt)
);
CREATE TABLE earlier (
    assignment TEXT NOT NULL, who TEXT NOT NULL, attempt INTEGER NOT NULL,
    report TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (assignment, who, attempt)
);
CREATE TABLE failures (
    assignment TEXT NOT NULL, who TEXT NOT NULL, attempt INTEGER NOT NULL,
    error TEXT NOT NULL,
    PRIMARY KEY (assignment, who, attempt)
);
CREATE TABLE words (
    assignment TEXT NOT NULL, who TEXT NOT NULL, attempt INTEGER NOT NULL,
    name TEXT NOT NULL, points REAL NOT NULL, why TEXT NOT NULL, at TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (assignment, who, attempt, name)
);
CREATE TABLE enrolled (
    assignment TEXT NOT NULL, names TEXT NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (assignment, names)
);
"""

_PLACE = "assignment = ? AND who = ? AND attempt = ?"


class BookError(LockstepError):
    """The store cannot be opened, read or written."""


def file_of(path: Path) -> Path:
    """Return the file of the store that is meant by a folder, or by the file itself."""
    return path / FILE_NAME if path.is_dir() else path


def is_there(folder: Path) -> bool:
    """Tell whether the folder has a store."""
    return (folder / FILE_NAME).is_file()


@contextmanager
def written(folder: Path) -> Iterator[Book]:
    """Open the store of a folder to write it; it is made if there is none.

    Raises ``BookError`` where that cannot be done, or somebody else is writing it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = error.strerror or error
        raise BookError(f"Failed to make the folder `{folder}`: {problem}") from error
    file = folder / FILE_NAME
    with _locked(folder), _told(file), _connected(file, "rwc") as connection:
        _prepare(connection, file)
        yield Book(connection, folder)


@contextmanager
def opened(path: Path) -> Iterator[Book]:
    """Open a store to read it.

    Raises ``BookError`` if there is none, or if it cannot be read.
    """
    file = file_of(path)
    if not file.is_file():
        problem = "`lockstep grade DOWNLOAD --report DIR` makes one in DIR"
        raise BookError(f"There is no store at `{path}`: {problem}.")
    mode = "ro&immutable=1" if _is_fixed(file) else "rw"
    with _told(file), _connected(file, mode) as connection:
        _require_ours(connection, file)
        yield Book(connection, file.parent)


@contextmanager
def _told(file: Path) -> Iterator[None]:
    """Say which file it is that SQLite cannot use."""
    try:
        yield
    except sqlite3.Error as error:
        raise _unusable(file, error) from error


def _is_fixed(file: Path) -> bool:
    """Tell whether nobody can write beside a store, as on a disk that is only read.

    Then SQLite cannot keep its own files there; all rows have to be in this one.
    """
    log = file.with_name(f"{file.name}-wal")
    return not os.access(file.parent, os.W_OK) and not log.exists()


def _unusable(file: Path, error: Exception) -> BookError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN):
        return BookError(f"Failed to write into `{file.parent}`: {error}")
    problem = f"The store `{file}` cannot be used: {error}"
    return BookError(f"{problem}. Move it away, and grade again.")


@contextmanager
def _connected(file: Path, mode: str) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(
        f"{file.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=_PATIENCE,
        isolation_level=None,
    )
    try:
        yield connection
    finally:
        connection.close()


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold the lock of the folder.

    SQLite's own lock on a file of nothing: there is one on every system, and it ends
    with the process.
    """
    file = folder / _LOCK_NAME
    try:
        with _connected(file, "rwc") as connection:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("BEGIN EXCLUSIVE")
            yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            problem = "Another `lockstep` is grading into"
            raise BookError(
                f"{problem} `{folder}`. Wait until it has ended, or say another folder."
            ) from error
        raise BookError(f"Failed to write into `{folder}`: {error}") from error


def _prepare(connection: sqlite3.Connection, file: Path) -> None:
    """Make the tables of a new store, or see that the store is ours."""
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        _require_ours(connection, file)
        connection.execute("PRAGMA journal_mode = WAL")
        return
    file.chmod(0o600)  # it holds what seeds are derived from
    connection.execute("PRAGMA journal_mode = WAL")
    connection.executescript(
        f"BEGIN; {_TABLES} PRAGMA application_id = {_APPLICATION};"
        f"PRAGMA user_version = {_VERSION}; COMMIT;"
    )


def _require_ours(connection: sqlite3.Connection, file: Path) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != _APPLICATION:
        raise BookError(f"`{file}` is not a store of `lockstep`. Say another folder.")
    if version != _VERSION:
        problem = f"was written by another version of the kit (store {version})"
        raise BookError(f"`{file}` {problem}; this one reads store {_VERSION}.")


class Book:
    """A store that is open; ``folder`` is where its reports are."""

    def __init__(self, connection: sqlite3.Connection, folder: Path) -> None:
        self.folder = folder
        self._connection = connection
        self._rules = CourseRules()

    # Facts ------------------------------------------------------------------------

    def fact(self, name: str) -> str:
        """Return a fact about the class by its name; nothing if it is not known."""
        found = self._connection.execute(
            "SELECT value FROM facts WHERE name = ?", (name,)
        ).fetchone()
        return str(found[0]) if found else ""

    def note_fact(self, name: str, value: str) -> None:
        """Keep a fact instead of an older one."""
        self._connection.execute(
            "INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value)
        )

    def secret(self) -> str:
        """Return what the seeds of this class are derived from; made once."""
        if not self.fact("secret"):
            self.note_fact("secret", secrets.token_hex(16))
        return self.fact("secret")

    @property
    def counts(self) -> Counts:
        """Which attempt counts: the last one, unless it was said otherwise."""
        return Counts(self.fact("counts") or Counts.LAST)

    # Rows -------------------------------------------------------------------------

    def row(self, whose: Whose) -> Row | None:
        """Return the row of a submission."""
        found = self._rows(f"WHERE {_PLACE}", whose)
        return found[0] if found else None

    def rows(self) -> list[Row]:
        """Return all rows, in the order of assignments, students and attempts."""
        return self._rows("ORDER BY assignment, who, attempt")

    def _rows(self, condition: str, whose: Whose | None = None) -> list[Row]:
        found = self._connection.execute(
            "SELECT assignment, who, attempt, key, name, report, at, handed_in, "
            f"seconds, cpu, memory FROM graded {condition}",
            _named(whose),
        )
        return [
            Row(
                whose=Whose(assignment=slug, who=who, attempt=attempt),
                key=key,
                name=name,
                report=self._report(report),
                at=at,
                handed_in=handed_in,
                spent=Spent(seconds=spent[0], cpu=spent[1], memory=spent[2]),
            )
            for slug, who, attempt, key, name, report, at, handed_in, *spent in found
        ]

    def keep(self, row: Row) -> None:
        """Keep a row instead of an older one, which is the earlier one then."""
        place, spent = _named(row.whose), row.spent
        report = _stored(store.dumps(row.report))
        values = (row.key, _stored(row.name), report, row.at or now(), row.handed_in)
        with self._transaction():
            self._connection.execute(
                "INSERT OR REPLACE INTO earlier SELECT assignment, who, attempt, "
                f"report, at FROM graded WHERE {_PLACE}",
                place,
            )
            self._connection.execute(
                "INSERT OR REPLACE INTO graded "
                "(assignment, who, attempt, key, name, report, at, handed_in, "
                "seconds, cpu, memory) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*place, *values, spent.seconds, spent.cpu, spent.memory),
            )
            self._connection.execute(f"DELETE FROM failures WHERE {_PLACE}", place)

    def bring_up_to_date(self, row: Row) -> None:
        """Note what may change of a row without a grading: its file, and the time."""
        self._connection.execute(
            f"UPDATE graded SET name = ?, handed_in = ? WHERE {_PLACE}",
            (_stored(row.name), row.handed_in, *_named(row.whose)),
        )

    def earlier(self, whose: Whose) -> Report | None:
        """Return the report that a submission had before it was graded again."""
        found = self._connection.execute(
            f"SELECT report FROM earlier WHERE {_PLACE}",
            _named(whose),
        ).fetchone()
        return self._report(found[0]) if found else None

    def _report(self, text: str) -> Report:
        try:
            return store.from_json(json.loads(text))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise _unusable(self.folder / FILE_NAME, error) from error

    def note_failure(self, failure: Failure) -> None:
        """Keep why a submission could not be graded, until it can be."""
        self._connection.execute(
            "INSERT OR REPLACE INTO failures VALUES (?, ?, ?, ?)",
            (*_named(failure.whose), _stored(failure.error)),
        )

    def failures(self) -> list[Failure]:
        """Return the submissions whose last grading came to nothing."""
        found = self._connection.execute("SELECT * FROM failures ORDER BY 1, 2, 3")
        return [
            Failure(whose=Whose(assignment=slug, who=who, attempt=attempt), error=error)
            for slug, who, attempt, error in found
        ]

    # What others decide ------------------------------------------------------------

    def note_word(self, word: Word) -> None:
        """Keep a teacher's word instead of an older one about the same check."""
        override = word.override
        self._connection.execute(
            "INSERT OR REPLACE INTO words VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(*_named(word.whose), _stored(word.check), override.points),
                *(_stored(override.why), override.at or now(), word.sha256),
            ),
        )

    def withdraw_word(self, whose: Whose, check: str) -> bool:
        """Forget a teacher's word; tells whether there was one."""
        place = (*_named(whose), _stored(check))
        done = self._connection.execute(
            f"DELETE FROM words WHERE {_PLACE} AND name = ?", place
        )
        return done.rowcount > 0

    def words(self, whose: Whose | None = None) -> list[Word]:
        """Return the words of teachers about one submission, or all."""
        condition = f"WHERE {_PLACE} ORDER BY name" if whose else "ORDER BY 1, 2, 3, 4"
        found = self._connection.execute(
            f"SELECT * FROM words {condition}", _named(whose)
        )
        return [
            Word(
                whose=Whose(assignment=slug, who=who, attempt=attempt),
                check=name,
                override=Override(points=points, why=why, at=at),
                sha256=sha256,
            )
            for slug, who, attempt, name, points, why, at, sha256 in found
        ]

    def decided(self, row: Row) -> Report:
        """Return the report of a row as it counts: by the rules, and by a teacher."""
        at = datetime.fromisoformat(row.handed_in) if row.handed_in else None
        rules = self.rules.of(row.whose.assignment)
        given = {word.check: word.override for word in self.words(row.whose)}
        return decided(row.report, rules, handed_in=at, overrides=given)

    @property
    def rules(self) -> CourseRules:
        """The rules of the course, as they were at the last grading."""
        text = self.fact("rules")
        if self._rules.text != text:
            file = f"the rules in `{self.folder / FILE_NAME}`"
            self._rules = rules_from(text, file) if text else CourseRules()
        return self._rules

    def counted(self) -> list[Row]:
        """Return the row that counts of each student in each assignment, decided.

        It is the last attempt, or the best of those that have a final score.  A row
        does not count if its submission was graded again since and that failed.
        """
        found: dict[tuple[str, str], Row] = {}
        failed = {failure.whose for failure in self.failures()}
        for row in (row for row in self.rows() if row.whose not in failed):
            row = replace(row, report=self.decided(row))
            key = (row.whose.assignment, row.whose.who)
            if key not in found or self._is_better(row, found[key]):
                found[key] = row
        return list(found.values())

    def _is_better(self, row: Row, earlier: Row) -> bool:
        if self.counts is Counts.LAST or not earlier.report.gradable:
            return True
        return row.report.gradable and row.report.score >= earlier.report.score

    def enrol(self, people: Iterable[Enrolled]) -> None:
        """Note who takes part in an assignment."""
        with self._transaction():
            for person in people:
                names = json.dumps([_stored(name) for name in person.names])
                self._connection.execute(
                    "INSERT OR REPLACE INTO enrolled VALUES (?, ?, ?)",
                    (_stored(person.assignment), names, _stored(person.name)),
                )

    def enrolled(self) -> list[Enrolled]:
        """Return all who take part, as far as a table of times has named them."""
        found = self._connection.execute("SELECT * FROM enrolled ORDER BY 1, 3, 2")
        return [
            Enrolled(assignment=slug, names=tuple(json.loads(names)), name=name)
            for slug, names, name in found
        ]

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")


def _named(whose: Whose | None) -> Sequence[str | int]:
    if whose is None:
        return ()
    return (_stored(whose.assignment), _stored(whose.who), whose.attempt)


def _stored(text: str) -> str:
    """Return a text that SQLite can keep, also for half letters in a file's name."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def now() -> str:
    """Return the time in UTC, to the second (ISO 8601)."""
    return datetime.now(UTC).isoformat(timespec="seconds")
