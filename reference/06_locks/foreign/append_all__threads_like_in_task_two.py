# exercise: append_all
# label: wrong
# mistake: mixes up task 1 and task 2, uses threads; breaks "Call ``append(record)`` once for every record, each in a process of its own."
import threading


class ChildFailed(Exception):
    """A child process did not do its part."""


def append_all(append, records):
    lock = threading.Lock()
    errors = []

    def work(record):
        with lock:
            try:
                append(record)
            except Exception as e:
                errors.append(e)

    threads = []
    for record in records:
        t = threading.Thread(target=work, args=(record,))
        t.start()
        threads.append(t)
    for t in threads:
        t.join()
    if errors:
        raise ChildFailed(str(errors))
