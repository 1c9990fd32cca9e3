# exercise: append_all
# label: right

import multiprocessing
import sys
import traceback


def _append_in_turn(turn, append, record):
    turn.acquire()
    # Ann: with turn: is shorter. Ben: I want to see where it is given back.
    try:
        append(record)
    except BaseException:
        traceback.print_exc()
        sys.exit(1)  # Ann: even if it was sys.exit(0): it raised
    finally:
        turn.release()


def append_all(append, records):
    turn = multiprocessing.Lock()  # one for all of them
    children = []
    for record in records:
        children.append(
            multiprocessing.Process(target=_append_in_turn, args=(turn, append, record))
        )
    for child in children:
        child.start()
    for child in children:
        child.join()

    # Ben: a loop of its own: only now all the others have been appended.
    failed = 0
    for child in children:
        if child.exitcode != 0:
            failed += 1
    if failed:
        raise ChildFailed(f"{failed} of {len(children)} records were not appended")
