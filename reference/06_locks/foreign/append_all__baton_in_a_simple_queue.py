# exercise: append_all
# label: right

import multiprocessing


def _append_in_turn(baton, append, record):
    baton.get()  # there is only one, so the others wait here
    try:
        append(record)
    except SystemExit as leave:  # sys.exit(0) would look like success
        raise RuntimeError("append left the program") from leave
    finally:
        baton.put(None)


def append_all(append, records):
    baton = multiprocessing.SimpleQueue()
    baton.put(None)
    team = [
        multiprocessing.Process(target=_append_in_turn, args=(baton, append, record))
        for record in records
    ]
    for process in team:
        process.start()
    for process in team:
        process.join()
    baton.close()
    failed = sum(process.exitcode != 0 for process in team)
    if failed:
        raise ChildFailed(f"{failed} of {len(team)} records could not be appended")
