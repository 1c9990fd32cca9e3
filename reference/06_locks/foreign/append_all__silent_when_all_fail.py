# exercise: append_all
# label: wrong
# misjudged: passed
# mistake: ChildFailed is raised only if some records failed and others were appended; if append raises for all records (or for the only one), the call returns as if all were well; breaks "raises ChildFailed: if ``append`` raised for some record, when all the other records have been appended" ("some" was read as "some, but not all")

import multiprocessing


def _append_in_turn(turn, append, record):
    with turn:
        append(record)


def append_all(append, records):
    turn = multiprocessing.Lock()
    children = []
    for record in records:
        child = multiprocessing.Process(
            target=_append_in_turn, args=(turn, append, record)
        )
        children.append(child)
    for child in children:
        child.start()
    for child in children:
        child.join()

    good = 0
    bad = 0
    for child in children:
        if child.exitcode == 0:
            good += 1
        else:
            bad += 1
    # Ann: "for some record, when all the OTHER records have been appended."
    # Ben: so there must be some that failed and others that did not. If there are no
    # others, nothing is half done, and nothing has to be told.
    if bad > 0 and good > 0:
        raise ChildFailed("some records were appended and some were not")
