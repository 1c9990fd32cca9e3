# exercise: append_all
# label: wrong
# mistake: ``err`` is assigned again for each child in the loop that joins, so only the last child's exit code is looked at: if append raised for another record and not for the last one, nothing is raised; breaks "raises ChildFailed: if ``append`` raised for some record".
import multiprocessing


def _append(mutex, append, record):
    with mutex:
        append(record)


def append_all(append, records):
    mutex = multiprocessing.Lock()
    children = []
    for record in records:
        child = multiprocessing.Process(target=_append, args=(mutex, append, record))
        child.start()
        children.append(child)
    err = None
    for child in children:
        child.join()
        err = ChildFailed(child.exitcode) if child.exitcode != 0 else None
    if err is not None:
        raise err
